#pragma once

/// @file
/// What a program can hear of its calls, and where it plugs in its tracing. No payload holds a credential, a query, a path
/// argument, a body or a header; the text in them that the server wrote is cleaned of the client's credentials.
///
/// Thread-safety: `current_trace` is called on the thread that starts a call, everything else on the client's own thread: it
/// should be quick and must not wait for a call. What a hook throws is caught and logged. The texts that a payload points to
/// live until the hook returns. An empty hook costs nothing.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "venturi/error.hpp"
#include "venturi/rate_limit.hpp"
#include "venturi/trace.hpp"

namespace venturi::inline v1 {

/// A request is about to leave. After each member: the attribute of OpenTelemetry's HTTP client conventions that it fills.
struct AttemptStart {
    std::string_view operation{};       ///< the contract's id, "attribution.list"
    std::string_view method{};          ///< `http.request.method`
    std::string_view route{};           ///< `url.template`: "/api/v1/attribution/{id}"
    std::string_view server_address{};  ///< `server.address`
    std::uint16_t server_port = 0;      ///< `server.port`
    int attempt = 1;                    ///< `http.request.resend_count` is one less
    std::string_view traceparent{};     ///< as it will be sent; empty where the call has no trace
    std::size_t request_bytes = 0;      ///< `http.request.body.size`
};

/// The same request, answered, broken or given up.
struct AttemptEnd : AttemptStart {
    int status = 0;                 ///< `http.response.status_code`; 0 without an answer
    std::string_view error_type{};  ///< `error.type`: the status of an error answer, else a TransportFault's name, "timeout" or
                                    ///< "cancelled"; empty after success
    std::string_view error_code{};  ///< the problem's code, "RATE_LIMITED"
    std::string_view trace_id{};    ///< the server's, or the trace that was sent
    std::chrono::nanoseconds duration{0};  ///< `http.client.request.duration`
    std::size_t response_bytes = 0;        ///< `http.response.body.size`, decompressed
    std::optional<std::chrono::milliseconds> retry_after{};  ///< what the answer asked for
    RateLimitState rate_limit{};                             ///< what the answer said of the bucket
};

/// A call is complete; its completion has not run yet.
struct CallEnd {
    std::string_view operation{};                ///< as in AttemptStart
    std::string_view method{};                   ///< as in AttemptStart
    std::string_view route{};                    ///< as in AttemptStart
    bool ok = false;                             ///< whether it has a value
    int attempts = 0;                            ///< 0 where none was made
    int status = 0;                              ///< of the last answer; 0 without one
    std::string_view error_type{};               ///< as in AttemptEnd, or "config", "auth", "paced"; empty after success
    std::string_view error_code{};               ///< as in AttemptEnd
    std::string_view trace_id{};                 ///< as in AttemptEnd
    StopReason stopped = StopReason::not_retryable;  ///< why no further attempt was made; of failed calls
    Effect effect = Effect::not_sent;                ///< of failed calls
    std::chrono::nanoseconds duration{0};            ///< from its start, with every wait
};

/// An access token was asked for.
struct TokenRefresh {
    bool ok = false;                       ///< whether it was given
    int status = 0;                        ///< of the answer; 0 without one
    std::string_view error_type{};         ///< as in AttemptEnd
    std::chrono::nanoseconds duration{0};  ///< from request to answer
};

/// A call waited for its turn under the rate limit (Config::pacing).
struct PacingWait {
    std::string_view operation{};    ///< as in AttemptStart
    std::string_view route_class{};  ///< "read", "write", "ingest", "export", "auth"
    std::chrono::nanoseconds waited{0};  ///< from when it was ready to be sent
};

/// Each may be left empty.
struct Hooks {
    /// The trace that the calling thread is in, for calls that bring none in their CallOptions. An empty one: none.
    std::function<TraceContext()> current_trace{};
    /// May return the context of a span of its own: that is sent instead, if it is well-formed. Return {} to leave the client's. Signed URLs get none.
    std::function<TraceContext(const AttemptStart&)> attempt_started{};
    std::function<void(const AttemptEnd&)> attempt_ended{};      ///< after each attempt, before what follows from it
    std::function<void(const CallEnd&)> call_ended{};            ///< once for each call
    std::function<void(const TokenRefresh&)> token_refreshed{};  ///< after each request for a token
    std::function<void(const PacingWait&)> paced{};              ///< when a call's turn has come
};

}  // namespace venturi::inline v1
