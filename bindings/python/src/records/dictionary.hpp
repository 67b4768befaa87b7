#pragma once
// The repeated texts of a list as Python objects, each made once. Its pages have one together until the core begins a new one.

#include <Python.h>

#include <cstddef>
#include <string>
#include <vector>

#include "records/reference.hpp"

namespace venturi::python {

class Dictionary {
public:
    Dictionary() = default;
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    std::size_t size() const { return texts_.size(); }
    // False, with an exception, where memory is exhausted; nothing has changed then.
    bool add(const std::vector<std::string>& texts);

    // New references.
    PyObject* text(std::size_t index) const { return another(texts_[index]); }
    // The text as a date; null and ValueError where it is none.
    PyObject* day(std::size_t index) { return days_[index] != nullptr ? another(days_[index]) : first_day(index); }

private:
    PyObject* first_day(std::size_t index);

    std::vector<PyObject*> texts_;
    std::vector<PyObject*> days_;  // null until one is asked for
};

}  // namespace venturi::python
