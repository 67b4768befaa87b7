#pragma once
// Columns for whoever takes Arrow streams.

#include <pybind11/pybind11.h>

#include "bridge/bridge.hpp"

namespace venturi::python {

// A capsule as the Arrow PyCapsule interface has it: whoever reads it moves the stream out of it.
pybind11::object arrow_capsule(bridge::ArrowStream stream);

}  // namespace venturi::python
