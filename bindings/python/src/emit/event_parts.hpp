#pragma once

#include <Python.h>

#include <optional>
#include <vector>

#include "bridge/event.hpp"

namespace venturi::python {

// An event, what it points to, and what was made on the way and has to live until it is emitted.
struct EventParts {
    EventParts() = default;
    ~EventParts() {
        for (PyObject* object : kept) Py_DECREF(object);
    }
    EventParts(const EventParts&) = delete;
    EventParts& operator=(const EventParts&) = delete;

    // Takes the reference; null stays null.
    PyObject* keep(PyObject* object) {
        if (object != nullptr) kept.push_back(object);
        return object;
    }

    bridge::Event event;
    std::optional<bridge::EventCost> cost_breakdown;
    std::optional<bridge::EventKubernetes> kubernetes;
    std::optional<bridge::EventWorkflow> workflow;
    std::vector<bridge::EventLabel> labels;
    std::vector<PyObject*> kept;
};

// An object within the event, made when its first member is set.
template <class Group>
Group& within(std::optional<Group>& group, const Group*& pointer) {
    if (!group) pointer = &group.emplace();
    return *group;
}

}  // namespace venturi::python
