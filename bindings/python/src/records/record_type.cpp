#include "records/record_type.hpp"

#include <structmember.h>

#include <cstring>
#include <string>
#include <vector>

#include "records/reference.hpp"

namespace venturi::python {
namespace {

constexpr Py_ssize_t first_slot = offsetof(RecordObject, slots);

Py_ssize_t fields_of(PyObject* record) {
    return (Py_TYPE(record)->tp_basicsize - first_slot) / static_cast<Py_ssize_t>(sizeof(PyObject*)) -
           static_cast<Py_ssize_t>(RecordType::more_slots);
}

// Never called. Classes written in Python are always in the cycle collector, and a type without this would inherit that from its base.
int traverse(PyObject*, visitproc, void*) { return 0; }

PyObject* compare(PyObject* one, PyObject* other, int how) {
    if (Py_TYPE(one) != Py_TYPE(other) || (how != Py_EQ && how != Py_NE)) Py_RETURN_NOTIMPLEMENTED;
    bool same = true;
    for (Py_ssize_t i = 0; same && i < fields_of(one); ++i) {
        PyObject* const a = slots_of(one)[i];
        PyObject* const b = slots_of(other)[i];
        if (a == b) continue;
        if (a == nullptr || b == nullptr) {
            same = false;
            break;
        }
        // Either may be replaced while they are compared, if only by a field's own __eq__.
        Py_INCREF(a);
        Py_INCREF(b);
        const int equal = PyObject_RichCompareBool(a, b, Py_EQ);
        Py_DECREF(a);
        Py_DECREF(b);
        if (equal < 0) return nullptr;
        same = equal != 0;
    }
    return PyBool_FromLong(same == (how == Py_EQ));
}

// Whether the generated halves, the package's and this one, speak of the same fields.
bool agrees(const RecordType& of, PyObject* description) {
    PyObject* const fields = PyObject_GetAttrString(description, "_fields_");
    if (fields == nullptr) return false;
    bool same = PyTuple_Check(fields) && PyTuple_GET_SIZE(fields) == static_cast<Py_ssize_t>(of.members.size());
    for (std::size_t i = 0; same && i < of.members.size(); ++i) {
        PyObject* const name = PyTuple_GetItem(PyTuple_GET_ITEM(fields, static_cast<Py_ssize_t>(i)), 0);
        same = name != nullptr && PyUnicode_CompareWithASCIIString(name, of.members[i].name) == 0;
    }
    Py_DECREF(fields);
    if (!same && !PyErr_Occurred()) PyErr_Format(PyExc_ImportError, "%s: the native module is of another version", of.name);
    return same;
}

// What the class says in Python, put upon the type.
bool describe(PyObject* type, PyObject* description) {
    for (const char* name : {"__doc__", "__slots__", "_fields_", "_names_", "_required_", "_secret_"}) {
        PyObject* const value = PyObject_GetAttrString(description, name);
        if (value == nullptr) return false;
        const int done = PyObject_SetAttrString(type, name, value);
        Py_DECREF(value);
        if (done != 0) return false;
    }
    return true;
}

}  // namespace

PyObject* make_type(RecordType& of, PyObject* description, PyObject* base) {
    if (of.type != nullptr) return another(reinterpret_cast<PyObject*>(of.type));
    if (!agrees(of, description)) return nullptr;
    std::vector<PyMemberDef> members;
    const auto add = [&](const char* name, const char* doc) {
        const auto at = first_slot + static_cast<Py_ssize_t>(members.size() * sizeof(PyObject*));
        members.push_back({name, T_OBJECT_EX, at, 0, doc});
    };
    for (const Member& member : of.members) add(member.name, member.doc);
    add("_extra_", nullptr);
    add("_answered_", nullptr);
    members.push_back({});
    PyType_Slot slots[] = {
        {Py_tp_members, members.data()},
        {Py_tp_alloc, reinterpret_cast<void*>(of.allocate)},
        {Py_tp_dealloc, reinterpret_cast<void*>(of.release)},
        {Py_tp_free, reinterpret_cast<void*>(&PyObject_Free)},
        {Py_tp_traverse, reinterpret_cast<void*>(&traverse)},
        {Py_tp_richcompare, reinterpret_cast<void*>(&compare)},
        {Py_tp_hash, reinterpret_cast<void*>(&PyObject_HashNotImplemented)},
        {0, nullptr},
    };
    const auto size = first_slot + static_cast<Py_ssize_t>((of.members.size() + RecordType::more_slots) * sizeof(PyObject*));
    PyType_Spec spec{of.name, static_cast<int>(size), 0, Py_TPFLAGS_DEFAULT, slots};
    PyObject* const bases = PyTuple_Pack(1, base);
    if (bases == nullptr) return nullptr;
    PyObject* const type = PyType_FromSpecWithBases(&spec, bases);
    Py_DECREF(bases);
    if (type == nullptr) return nullptr;
    if (!describe(type, description)) {
        Py_DECREF(type);
        return nullptr;
    }
    of.type = reinterpret_cast<PyTypeObject*>(another(type));
    return type;
}

}  // namespace venturi::python
