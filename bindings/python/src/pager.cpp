#include "pager.hpp"

#include <pybind11/stl.h>

#include "only_core.hpp"

namespace venturi::python {

void add_pager(py::module_& m) {
    only_core_makes(py::class_<Pager>(m, "Pager").def("next", &Pager::next, py::arg("completions").none(true)));
}

}  // namespace venturi::python
