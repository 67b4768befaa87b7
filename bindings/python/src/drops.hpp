#pragma once
// What was given up, for a program that wants to hear of it: threads of the core leave it here, and a thread of Python's waits for it.

#include <pybind11/pybind11.h>

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::python {

class Drops {
public:
    // From any thread. Those of one reason become one.
    void add(std::vector<bridge::DropNote> notes);
    std::vector<bridge::DropNote> take();

    // True once there are some, false at the end. The caller has let go of the interpreter's lock.
    bool wait();
    // Nobody waits any longer; what is added after it can be taken still.
    void end();

private:
    std::mutex mutex_;  // guards what follows
    std::condition_variable changed_;
    std::vector<bridge::DropNote> notes_;
    bool ended_ = false;
};

// Drops, and unraisable(problem, where), which tells sys.unraisablehook.
void add_drops(pybind11::module_& m);

}  // namespace venturi::python
