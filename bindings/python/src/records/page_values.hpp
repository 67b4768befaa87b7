#pragma once
// The values of a page's cells as Python objects. Each function gives a new reference, or null and an exception.

#include <Python.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>

#include "bridge/records.hpp"
#include "records/dictionary.hpp"
#include "records/reference.hpp"

namespace venturi::python {

class PageValues {
public:
    PageValues(std::shared_ptr<const bridge::RecordPage> page, std::shared_ptr<Dictionary> dictionary)
        : page_(std::move(page)), dictionary_(std::move(dictionary)) {}

    const bridge::RecordPage& page() const { return *page_; }

    PyObject* text(std::uint64_t cell) const {
        const std::uint64_t size = cell >> 32;
        if (size >= bridge::absent_size) return another(Py_None);
        const char* const begin = page_->text.data() + static_cast<std::uint32_t>(cell);
        if (!page_->ascii) return PyUnicode_DecodeUTF8(begin, static_cast<Py_ssize_t>(size), nullptr);
        PyObject* const made = PyUnicode_New(static_cast<Py_ssize_t>(size), 127);
        if (made != nullptr) std::memcpy(PyUnicode_1BYTE_DATA(made), begin, size);
        return made;
    }

    PyObject* repeated(std::uint64_t cell) const {
        return cell >> 32 != 0 ? another(Py_None) : dictionary_->text(static_cast<std::size_t>(cell));
    }
    PyObject* day(std::uint64_t cell) const {
        return cell >> 32 != 0 ? another(Py_None) : dictionary_->day(static_cast<std::size_t>(cell));
    }

    // A datetime in UTC.
    PyObject* time(const std::uint64_t* cells) const;

    PyObject* integer(std::uint64_t cell) const {
        if (cell == bridge::null_integer || cell == bridge::absent_integer) return another(Py_None);
        return PyLong_FromLongLong(static_cast<std::int64_t>(cell));
    }
    PyObject* number(std::uint64_t cell) const {
        if (cell == bridge::null_number || cell == bridge::absent_number) return another(Py_None);
        return PyFloat_FromDouble(std::bit_cast<double>(cell));
    }
    PyObject* boolean(std::uint64_t cell) const {
        if (cell >> 32 != 0) return another(Py_None);
        return another(cell != 0 ? Py_True : Py_False);
    }

private:
    std::shared_ptr<const bridge::RecordPage> page_;
    std::shared_ptr<Dictionary> dictionary_;
};

// Before the first time(): imports what datetimes need. False and an exception where that fails.
bool ready_for_times();

}  // namespace venturi::python
