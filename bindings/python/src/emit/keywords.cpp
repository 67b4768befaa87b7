#include "emit/keywords.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "generated/events.hpp"

namespace venturi::python {
namespace {

const std::unordered_map<std::string_view, std::uint8_t>& numbers() {
    static const auto* const all = [] {
        auto* found = new std::unordered_map<std::string_view, std::uint8_t>;
        std::uint8_t number = 0;
        for (const char* name : event_fields) found->emplace(name, number++);
        for (const char* name : event_groups) found->emplace(name, number++);
        return found;
    }();
    return *all;
}

int number_of(std::string_view name) {
    const auto found = numbers().find(name);
    return found == numbers().end() ? -1 : found->second;
}

}  // namespace

const std::uint8_t Keywords::first_group = static_cast<std::uint8_t>(event_fields.size());

int Keywords::field(PyObject* name) {
    const char* const text = PyUnicode_AsUTF8(name);
    if (text == nullptr) return PyErr_Clear(), -1;
    return std::string_view(text).find('.') == std::string_view::npos ? number_of(text) : -1;
}

int Keywords::field(const char* group, PyObject* name) {
    const char* const text = PyUnicode_Check(name) ? PyUnicode_AsUTF8(name) : nullptr;
    if (text == nullptr) return PyErr_Clear(), -1;
    return number_of(std::string(group) + '.' + text);
}

Keywords::~Keywords() {
    for (const Known& known : known_) Py_XDECREF(known.names);
}

bool Keywords::look_up(PyObject* names, Fields& found) {
    std::vector<std::uint8_t> fields;
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(names); ++i) {
        PyObject* const name = PyTuple_GET_ITEM(names, i);
        const int number = field(name);
        if (number < 0) {
            PyErr_Format(PyExc_TypeError, "emit() has no field %R", name);
            return false;
        }
        fields.push_back(static_cast<std::uint8_t>(number));
    }
    if (fields.size() > found.size()) {
        PyErr_SetString(PyExc_TypeError, "emit() has fewer fields than it was given");
        return false;
    }
    std::copy(fields.begin(), fields.end(), found.begin());
    Known& known = known_[oldest_++ % known_.size()];
    Py_INCREF(names);
    PyObject* const forgotten = std::exchange(known.names, names);
    known.fields = std::move(fields);
    Py_XDECREF(forgotten);  // last: it may run the program's code
    return true;
}

}  // namespace venturi::python
