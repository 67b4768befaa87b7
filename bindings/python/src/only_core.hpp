#pragma once
// Classes whose objects come from the core alone.

#include <pybind11/pybind11.h>

namespace venturi::python {

// Python cannot make one, neither by calling the class nor by __new__(), which pybind11 leaves open: such an object would hold nothing.
inline void only_core_makes(const pybind11::handle& made) { reinterpret_cast<PyTypeObject*>(made.ptr())->tp_new = nullptr; }

}  // namespace venturi::python
