#pragma once
// Work without the interpreter's lock.

#include <pybind11/pybind11.h>

#include <type_traits>

namespace venturi::python {

// Runs `work` without the interpreter's lock. Not a scope guard: when the interpreter ends meanwhile, taking the lock back ends this
// thread by unwinding its stack, which a destructor may not let through.
template <class Work>
auto without_lock(Work&& work) {
    PyThreadState* const state = PyEval_SaveThread();
    if constexpr (std::is_void_v<decltype(work())>) {
        work();
        PyEval_RestoreThread(state);
    } else {
        auto result = work();
        PyEval_RestoreThread(state);
        return result;
    }
}

}  // namespace venturi::python
