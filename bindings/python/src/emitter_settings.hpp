#pragma once
// How a client emits, as Python says and hears it.

#include <pybind11/pybind11.h>

#include <string>

#include "bridge/bridge.hpp"

namespace venturi::python {

namespace py = pybind11;

// bridge::EmitSettings with the text that it points to.
struct EmitterSettings {
    bool given = false;
    bool watched = false;  // with an on_drop
    std::string spool_directory;
    bridge::EmitSettings plain;

    bridge::EmitSettings settings() const {
        bridge::EmitSettings copy = plain;
        copy.spool_directory = spool_directory;
        return copy;
    }
};

// From the member `emitter` of what a client was given; the package has checked the names.
EmitterSettings emitter_settings(const py::dict& given);

// The numbers by name, `dropped` by reason.
py::dict stats_dict(const bridge::EmitStats& stats);

// (reason, count, error_code, detail) of each.
py::list drops_list(const std::vector<bridge::DropNote>& drops);

}  // namespace venturi::python
