#pragma once
// A page's records as a Python iterator: each is made when it is asked for, from its row of cells; one that came in an unusual form is
// made by its class from its JSON text.

#include <Python.h>

#include <memory>

#include "bridge/records.hpp"
#include "records/dictionary.hpp"

namespace venturi::python {

// `failed` is called with the exception when a record cannot be made, to raise what the package raises. A new reference, or null and an
// exception.
PyObject* rows_of(std::shared_ptr<const bridge::RecordPage> page, std::shared_ptr<Dictionary> dictionary, PyObject* failed);

}  // namespace venturi::python
