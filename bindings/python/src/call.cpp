#include "call.hpp"

#include "convert.hpp"

namespace venturi::python {
namespace {

// How long a waiting thread stays away from the interpreter before it looks for a signal such as Ctrl-C.
constexpr std::chrono::milliseconds kSignalSlice{50};

py::object error_of(const Call& call) {
    if (!call.outcome().failure) return py::none();
    return fields(*call.outcome().failure);
}

}  // namespace

const Call& Call::wait() const {
    while (!without_lock([&] { return pending_->wait_for(kSignalSlice); })) {
        if (PyErr_CheckSignals() != 0) {
            cancel();
            throw py::error_already_set();
        }
    }
    return *this;
}

void add_call(py::module_& m) {
    py::class_<Completions, std::shared_ptr<Completions>>(m, "Completions")
        .def(py::init<>())
        .def("fileno", &Completions::descriptor)
        .def("drain", &Completions::drain);

    py::class_<Call>(m, "Call")
        .def_property_readonly("id", &Call::number)
        .def("wait", &Call::wait, py::return_value_policy::reference_internal)
        .def("cancel", &Call::cancel)
        .def_property_readonly("status", [](const Call& call) { return call.outcome().status; })
        .def_property_readonly("body", [](const Call& call) { return py::bytes(call.outcome().body); })
        .def_property_readonly("trace_id", [](const Call& call) { return call.outcome().trace_id; })
        .def_property_readonly("attempts", [](const Call& call) { return call.outcome().attempts; })
        .def_property_readonly("replayed", [](const Call& call) { return call.outcome().replayed; })
        .def_property_readonly("headers", [](const Call& call) { return call.outcome().headers; })
        .def_property_readonly("rate_limit", [](const Call& call) { return plain(call.outcome().rate_limit); })
        .def_property_readonly("error", &error_of);
}

}  // namespace venturi::python
