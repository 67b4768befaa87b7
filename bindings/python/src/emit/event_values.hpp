#pragma once
// Python values as an event's fields. Texts are not copied: they point into the str, whose UTF-8 Python keeps. Each function gives false,
// with an exception that names the field, where the value is of a wrong type: that is a mistake in the program, not a lost event.

#include <Python.h>

#include <cstdint>
#include <optional>
#include <string_view>

#include "emit/event_parts.hpp"

namespace venturi::python {

// TypeError: `name` is `expected`, not a whatever.
bool wrong_type(const char* name, const char* expected, PyObject* value);

// Half characters (lone surrogates) become question marks: telemetry is not worth an exception.
bool uncommon_text(EventParts& parts, PyObject* value, std::string_view& out);

inline bool text_of(EventParts& parts, PyObject* value, std::string_view& out) {
    if (PyUnicode_IS_COMPACT_ASCII(value)) [[likely]] {
        out = {reinterpret_cast<const char*>(reinterpret_cast<PyASCIIObject*>(value) + 1),
               static_cast<std::size_t>(PyUnicode_GET_LENGTH(value))};
        return true;
    }
    return uncommon_text(parts, value, out);
}

inline bool text(EventParts& parts, const char* name, PyObject* value, std::string_view& out) {
    return PyUnicode_Check(value) ? text_of(parts, value, out) : wrong_type(name, "a str", value);
}

// Money: a str, or a Decimal; a float has lost already what a decimal string is there to keep.
bool decimal(EventParts& parts, const char* name, PyObject* value, std::string_view& out);
// A str or a UUID.
bool uuid(EventParts& parts, const char* name, PyObject* value, std::string_view& out);

inline bool integer(EventParts&, const char* name, PyObject* value, std::optional<std::int64_t>& out) {
    if (!PyLong_Check(value) || PyBool_Check(value)) return wrong_type(name, "an int", value);
    const long long number = PyLong_AsLongLong(value);
    if (number == -1 && PyErr_Occurred()) [[unlikely]] {
        PyErr_Format(PyExc_ValueError, "emit(): %s does not fit into 64 bits", name);
        return false;
    }
    out = number;
    return true;
}

bool number(EventParts& parts, const char* name, PyObject* value, std::optional<double>& out);

inline bool boolean(EventParts&, const char* name, PyObject* value, std::optional<bool>& out) {
    if (!PyBool_Check(value)) return wrong_type(name, "a bool", value);
    out = value == Py_True;
    return true;
}

// An aware datetime, or RFC 3339 text.
bool timestamp(EventParts& parts, const char* name, PyObject* value, std::optional<std::int64_t>& out);

// A mapping of texts to texts.
bool labels(EventParts& parts, const char* name, PyObject* value);

}  // namespace venturi::python
