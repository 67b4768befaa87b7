#pragma once
// `emit(**fields)` of a client, called by Python without building a dictionary or a tuple. Which field a keyword means is looked up once
// for each place in the program that calls: the interpreter hands over the same tuple of names every time.

#include <pybind11/pybind11.h>

namespace venturi::python {

class Client;

// A Python callable that emits through the client and keeps it alive. Throws where memory is exhausted.
pybind11::object make_emit(const pybind11::object& owner, Client& client);

}  // namespace venturi::python
