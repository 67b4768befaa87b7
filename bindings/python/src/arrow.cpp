#include "arrow.hpp"

namespace venturi::python {
namespace {

constexpr const char* kArrowStream = "arrow_array_stream";

}  // namespace

namespace py = pybind11;

py::object arrow_capsule(bridge::ArrowStream stream) {
    PyObject* const capsule = PyCapsule_New(stream.get(), kArrowStream, [](PyObject* self) {
        bridge::FreeArrow{}(static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(self, kArrowStream)));
    });
    if (capsule == nullptr) throw py::error_already_set();
    stream.release();
    return py::reinterpret_steal<py::object>(capsule);
}

}  // namespace venturi::python
