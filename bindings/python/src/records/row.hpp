#pragma once

#include <Python.h>

#include <cstddef>
#include <cstdint>

namespace venturi::python {

class PageValues;

// How a row of cells becomes an object: a new reference, or null and an exception.
struct RowPlan {
    PyObject* (*make)(const std::uint64_t* cells, PageValues& page);
    std::size_t width;  // cells in a row
};

}  // namespace venturi::python
