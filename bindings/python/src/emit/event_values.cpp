#include "emit/event_values.hpp"

#include <cstring>

namespace venturi::python {
namespace {

bool is_named(PyObject* value, const char* type) { return std::strcmp(Py_TYPE(value)->tp_name, type) == 0; }

// What str(value) or another text of it is, kept for as long as the event.
bool text_made(EventParts& parts, PyObject* made, std::string_view& out) {
    return parts.keep(made) != nullptr && text_of(parts, made, out);
}

// A datetime's, which has to know its zone.
bool micros_of(PyObject* moment, const char* name, std::int64_t& out) {
    PyObject* const zone = PyObject_GetAttrString(moment, "tzinfo");
    if (zone == nullptr) return false;
    Py_DECREF(zone);
    if (zone == Py_None) {
        PyErr_Format(PyExc_ValueError, "emit(): %s needs its zone: use datetime.now(timezone.utc)", name);
        return false;
    }
    PyObject* const model = PyImport_ImportModule("venturi._model");
    PyObject* const epoch = model == nullptr ? nullptr : PyObject_GetAttrString(model, "EPOCH");
    Py_XDECREF(model);
    PyObject* const since = epoch == nullptr ? nullptr : PyNumber_Subtract(moment, epoch);
    Py_XDECREF(epoch);
    if (since == nullptr) return false;
    std::int64_t parts[3] = {};
    const char* const names[3] = {"days", "seconds", "microseconds"};
    for (int i = 0; i < 3; ++i) {
        PyObject* const part = PyObject_GetAttrString(since, names[i]);
        if (part != nullptr) parts[i] = PyLong_AsLongLong(part);
        Py_XDECREF(part);
    }
    Py_DECREF(since);
    out = (parts[0] * 86'400 + parts[1]) * 1'000'000 + parts[2];
    return PyErr_Occurred() == nullptr;
}

}  // namespace

bool wrong_type(const char* name, const char* expected, PyObject* value) {
    PyErr_Format(PyExc_TypeError, "emit(): %s is %s, not a %.100s", name, expected, Py_TYPE(value)->tp_name);
    return false;
}

bool uncommon_text(EventParts& parts, PyObject* value, std::string_view& out) {
    Py_ssize_t size = 0;
    if (const char* const utf8 = PyUnicode_AsUTF8AndSize(value, &size)) return out = {utf8, static_cast<std::size_t>(size)}, true;
    if (!PyErr_ExceptionMatches(PyExc_UnicodeError)) return false;
    PyErr_Clear();
    PyObject* const bytes = parts.keep(PyUnicode_AsEncodedString(value, "utf-8", "replace"));
    if (bytes == nullptr) return false;
    out = {PyBytes_AS_STRING(bytes), static_cast<std::size_t>(PyBytes_GET_SIZE(bytes))};
    return true;
}

bool decimal(EventParts& parts, const char* name, PyObject* value, std::string_view& out) {
    if (PyUnicode_Check(value)) return text_of(parts, value, out);
    if (!is_named(value, "decimal.Decimal")) return wrong_type(name, "a decimal string or a Decimal", value);
    return text_made(parts, PyObject_CallMethod(value, "__format__", "s", "f"), out);
}

bool uuid(EventParts& parts, const char* name, PyObject* value, std::string_view& out) {
    if (PyUnicode_Check(value)) return text_of(parts, value, out);
    if (!is_named(value, "UUID")) return wrong_type(name, "a str or a UUID", value);
    return text_made(parts, PyObject_Str(value), out);
}

bool number(EventParts&, const char* name, PyObject* value, std::optional<double>& out) {
    if (!PyFloat_Check(value) && (!PyLong_Check(value) || PyBool_Check(value))) return wrong_type(name, "a float", value);
    const double given = PyFloat_AsDouble(value);
    if (given == -1 && PyErr_Occurred()) return false;
    out = given;
    return true;
}

bool timestamp(EventParts& parts, const char* name, PyObject* value, std::optional<std::int64_t>& out) {
    if (PyUnicode_Check(value)) {
        PyObject* const model = PyImport_ImportModule("venturi._model");
        if (model == nullptr) return false;
        value = parts.keep(PyObject_CallMethod(model, "timestamp", "O", value));
        Py_DECREF(model);
        if (value == nullptr) return false;
    } else if (!is_named(value, "datetime.datetime") && !PyObject_HasAttrString(value, "tzinfo")) {
        return wrong_type(name, "a datetime or RFC 3339 text", value);
    }
    std::int64_t micros = 0;
    if (!micros_of(value, name, micros)) return false;
    out = micros;
    return true;
}

bool labels(EventParts& parts, const char* name, PyObject* value) {
    if (!PyObject_HasAttrString(value, "items")) return wrong_type(name, "a mapping", value);
    PyObject* const items = parts.keep(PyMapping_Items(value));
    if (items == nullptr) return false;
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(items); ++i) {
        PyObject* const item = PyList_GET_ITEM(items, i);
        PyObject* const key = PyTuple_GetItem(item, 0);
        PyObject* const label = key == nullptr ? nullptr : PyTuple_GetItem(item, 1);
        if (label == nullptr) return false;
        if (!PyUnicode_Check(key) || !PyUnicode_Check(label)) return wrong_type(name, "a mapping of str to str", value);
        bridge::EventLabel& added = parts.labels.emplace_back();
        if (!text_of(parts, key, added.name) || !text_of(parts, label, added.value)) return false;
    }
    parts.event.labels = parts.labels;
    return true;
}

}  // namespace venturi::python
