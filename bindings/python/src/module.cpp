// venturi._native: the bridge as small Python classes. Everything that feels like Python stands in the package.

#include <pybind11/pybind11.h>

#include <exception>

#include "arrow.hpp"
#include "build.hpp"
#include "call.hpp"
#include "client.hpp"
#include "convert.hpp"
#include "drops.hpp"
#include "ends.hpp"
#include "exports.hpp"
#include "login.hpp"
#include "pager.hpp"
#include "records/module.hpp"
#include "testing.hpp"
#include "webhook.hpp"

namespace {

namespace py = pybind11;

// The module of this process's one interpreter; a second import of it (after it was taken out of sys.modules) is the same.
PyObject* filled = nullptr;

void fill(py::module_ m) {
    venturi::python::add_failure(m);
    venturi::python::add_testing(m);
    venturi::python::add_login(m);
    venturi::python::add_webhooks(m);
    venturi::python::add_call(m);
    venturi::python::add_exports(m);
    venturi::python::add_pager(m);
    venturi::python::add_arrow(m);
    venturi::python::add_records(m);
    venturi::python::add_drops(m);
    venturi::python::add_client(m);
    venturi::python::add_ends(m);
    venturi::python::add_build(m);
}

// Runs for each interpreter that imports the module, which one that is initialised in a single step does not.
int execute(PyObject* module) {
    if (PyInterpreterState_Get() != PyInterpreterState_Main()) {
        PyErr_SetString(PyExc_ImportError,
                        "venturi cannot be imported in a subinterpreter: its types and its event rings belong to the process's main "
                        "interpreter. Use threads of that one, or processes");
        return -1;
    }
    if (filled != nullptr) return PyDict_Update(PyModule_GetDict(module), PyModule_GetDict(filled));
    try {
        py::detail::get_internals();
        fill(py::reinterpret_borrow<py::module_>(module));
        Py_INCREF(module);
        filled = module;
        return 0;
    } catch (py::error_already_set& raised) {
        raised.restore();
    } catch (const std::exception& problem) {
        PyErr_SetString(PyExc_ImportError, problem.what());
    }
    return -1;
}

PyModuleDef_Slot slots[] = {{Py_mod_exec, reinterpret_cast<void*>(&execute)}, {0, nullptr}};

PyModuleDef definition{PyModuleDef_HEAD_INIT, "_native", "The core of Venturi, for the package around it.", 0, nullptr, slots, nullptr, nullptr, nullptr};

}  // namespace

extern "C" PYBIND11_EXPORT PyObject* PyInit__native() { return PyModuleDef_Init(&definition); }
