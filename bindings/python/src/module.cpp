// venturi._native: the bridge as small Python classes. Everything that feels like Python stands in the package.

#include <pybind11/pybind11.h>

#include "call.hpp"
#include "client.hpp"
#include "convert.hpp"
#include "pager.hpp"

PYBIND11_MODULE(_native, m) {
    m.doc() = "The core of Venturi, for the package around it.";
    venturi::python::add_failure(m);
    venturi::python::add_call(m);
    venturi::python::add_pager(m);
    venturi::python::add_client(m);
}
