#pragma once

/// @file
/// Errors are values inside (`Error`, carried by `Result<T>`) and exceptions at the face (`Result<T>::value()`):
///
///     VenturiError                       everything below; error() has the whole value
///     ├─ ApiError                        the server answered with an error
///     │  ├─ InsufficientScopeError …     one class per code of the catalogue (venturi/api_errors.hpp)
///     ├─ AuthError                       no access token could be obtained, or a login failed
///     ├─ TransportError                  DNS, TCP, TLS or HTTP broke before an answer was complete
///     ├─ TimeoutError                    the call's time was up
///     ├─ CancelledError                  cancelled by the caller, or the client was closed
///     ├─ DecodeError                     the answer was not what the contract promises
///     ├─ ConfigError                     the client cannot be set up like this
///     ├─ FileError                       a file could not be read or written (a full disk, a missing directory)
///     └─ WebhookSignatureError           a webhook message is not proven to be the instance's (venturi/webhook.hpp)
///
/// No error text ever holds a credential or a body.

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/error_codes.hpp"
#include "venturi/export.hpp"
#include "venturi/rate_limit.hpp"

namespace venturi::inline v1 {

/// Where an error arose.
enum class ErrorKind : std::uint8_t {
    api,        ///< the server answered with an error
    network,    ///< DNS, TCP, TLS or HTTP broke before an answer was complete
    timeout,    ///< the call's time was up
    cancelled,  ///< by the caller, or by closing the client
    decode,     ///< an answer, or a text, was not what the contract promises
    config,     ///< the client cannot be set up, or the call cannot be made, like this
    auth,       ///< no access token could be obtained
    signature,  ///< a webhook message is not proven to be the instance's
    file,       ///< a file could not be read or written
};

/// Why a webhook message was refused. The last two are said only of messages whose signature is right.
enum class SignatureFault : std::uint8_t {
    missing_header,  ///< `webhook-id`, `webhook-timestamp` or `webhook-signature` is not there
    malformed,       ///< one of them comes twice or cannot be read
    no_match,        ///< signed with none of the secrets, or changed on the way
    too_old,         ///< genuine, but sent longer ago than the tolerance: late, or a replay
    too_new,         ///< genuine, but sent further in the future than the tolerance: one of the clocks is wrong
};

/// Why no further attempt was made.
enum class StopReason : std::uint8_t {
    not_retryable,       ///< this kind of failure does not pass by itself
    unsafe,              ///< the request may have taken effect and nothing would deduplicate a second one
    attempts_exhausted,  ///< max_retries was reached
    deadline,            ///< the next wait would have ended after the call's time
    budget_exhausted,    ///< too many of this client's recent calls were retries
    cancelled,           ///< by the caller
    closed,              ///< the client was closed
};

/// Whether the request can have changed something on the server.
enum class Effect : std::uint8_t {
    not_sent,  ///< no byte of it left this process in any attempt
    rejected,  ///< the server answered that it did not do it
    unknown,   ///< it was sent, and no trustworthy answer came back
};

/// The enumerator's name, for logs.
VENTURI_EXPORT std::string_view to_string(ErrorKind kind) noexcept;
VENTURI_EXPORT std::string_view to_string(StopReason reason) noexcept;
VENTURI_EXPORT std::string_view to_string(Effect effect) noexcept;
VENTURI_EXPORT std::string_view to_string(SignatureFault fault) noexcept;

/// The RFC 9457 body of an error answer, as far as it could be read. Unlike the contract's `Problem` model every member
/// may be missing: an error that comes from a proxy in between must still be useful.
struct ProblemDetails {
    /// One field that was refused.
    struct Violation {
        std::string pointer{};  ///< JSON pointer into the request, or the parameter's name
        std::string detail{};   ///< what is wrong with it

        bool operator==(const Violation&) const = default;
    };

    std::string type{};                      ///< a URI for the kind of problem
    std::string title{};                     ///< the kind of problem in a few words
    int status = 0;                          ///< as the body says it; 0 where it does not
    std::string detail{};                    ///< a sentence about this occurrence
    std::string instance{};                  ///< the path that was asked for
    std::string error_code{};                ///< a code of the catalogue, or of a newer one
    std::string trace_id{};                  ///< the server's id for the request
    std::optional<std::string> tenant_id{};  ///< whose data it was about
    std::string docs_url{};                  ///< where to read more
    std::vector<Violation> errors{};         ///< of VALIDATION_FAILED: each field that was refused

    bool operator==(const ProblemDetails&) const = default;
};

/// Everything known about a failed call. A plain value; reading it needs no lock.
struct Error {
    /// Where it arose; decides the exception's class.
    ErrorKind kind = ErrorKind::api;
    /// The catalogue's code; `unknown` when the failure has none, or one that is newer than this SDK.
    ErrorCode code = ErrorCode::unknown;
    /// The code as the server spelled it; empty when it sent none.
    std::string code_text{};
    /// One sentence for people.
    std::string message{};
    /// 0 when there was no answer.
    int http_status = 0;
    /// The server's id for the last attempt; where it gave none, the trace that the call was sent under, or one of its own.
    std::string trace_id{};
    /// The answer's RFC 9457 body, where it had one.
    std::optional<ProblemDetails> problem{};
    /// Attempts made; 0 when not even one was.
    int attempts = 0;
    /// Why there was no further attempt.
    StopReason stopped = StopReason::not_retryable;
    /// Whether the request can have changed something.
    Effect effect = Effect::not_sent;
    /// What the last answer asked for, before clamping.
    std::optional<std::chrono::milliseconds> retry_after{};
    /// What the last answer said of the bucket.
    RateLimitState rate_limit{};
    /// Set where the kind is `signature`, and only there.
    std::optional<SignatureFault> signature_fault{};
    /// True where no token is to be had before a user logs in (venturi/login.hpp): nobody did, or the login has ended.
    bool login_required = false;
    /// What the answer's WWW-Authenticate asks for, as far as it does. STEP_UP_REQUIRED (RFC 9470): how the user is to sign
    /// in, and how many seconds ago at most. INSUFFICIENT_SCOPE (RFC 6750): which scopes the token needs. LoginOptions and
    /// AuthorizationCode have members of the same types.
    std::vector<std::string> acr_values{};
    std::optional<std::chrono::seconds> max_age{};  ///< as acr_values
    std::vector<std::string> scopes{};              ///< as acr_values

    /// `403 INSUFFICIENT_SCOPE: This key lacks the export:create scope. (trace 01HF8…, 1 attempt, rejected)`
    VENTURI_EXPORT std::string to_string() const;
};

/// Base of everything that this SDK throws. Copying shares the error and cannot fail.
class VENTURI_EXPORT VenturiError : public std::exception {
public:
    /// what() is the error's to_string().
    explicit VenturiError(Error error);
    ~VenturiError() override;
    VenturiError(const VenturiError&) noexcept = default;
    VenturiError& operator=(const VenturiError&) noexcept = default;

    /// Lives as long as any copy of the exception.
    const Error& error() const noexcept;
    const char* what() const noexcept override;

private:
    struct State;
    std::shared_ptr<const State> state_;
};

/// The server answered with an error whose code has no class of its own (yet).
class VENTURI_EXPORT ApiError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~ApiError() override;
};

/// No access token could be obtained: the token endpoint refused the client, or could not be reached; a user's login failed
/// or has ended (`error().login_required`).
class VENTURI_EXPORT AuthError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~AuthError() override;
};

/// DNS, TCP, TLS or HTTP broke before an answer was complete.
class VENTURI_EXPORT TransportError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~TransportError() override;
};

/// The call's time was up.
class VENTURI_EXPORT TimeoutError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~TimeoutError() override;
};

/// The call was cancelled, or its client closed.
class VENTURI_EXPORT CancelledError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~CancelledError() override;
};

/// An answer, or a text given to `from_json`, was not what the contract promises. The message has the JSON pointer.
class VENTURI_EXPORT DecodeError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~DecodeError() override;
};

/// The client cannot be set up, or the call cannot be made, like this.
class VENTURI_EXPORT ConfigError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~ConfigError() override;
};

/// A file could not be read or written: the disk is full, the directory does not exist or may not be written to. The
/// message has the path and the system's reason.
class VENTURI_EXPORT FileError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~FileError() override;
};

/// A webhook message was refused before it was read. Answer it with 400 and do nothing else.
class VENTURI_EXPORT WebhookSignatureError : public VenturiError {
public:
    using VenturiError::VenturiError;
    ~WebhookSignatureError() override;

    /// What was wrong with it.
    SignatureFault fault() const noexcept;
};

/// Throws the class that fits the error's kind and code.
[[noreturn]] VENTURI_EXPORT void throw_error(Error error);

/// The same as an exception pointer, for promises.
VENTURI_EXPORT std::exception_ptr to_exception(Error error);

}  // namespace venturi::inline v1
