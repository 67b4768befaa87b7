// venturi._native: the bridge as three small Python classes. Everything that feels like Python stands in the package.

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <memory>
#include <string>
#include <type_traits>

#include "bridge/bridge.hpp"
#include "call.hpp"
#include "completions.hpp"

namespace py = pybind11;

namespace venturi::python {
namespace {

using Pairs = std::vector<bridge::NamedText>;

// How long a waiting thread stays away from the interpreter before it looks for a signal such as Ctrl-C.
constexpr std::chrono::milliseconds kSignalSlice{50};

std::optional<std::chrono::milliseconds> milliseconds(const py::dict& values, const char* name) {
    if (!values.contains(name)) return std::nullopt;
    const double seconds = py::cast<double>(values[name]);
    if (!(seconds > 0)) throw py::value_error(std::string(name) + " is a positive number of seconds");
    return std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
}

template <class T>
std::optional<T> value(const py::dict& values, const char* name) {
    return values.contains(name) ? std::optional(py::cast<T>(values[name])) : std::nullopt;
}

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

py::dict fields(const bridge::Failure& failure) {
    py::dict result;
    result["kind"] = failure.kind;
    result["error_code"] = failure.error_code;
    result["message"] = failure.message;
    result["trace_id"] = failure.trace_id;
    result["stopped"] = failure.stopped;
    result["effect"] = failure.effect;
    result["http_status"] = failure.http_status;
    result["attempts"] = failure.attempts;
    result["retry_after"] = failure.retry_after ? py::cast(failure.retry_after->count() / 1000.0) : py::object(py::none());
    result["problem"] = failure.problem.empty() ? py::object(py::none()) : py::cast(failure.problem);
    return result;
}

// What Python holds of a call: its number, its outcome when there is one, and the way to cancel it.
class Call {
public:
    Call(std::shared_ptr<bridge::Client> client, std::shared_ptr<PendingCall> pending) : client_(std::move(client)), pending_(std::move(pending)) {}

    template <class Start>
    static Call start(std::shared_ptr<bridge::Client> client, std::shared_ptr<Completions> completions, Start&& begin) {
        auto pending = std::make_shared<PendingCall>(std::move(completions));
        Call call(std::move(client), pending);
        call.id_ = without_lock([&] {
            return begin([pending](bridge::Outcome outcome) { pending->complete(std::move(outcome)); });
        });
        return call;
    }

    std::uint64_t number() const { return pending_->number(); }

    const Call& wait() const {
        while (!without_lock([&] { return pending_->wait_for(kSignalSlice); })) {
            if (PyErr_CheckSignals() != 0) {
                cancel();
                throw py::error_already_set();
            }
        }
        return *this;
    }

    void cancel() const {
        without_lock([&] { client_->cancel(id_); });
    }

    const bridge::Outcome& outcome() const { return pending_->outcome(); }

private:
    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<PendingCall> pending_;
    bridge::CallId id_ = 0;
};

bridge::CallSpec call_spec(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options) {
    bridge::CallSpec spec;
    spec.operation = std::move(operation);
    spec.path = std::move(path);
    spec.query = std::move(query);
    spec.body = std::move(body);
    spec.timeout = milliseconds(options, "timeout");
    spec.max_retries = value<int>(options, "max_retries");
    spec.idempotency_key = value<std::string>(options, "idempotency_key");
    return spec;
}

class Pager {
public:
    Pager(std::shared_ptr<bridge::Client> client, std::shared_ptr<bridge::Pager> pager) : client_(std::move(client)), pager_(std::move(pager)) {}

    // None after the last page.
    std::optional<Call> next(std::shared_ptr<Completions> completions) {
        if (pager_->finished()) return std::nullopt;
        return Call::start(client_, std::move(completions), [&](bridge::Done done) { return pager_->next(std::move(done)); });
    }

private:
    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<bridge::Pager> pager_;
};

class Client {
public:
    Client(const py::dict& given, const py::handle& failure_class) {
        bridge::Settings settings;
        settings.base_url = value<std::string>(given, "base_url");
        settings.token = value<std::string>(given, "token");
        settings.api_key = value<std::string>(given, "api_key");
        settings.client_id = value<std::string>(given, "client_id");
        settings.client_secret = value<std::string>(given, "client_secret");
        settings.ingestion_key = value<std::string>(given, "ingestion_key");
        settings.timeout = milliseconds(given, "timeout");
        settings.max_retries = value<int>(given, "max_retries");
        settings.user_agent = "venturi-python/" VENTURI_VERSION;
        auto opened = bridge::open(settings);
        if (const auto* failure = std::get_if<bridge::Failure>(&opened)) {
            PyErr_SetObject(failure_class.ptr(), fields(*failure).ptr());
            throw py::error_already_set();
        }
        client_ = std::get<std::shared_ptr<bridge::Client>>(std::move(opened));
    }

    ~Client() { close(); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    Call submit(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options, std::shared_ptr<Completions> completions) {
        auto spec = call_spec(std::move(operation), std::move(path), std::move(query), std::move(body), options);
        return Call::start(client_, std::move(completions), [&](bridge::Done done) { return client_->submit(std::move(spec), std::move(done)); });
    }

    Pager pager(std::string operation, Pairs path, Pairs query, const py::dict& options) {
        return {client_, client_->pages(call_spec(std::move(operation), std::move(path), std::move(query), {}, options))};
    }

    // A capsule as the Arrow PyCapsule interface has it: whoever reads it moves the stream out of it.
    py::object arrow(std::string operation, Pairs path, Pairs query, const py::dict& options, const py::handle& failure_class) {
        auto made = client_->arrow(call_spec(std::move(operation), std::move(path), std::move(query), {}, options));
        if (const auto* failure = std::get_if<bridge::Failure>(&made)) {
            PyErr_SetObject(failure_class.ptr(), fields(*failure).ptr());
            throw py::error_already_set();
        }
        auto& stream = std::get<bridge::ArrowStream>(made);
        PyObject* const capsule = PyCapsule_New(stream.get(), kArrowStream, [](PyObject* self) {
            bridge::FreeArrow{}(static_cast<ArrowArrayStream*>(PyCapsule_GetPointer(self, kArrowStream)));
        });
        if (capsule == nullptr) throw py::error_already_set();
        stream.release();
        return py::reinterpret_steal<py::object>(capsule);
    }

    void close() {
        without_lock([&] { client_->close(); });
    }

private:
    static constexpr const char* kArrowStream = "arrow_array_stream";

    std::shared_ptr<bridge::Client> client_;
};

}  // namespace
}  // namespace venturi::python

PYBIND11_MODULE(_native, m) {
    using namespace venturi::python;
    m.doc() = "The core of Venturi, for the package around it.";

    static PyObject* const failure = PyErr_NewException("venturi._native.Failure", PyExc_Exception, nullptr);
    m.add_object("Failure", py::reinterpret_borrow<py::object>(failure));

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
        .def_property_readonly("error", [](const Call& call) -> py::object {
            if (!call.outcome().failure) return py::none();
            return fields(*call.outcome().failure);
        });

    py::class_<Pager>(m, "Pager").def("next", &Pager::next, py::arg("completions").none(true));

    py::class_<Client>(m, "Client")
        .def(py::init([](const py::dict& given) { return std::make_unique<Client>(given, failure); }))
        .def("submit", &Client::submit, py::arg("operation"), py::arg("path"), py::arg("query"), py::arg("body"), py::arg("options"), py::arg("completions").none(true))
        .def("pager", &Client::pager)
        .def("arrow", [](Client& client, std::string operation, Pairs path, Pairs query, const py::dict& options) {
            return client.arrow(std::move(operation), std::move(path), std::move(query), options, failure);
        })
        .def("close", &Client::close);
}
