#include "venturi/error.hpp"

#include <utility>

#include "errors/throw_api_error.hpp"

namespace venturi::inline v1 {

std::string_view to_string(ErrorKind kind) noexcept {
    switch (kind) {
        case ErrorKind::api: return "api";
        case ErrorKind::network: return "network";
        case ErrorKind::timeout: return "timeout";
        case ErrorKind::cancelled: return "cancelled";
        case ErrorKind::decode: return "decode";
        case ErrorKind::config: return "config";
        case ErrorKind::auth: return "auth";
        case ErrorKind::signature: return "signature";
        case ErrorKind::file: return "file";
    }
    return "api";
}

std::string_view to_string(StopReason reason) noexcept {
    switch (reason) {
        case StopReason::not_retryable: return "not_retryable";
        case StopReason::unsafe: return "unsafe";
        case StopReason::attempts_exhausted: return "attempts_exhausted";
        case StopReason::deadline: return "deadline";
        case StopReason::budget_exhausted: return "budget_exhausted";
        case StopReason::cancelled: return "cancelled";
        case StopReason::closed: return "closed";
    }
    return "not_retryable";
}

std::string_view to_string(Effect effect) noexcept {
    switch (effect) {
        case Effect::not_sent: return "not_sent";
        case Effect::rejected: return "rejected";
        case Effect::unknown: return "unknown";
    }
    return "unknown";
}

std::string_view to_string(SignatureFault fault) noexcept {
    switch (fault) {
        case SignatureFault::missing_header: return "missing_header";
        case SignatureFault::malformed: return "malformed";
        case SignatureFault::no_match: return "no_match";
        case SignatureFault::too_old: return "too_old";
        case SignatureFault::too_new: return "too_new";
    }
    return "malformed";
}

std::string Error::to_string() const {
    std::string text;
    if (http_status != 0) text += std::to_string(http_status) + ' ';
    text += code_text.empty() ? v1::to_string(kind) : std::string_view(code_text);
    text += ": ";
    text += message;
    text += " (";
    if (!trace_id.empty()) text += "trace " + trace_id + ", ";
    if (attempts > 0) text += std::to_string(attempts) + (attempts == 1 ? " attempt, " : " attempts, ");
    text += v1::to_string(effect);
    text += ')';
    return text;
}

struct VenturiError::State {
    Error error;
    std::string what;
};

VenturiError::VenturiError(Error error) {
    std::string what = error.to_string();
    state_ = std::make_shared<const State>(State{std::move(error), std::move(what)});
}

const Error& VenturiError::error() const noexcept { return state_->error; }
const char* VenturiError::what() const noexcept { return state_->what.c_str(); }

SignatureFault WebhookSignatureError::fault() const noexcept {
    return error().signature_fault.value_or(SignatureFault::malformed);
}

// Out of line, so that each class has one type identity in the whole process.
VenturiError::~VenturiError() = default;
ApiError::~ApiError() = default;
AuthError::~AuthError() = default;
TransportError::~TransportError() = default;
TimeoutError::~TimeoutError() = default;
CancelledError::~CancelledError() = default;
DecodeError::~DecodeError() = default;
ConfigError::~ConfigError() = default;
FileError::~FileError() = default;
WebhookSignatureError::~WebhookSignatureError() = default;

void throw_error(Error error) {
    switch (error.kind) {
        case ErrorKind::api: throw_api_error(std::move(error));
        case ErrorKind::network: throw TransportError(std::move(error));
        case ErrorKind::timeout: throw TimeoutError(std::move(error));
        case ErrorKind::cancelled: throw CancelledError(std::move(error));
        case ErrorKind::decode: throw DecodeError(std::move(error));
        case ErrorKind::config: throw ConfigError(std::move(error));
        case ErrorKind::auth: throw AuthError(std::move(error));
        case ErrorKind::signature: throw WebhookSignatureError(std::move(error));
        case ErrorKind::file: throw FileError(std::move(error));
    }
    throw VenturiError(std::move(error));
}

std::exception_ptr to_exception(Error error) {
    try {
        throw_error(std::move(error));
    } catch (...) {
        return std::current_exception();
    }
}

}  // namespace venturi::inline v1
