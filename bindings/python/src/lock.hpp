#pragma once
// Work without the interpreter's lock.

#include <pybind11/pybind11.h>
#include <unistd.h>

namespace venturi::python {

// Gives the lock away and takes it back at its end. Where the interpreter ended meanwhile, taking it back ends the thread by unwinding
// its stack, through destructors that may not let that through and would touch Python objects without the lock. The thread stays here
// instead, as Python 3.14 has it for every thread; the process's end does not wait for it.
class Unlocked {
public:
    Unlocked() : state_(PyEval_SaveThread()) {}
    ~Unlocked() {
        try {
            PyEval_RestoreThread(state_);
        } catch (...) {
            for (;;) ::pause();
        }
    }
    Unlocked(const Unlocked&) = delete;
    Unlocked& operator=(const Unlocked&) = delete;

private:
    PyThreadState* const state_;
};

// Runs `work` without the interpreter's lock, which is held again afterwards, also when it throws.
template <class Work>
auto without_lock(Work&& work) {
    const Unlocked unlocked;
    return work();
}

}  // namespace venturi::python
