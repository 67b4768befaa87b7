#pragma once
// The types of records: a slot for each field, filled when the object is made; no dictionary, no part in the cycle collector, since
// what a record holds from the API cannot lead back to it. Objects that are let go of wait in a short list for the next ones.
//
// All of it needs the interpreter's lock. A type is made once, when the package's module with the model is imported, and stays.

#include <Python.h>

#include <array>
#include <cstddef>
#include <span>

namespace venturi::python {

struct Member {
    const char* name;
    const char* doc;
};

struct RecordType {
    const char* name;  // with its module, as Python writes it
    std::span<const Member> members;

    PyTypeObject* type = nullptr;
    allocfunc allocate = nullptr;
    destructor release = nullptr;

    static constexpr std::size_t more_slots = 2;  // behind the fields: what every model has, `_extra_` and `_answered_`
    static constexpr std::size_t most_spare = 256;
    std::size_t spares = 0;
    std::array<PyObject*, most_spare> spare{};  // without a reference, all slots empty

    constexpr RecordType(const char* given, std::span<const Member> fields) : name(given), members(fields) {}
};

struct RecordObject {
    PyObject_HEAD
    PyObject* slots[1];
};

inline PyObject** slots_of(PyObject* record) { return reinterpret_cast<RecordObject*>(record)->slots; }

// An object with empty slots, or null and MemoryError.
inline PyObject* fresh(RecordType& of) {
    if (of.spares == 0) return PyType_GenericAlloc(of.type, 0);
    return PyObject_Init(of.spare[--of.spares], of.type);
}

inline void let_go(RecordType& of, PyObject* record) {
    PyObject** const slots = slots_of(record);
    for (std::size_t i = 0; i < of.members.size() + RecordType::more_slots; ++i) Py_CLEAR(slots[i]);
    if (of.spares < RecordType::most_spare) of.spare[of.spares++] = record;
    else PyObject_Free(record);
    Py_DECREF(of.type);
}

// An object whose slots `fill` has set; null, with an exception, where it returned false.
template <class Fill>
PyObject* filled(RecordType& of, Fill&& fill) {
    PyObject* const record = fresh(of);
    if (record == nullptr || fill(slots_of(record))) return record;
    Py_DECREF(record);
    return nullptr;
}

// The type with the functions that Python calls for it, which have to find it again.
template <RecordType& of>
RecordType* attached() {
    of.allocate = [](PyTypeObject*, Py_ssize_t) { return fresh(of); };
    of.release = [](PyObject* record) { let_go(of, record); };
    return &of;
}

// Makes the type, with `base` as its base, from the Python class that describes it: its documentation and its tables. A new reference, or
// null and an exception.
PyObject* make_type(RecordType& of, PyObject* description, PyObject* base);

}  // namespace venturi::python
