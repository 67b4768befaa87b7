#pragma once
// A list as an Arrow stream, for Arrow's PyCapsule interface.

#include <pybind11/pybind11.h>

#include <stop_token>

#include "bridge/bridge.hpp"

namespace venturi::python {

// A capsule of the name "arrow_array_stream". `stop` is what the stream was opened with: while a batch is read on the interpreter's main
// thread, signals are heard, and what a handler raises (KeyboardInterrupt) ends the read.
pybind11::object arrow_capsule(bridge::ArrowStream stream, std::stop_source stop);

// interruption(): what a signal's handler raised within a read that it ended, once; None where there is nothing, and on any other thread than
// the main one, whose it is. Who does not ask for it gets it raised by the interpreter, soon after the reader's own exception.
void add_arrow(pybind11::module_& m);

}  // namespace venturi::python
