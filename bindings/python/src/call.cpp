#include "call.hpp"

#include <algorithm>

#include "bridge/answer.hpp"
#include "convert.hpp"
#include "only_core.hpp"

namespace venturi::python {
namespace {

// How long a waiting thread stays away from the interpreter before it looks for a signal such as Ctrl-C.
constexpr std::chrono::milliseconds kSignalSlice{50};

py::object error_of(const Call& call) {
    if (!call.outcome().failure) return py::none();
    return fields(*call.outcome().failure);
}

py::list headers_of(const Call& call) {
    py::list found;
    for (const auto& [name, value] : call.outcome().headers) found.append(py::make_tuple(wire_text(name), wire_text(value)));
    return found;
}

}  // namespace

const Call& Call::wait() const {
    while (!wait_slice(kSignalSlice)) {}
    return *this;
}

bool Call::wait_for(double seconds) const {
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(std::min(seconds, 1e6));
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (wait_slice(std::clamp(left, std::chrono::milliseconds{0}, kSignalSlice))) return true;
        if (left <= kSignalSlice) return false;
    }
}

bool Call::wait_slice(std::chrono::milliseconds slice) const {
    if (without_lock([&] { return pending_->wait_for(slice); })) return true;
    if (PyErr_CheckSignals() == 0) return false;
    cancel();
    throw py::error_already_set();
}

void add_call(py::module_& m) {
    py::class_<Completions, std::shared_ptr<Completions>>(m, "Completions")
        .def(py::init<>())
        .def("fileno", &Completions::descriptor)
        .def("drain", &Completions::drain);

    m.def("breach", [](const std::string& operation, const py::bytes& body) {
        const std::string_view text = body;
        return without_lock([&] { return bridge::breach(operation, text); });
    });

    py::class_<Call> kind(m, "Call");
    kind
        .def_property_readonly("id", &Call::number)
        .def("wait", &Call::wait, py::return_value_policy::reference_internal)
        .def("wait_for", &Call::wait_for)
        .def("cancel", &Call::cancel)
        .def_property_readonly("operation", [](const Call& call) { return call.outcome().operation; })
        .def_property_readonly("status", [](const Call& call) { return call.outcome().status; })
        .def_property_readonly("body", [](const Call& call) { return py::bytes(call.outcome().body); })
        .def_property_readonly("trace_id", [](const Call& call) { return wire_text(call.outcome().trace_id); })
        .def_property_readonly("attempts", [](const Call& call) { return call.outcome().attempts; })
        .def_property_readonly("replayed", [](const Call& call) { return call.outcome().replayed; })
        .def_property_readonly("headers", &headers_of)
        .def_property_readonly("rate_limit", [](const Call& call) { return plain(call.outcome().rate_limit); })
        .def_property_readonly("error", &error_of);
    only_core_makes(kind);
}

}  // namespace venturi::python
