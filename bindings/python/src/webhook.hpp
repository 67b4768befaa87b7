#pragma once

#include <pybind11/pybind11.h>

namespace venturi::python {

void add_webhooks(pybind11::module_& m);

}  // namespace venturi::python
