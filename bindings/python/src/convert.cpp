#include "convert.hpp"

#include <cmath>
#include <memory>

#include "bridge/login.hpp"
#include "bridge/testing.hpp"

namespace venturi::python {
namespace {

// The module's own reference; extension modules are never unloaded.
PyObject* failure_class = nullptr;

// Null where a client has the real network and time.
std::shared_ptr<const bridge::Seams> seams_of(const py::dict& given) {
    const auto clock = value<std::shared_ptr<bridge::FakeClock>>(given, "clock").value_or(nullptr);
    const auto wire = value<std::shared_ptr<bridge::FakeWire>>(given, "wire").value_or(nullptr);
    const auto jitter = value<double>(given, "jitter");
    if (!clock && !wire && !jitter) return nullptr;
    return bridge::make_seams(clock, wire, jitter);
}

py::list wire_texts(const std::vector<std::string>& texts) {
    py::list found;
    for (const std::string& text : texts) found.append(wire_text(text));
    return found;
}

}  // namespace

std::optional<std::chrono::milliseconds> milliseconds(const py::dict& values, const char* name, Zero zero) {
    if (!values.contains(name)) return std::nullopt;
    const double seconds = given<double>(values[name], name);
    if (!(seconds > 0 || (seconds == 0 && zero == Zero::allowed))) throw py::value_error(std::string(name) + " is a positive number of seconds");
    // Beyond three centuries there is no limit: what is longer would not fit.
    if (seconds > 1e10) return std::chrono::milliseconds::max();
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(seconds * 1000)));
}

bridge::Settings settings_of(const py::dict& given) {
    bridge::Settings settings;
    settings.base_url = value<std::string>(given, "base_url");
    settings.token = value<std::string>(given, "token");
    settings.api_key = value<std::string>(given, "api_key");
    settings.client_id = value<std::string>(given, "client_id");
    settings.client_secret = value<std::string>(given, "client_secret");
    settings.ingestion_key = value<std::string>(given, "ingestion_key");
    settings.timeout = milliseconds(given, "timeout");
    settings.connect_timeout = milliseconds(given, "connect_timeout");
    settings.max_retries = value<int>(given, "max_retries");
    settings.scopes = value<std::vector<std::string>>(given, "scopes").value_or(std::vector<std::string>{});
    settings.partner = value<bool>(given, "partner").value_or(false);
    settings.proxy = value<std::string>(given, "proxy").value_or("");
    settings.ca_file = value<std::string>(given, "ca_file").value_or("");
    settings.ca_directory = value<std::string>(given, "ca_directory").value_or("");
    settings.headers = value<Pairs>(given, "headers").value_or(Pairs{});
    settings.pacing = value<bool>(given, "pacing").value_or(false);
    settings.metrics = value<bool>(given, "metrics").value_or(false);
    settings.application = value<std::string>(given, "user_agent").value_or("");
    settings.initial_backoff = milliseconds(given, "initial_backoff", Zero::allowed);
    settings.max_backoff = milliseconds(given, "max_backoff", Zero::allowed);
    settings.max_retry_after = milliseconds(given, "max_retry_after", Zero::allowed);
    settings.token_store = value<std::shared_ptr<bridge::TokenStore>>(given, "token_store").value_or(nullptr);
    settings.seams = seams_of(given);
    settings.user_agent = "venturi-python/" VENTURI_VERSION;
    return settings;
}

bridge::CallSpec call_spec(std::string operation, Pairs path, Pairs query, std::string body, const py::dict& options) {
    bridge::CallSpec spec;
    spec.operation = std::move(operation);
    spec.path = std::move(path);
    spec.query = std::move(query);
    spec.body = std::move(body);
    spec.timeout = milliseconds(options, "timeout");
    spec.max_retries = value<int>(options, "max_retries");
    spec.idempotency_key = value<std::string>(options, "idempotency_key");
    spec.headers = value<Pairs>(options, "headers").value_or(Pairs{});
    return spec;
}

py::str wire_text(std::string_view text) {
    const auto size = static_cast<Py_ssize_t>(text.size());
    PyObject* made = PyUnicode_DecodeUTF8(text.data(), size, nullptr);
    if (made == nullptr && PyErr_ExceptionMatches(PyExc_UnicodeDecodeError)) {
        PyErr_Clear();
        made = PyUnicode_DecodeLatin1(text.data(), size, nullptr);
    }
    if (made == nullptr) throw py::error_already_set();
    return py::reinterpret_steal<py::str>(made);
}

py::tuple plain(const bridge::RateLimit& limit) {
    return py::make_tuple(limit.limit, limit.remaining, limit.reset, wire_text(limit.policy));
}

py::dict fields(const bridge::Failure& failure) {
    py::dict result;
    result["kind"] = wire_text(failure.kind);
    result["error_code"] = wire_text(failure.error_code);
    result["message"] = wire_text(failure.message);
    result["trace_id"] = wire_text(failure.trace_id);
    result["stopped"] = wire_text(failure.stopped);
    result["effect"] = wire_text(failure.effect);
    result["http_status"] = failure.http_status;
    result["attempts"] = failure.attempts;
    result["retry_after"] = failure.retry_after ? py::cast(failure.retry_after->count() / 1000.0) : py::object(py::none());
    result["rate_limit"] = plain(failure.rate_limit);
    result["login_required"] = failure.login_required;
    result["acr_values"] = wire_texts(failure.acr_values);
    result["max_age"] = failure.max_age;
    result["scopes"] = wire_texts(failure.scopes);
    result["signature_fault"] = wire_text(failure.signature_fault);
    result["problem"] = failure.problem.empty() ? py::object(py::none()) : py::object(wire_text(failure.problem));
    return result;
}

void raise(const bridge::Failure& failure) {
    PyErr_SetObject(failure_class, fields(failure).ptr());
    throw py::error_already_set();
}

void add_failure(py::module_& m) {
    failure_class = PyErr_NewException("venturi._native.Failure", PyExc_Exception, nullptr);
    m.add_object("Failure", py::reinterpret_borrow<py::object>(failure_class));
}

}  // namespace venturi::python
