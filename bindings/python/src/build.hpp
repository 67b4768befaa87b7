#pragma once
// What the core was built with and runs on.

#include <pybind11/pybind11.h>

namespace venturi::python {

// build(): a dict of texts.
void add_build(pybind11::module_& m);

}  // namespace venturi::python
