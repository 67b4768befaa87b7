#pragma once

#include <pybind11/pybind11.h>

namespace venturi::python {

// Logins, and token stores. No thread of the core touches a Python object: it puts a question, and a thread of Python's takes it.
void add_login(pybind11::module_& m);

}  // namespace venturi::python
