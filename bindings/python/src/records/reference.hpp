#pragma once
// A further reference, as Py_NewRef() gives from Python 3.10 on.

#include <Python.h>

namespace venturi::python {

inline PyObject* another(PyObject* object) {
    Py_INCREF(object);
    return object;
}

}  // namespace venturi::python
