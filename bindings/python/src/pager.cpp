#include "pager.hpp"

#include <pybind11/stl.h>

namespace venturi::python {

void add_pager(py::module_& m) {
    py::class_<Pager>(m, "Pager").def("next", &Pager::next, py::arg("completions").none(true));
}

}  // namespace venturi::python
