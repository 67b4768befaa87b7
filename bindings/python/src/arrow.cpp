#include "arrow.hpp"

#include <unistd.h>

#include <chrono>
#include <utility>

#include "bridge/watched_stream.hpp"

namespace venturi::python {
namespace {

namespace py = pybind11;

constexpr const char* kArrowStream = "arrow_array_stream";

// How long a read stays away from the interpreter before it looks for a signal such as Ctrl-C.
constexpr std::chrono::milliseconds kSignalSlice{50};

// What a handler raised; the interpreter's lock guards it.
PyObject* heard = nullptr;

PyObject* take_heard() { return std::exchange(heard, nullptr); }

// Run by the interpreter between two of its steps.
int raise_heard(void*) {
    PyObject* const raised = take_heard();
    if (raised == nullptr) return 0;
    PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(raised)), raised);
    Py_DECREF(raised);
    return -1;
}

// Whether a handler raised something, which is kept. Readers call with the interpreter's lock and without.
bool signal_raised() {
    const PyGILState_STATE lock = PyGILState_Ensure();
    const bool raised = PyErr_CheckSignals() != 0;
    if (raised) {
        PyObject *type = nullptr, *value = nullptr, *trace = nullptr;
        PyErr_Fetch(&type, &value, &trace);
        PyErr_NormalizeException(&type, &value, &trace);
        if (trace != nullptr) PyException_SetTraceback(value, trace);
        Py_XDECREF(type);
        Py_XDECREF(trace);
        Py_XDECREF(std::exchange(heard, value));
        Py_AddPendingCall(&raise_heard, nullptr);
    }
    PyGILState_Release(lock);
    return raised;
}

// Handlers run on the main thread only. From any other one the interpreter's lock is not asked for: who holds it may wait for this read.
bool hears_signals() { return ::gettid() == ::getpid() && Py_IsInitialized() != 0; }

}  // namespace

py::object arrow_capsule(bridge::ArrowStream stream, std::stop_source stop) {
    auto read = bridge::watched(std::move(stream), std::move(stop), kSignalSlice, &hears_signals, &signal_raised);
    PyObject* const capsule = PyCapsule_New(read.get(), kArrowStream, [](PyObject* self) {
        bridge::FreeArrow{}(static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(self, kArrowStream)));
    });
    if (capsule == nullptr) throw py::error_already_set();
    read.release();
    return py::reinterpret_steal<py::object>(capsule);
}

void add_arrow(py::module_& m) {
    m.def("interruption", []() -> py::object {
        PyObject* const raised = hears_signals() ? take_heard() : nullptr;
        return raised == nullptr ? py::object(py::none()) : py::reinterpret_steal<py::object>(raised);
    });
}

}  // namespace venturi::python
