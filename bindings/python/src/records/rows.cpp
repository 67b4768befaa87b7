#include "records/rows.hpp"

#include <new>
#include <utility>

#include "generated/records.hpp"
#include "records/page_values.hpp"
#include "records/reference.hpp"

namespace venturi::python {
namespace {

struct Rows {
    PyObject_HEAD
    PageValues values;
    const RowPlan* plan;
    PyObject* type;    // of the records; borrowed, it stays
    PyObject* failed;
    std::size_t at;   // the next record; one that cannot be read stays it, so that nobody passes over it
    std::size_t odd;  // the next in the page's list
};

void release(PyObject* self) {
    auto* const rows = reinterpret_cast<Rows*>(self);
    PyTypeObject* const type = Py_TYPE(self);
    Py_XDECREF(rows->failed);
    rows->values.~PageValues();
    type->tp_free(self);
    Py_DECREF(type);
}

// As the package reads every other model.
PyObject* read_text(const Rows& rows, const bridge::OddRecord& odd) {
    PyObject* const json = PyImport_ImportModule("json");
    if (json == nullptr) return nullptr;
    PyObject* const text = PyBytes_FromStringAndSize(rows.values.page().text.data() + odd.begin, static_cast<Py_ssize_t>(odd.size));
    PyObject* const value = text == nullptr ? nullptr : PyObject_CallMethod(json, "loads", "N", text);
    Py_DECREF(json);
    return value == nullptr ? nullptr : PyObject_CallMethod(rows.type, "from_wire", "N", value);
}

// Never returns without an exception.
PyObject* fail(const Rows& rows) {
    PyObject *type = nullptr, *value = nullptr, *trace = nullptr;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    if (trace != nullptr) PyException_SetTraceback(value, trace);
    PyObject* const nothing = PyObject_CallOneArg(rows.failed, value);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(trace);
    if (nothing != nullptr) PyErr_SetString(PyExc_SystemError, "a failure was not raised");
    Py_XDECREF(nothing);
    return nullptr;
}

PyObject* next(PyObject* self) {
    auto& rows = *reinterpret_cast<Rows*>(self);
    const bridge::RecordPage& page = rows.values.page();
    if (rows.at == page.rows) return nullptr;
    const std::size_t row = rows.at++;
    const bool odd = rows.odd < page.odd.size() && page.odd[rows.odd].row == row;
    PyObject* const record = odd ? read_text(rows, page.odd[rows.odd++]) : rows.plan->make(page.cells.data() + row * page.width, rows.values);
    if (record != nullptr) [[likely]] return record;
    if (rows.at == row + 1) {  // and not moved by another thread
        rows.at = row;
        if (odd) --rows.odd;
    }
    return fail(rows);
}

PyObject* length_hint(PyObject* self, PyObject*) {
    const auto& rows = *reinterpret_cast<const Rows*>(self);
    return PyLong_FromSize_t(rows.values.page().rows - rows.at);
}

PyMethodDef methods[] = {
    {"__length_hint__", &length_hint, METH_NOARGS, nullptr},
    {nullptr, nullptr, 0, nullptr},
};

PyTypeObject* rows_type() {
    static PyTypeObject* type = nullptr;
    if (type != nullptr) return type;
    PyType_Slot slots[] = {
        {Py_tp_dealloc, reinterpret_cast<void*>(&release)},
        {Py_tp_iter, reinterpret_cast<void*>(&PyObject_SelfIter)},
        {Py_tp_iternext, reinterpret_cast<void*>(&next)},
        {Py_tp_methods, methods},
        {0, nullptr},
    };
    PyType_Spec spec{"venturi._native.Rows", sizeof(Rows), 0, Py_TPFLAGS_DEFAULT, slots};
    type = reinterpret_cast<PyTypeObject*>(PyType_FromSpec(&spec));
    if (type != nullptr) type->tp_new = nullptr;  // one that a program made would have no page
    return type;
}

}  // namespace

PyObject* rows_of(std::shared_ptr<const bridge::RecordPage> page, std::shared_ptr<Dictionary> dictionary, PyObject* failed) {
    const RowPlan* const plan = row_plan(page->schema);
    const RecordType* const of = record_type(page->schema);
    if (plan == nullptr || of == nullptr || of->type == nullptr || page->width != plan->width) {
        PyErr_SetString(PyExc_RuntimeError, "the package has not made the type of these records");
        return nullptr;
    }
    PyTypeObject* const type = rows_type();
    if (type == nullptr || !ready_for_times()) return nullptr;
    PyObject* const self = type->tp_alloc(type, 0);
    if (self == nullptr) return nullptr;
    auto* const rows = reinterpret_cast<Rows*>(self);
    new (&rows->values) PageValues(std::move(page), std::move(dictionary));
    rows->plan = plan;
    rows->type = reinterpret_cast<PyObject*>(of->type);
    rows->failed = another(failed);
    return self;
}

}  // namespace venturi::python
