#pragma once
// The end of a process that has clients open.

#include <pybind11/pybind11.h>

namespace venturi::python {

// end_emitters(clients): what they emitted is sent or spooled, all at once, so that many clients take no longer than the slowest.
void add_ends(pybind11::module_& m);

}  // namespace venturi::python
