#pragma once

#include <pybind11/pybind11.h>

namespace venturi::python {

// What venturi.testing is made of. Before the classes that take a clock.
void add_testing(pybind11::module_& m);

}  // namespace venturi::python
