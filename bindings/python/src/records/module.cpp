#include "records/module.hpp"

#include <pybind11/stl.h>

#include "bridge/records.hpp"
#include "generated/records.hpp"
#include "only_core.hpp"
#include "records/rows.hpp"

namespace venturi::python {
namespace {

py::object owned(PyObject* made) {
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::object>(made);
}

py::object make_record_type(const py::type& description, const py::type& base) {
    const auto name = py::cast<std::string>(description.attr("__name__"));
    RecordType* const type = record_type(name);
    if (type == nullptr) throw py::import_error(name + ": the native module is of another version");
    return owned(make_type(*type, description.ptr(), base.ptr()));
}

}  // namespace

py::object Records::rows(const Call& call, const py::object& failed) {
    const auto& page = call.outcome().records;
    if (!page) return py::none();
    if (page->first_added == 0 && !page->added.empty()) dictionary_ = std::make_shared<Dictionary>();
    if (page->first_added == dictionary_->size() && !dictionary_->add(page->added)) throw py::error_already_set();
    if (dictionary_->size() < page->first_added + page->added.size()) throw std::runtime_error("pages are read in their order");
    return owned(rows_of(page, dictionary_, failed.ptr()));
}

py::bytes Records::envelope(const Call& call) const {
    const bridge::RecordPage& page = *call.outcome().records;
    return {page.text.data() + page.page_begin, page.page_size};
}

void add_records(py::module_& m) {
    m.def("record_type", &make_record_type, py::arg("description"), py::arg("base"));
    py::class_<Records> records(m, "Records");
    records
        .def("next", &Records::next, py::arg("completions").none(true))
        .def("rows", &Records::rows)
        .def("envelope", &Records::envelope);
    only_core_makes(records);
}

}  // namespace venturi::python
