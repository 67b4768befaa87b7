#pragma once
// One call from its first attempt to its end, as a flow that does no I/O: told what happened, it says what to do next.
//
//     start ──▶ Authorise ──▶ Send ──▶ Finish
//                  ▲            │
//                  ├── Sleep ◀──┤  transient failure, attempts and time left
//                  └────────────┘  401 once, with another credential to try
//
// Thread-safety: none; the core's thread only.

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "auth/authenticator.hpp"
#include "observe/trace.hpp"
#include "pipeline/backoff.hpp"
#include "pipeline/classify.hpp"
#include "pipeline/settings.hpp"
#include "runtime/core.hpp"

namespace venturi::inline v1::pipeline {

using TimePoint = std::chrono::steady_clock::time_point;

struct Authorise {};  // ask the authenticator, then authorised() or refused()
struct Send {
    TransportRequest request;
};
struct Sleep {
    TimePoint until;  // then woken()
};
struct Finish {
    Result<runtime::Reply> result;
};
using Step = std::variant<Authorise, Send, Sleep, Finish>;

// The moment, as all its users within one turn of the loop see it.
struct Moment {
    TimePoint now;
    std::chrono::system_clock::time_point wall;
};

class CallFlow {
public:
    // `settings`, `budget` and `random` outlive the flow. `deadline` is of the whole call.
    CallFlow(const Settings& settings, RetryBudget& budget, const runtime::RandomBits& random, TimePoint deadline)
        : settings_(settings), budget_(budget), random_(random), deadline_(deadline) {}

    Step start(runtime::EncodedRequest request, const CallOptions& options, Moment moment);
    Step authorised(const auth::Ready& credential);
    Step refused(const auth::Refused& refusal, Moment moment);
    // `try_another` tells the authenticator of a 401 and says whether another credential can be tried.
    Step answered(TransportOutcome outcome, Moment moment,
                  const std::function<bool(std::uint64_t generation)>& try_another);
    Step woken() { return Authorise{}; }

    // The client's own pacing would send the call only after its time.
    Step paced_out(std::chrono::nanoseconds wait);

    // The call ends from outside. `sent` says whether the attempt on the wire, if any, may have reached the server.
    Error interrupted(StopReason reason, bool sent);

    const runtime::Operation& operation() const { return *op_; }
    TimePoint deadline() const { return deadline_; }
    int attempts() const { return attempts_; }
    // What the body holds that must not be told, in each spelling.
    const std::vector<std::string>& body_secrets() const { return body_secrets_; }
    // How much of its stream's body the attempt brought so far; 0 for a call without a stream.
    std::uint64_t streamed() const;
    // The program sends its own context with the attempt that was just given out.
    void sent_under(const TraceContext& context);
    // What the last attempt failed with; null before one has, and once the call has ended.
    const Error* last_error() const { return last_error_ ? &*last_error_ : nullptr; }

private:
    Step succeed(TransportResponse response);
    Step fail_answered(TransportResponse response, Moment moment,
                       const std::function<bool(std::uint64_t)>& try_another);
    Step fail_unanswered(const TransportFailure& failure, Moment moment);
    // Sleeps before another attempt, or says why not.
    Step again_or_finish(Error error, Verdict verdict, std::optional<std::chrono::nanoseconds> at_least, Moment moment);
    std::optional<StopReason> obstacle(const Error& error, Verdict verdict) const;
    Step finish(Error error, StopReason reason);
    void record(const Error& error, Verdict verdict);
    void trace(TransportRequest& attempt) const;
    // Of the caller's context; without one, made up where an error needs it.
    const std::string& trace_id();
    bool repeatable() const;
    // Hands a body to its stream where the transport has not done so itself.
    void deliver(TransportResponse& response);
    // Whether the attempt that just failed brought its stream's body further than any before: it counts as one that went through
    // then.
    bool moved_on();
    std::vector<std::string> secrets() const;

    const Settings& settings_;
    RetryBudget& budget_;
    const runtime::RandomBits& random_;
    TimePoint deadline_;

    const runtime::Operation* op_ = nullptr;
    TransportRequest request_;
    std::shared_ptr<runtime::BodyStream> stream_;
    std::uint64_t received_ = 0;  // of the stream's body, before the attempt
    std::uint64_t furthest_ = 0;  // the place in it that was reached before the attempt
    int max_retries_ = 0;
    int attempts_ = 0;
    int retries_ = 0;
    bool tried_another_ = false;
    bool form_authenticates_ = false;
    std::uint64_t generation_ = 0;
    std::optional<observe::Traceparent> parent_;
    std::string tracestate_;
    std::string trace_id_;
    std::vector<std::string> body_secrets_;
    std::string token_;  // the last attempt's credential, to keep it out of error texts
    Effect effect_ = Effect::not_sent;
    std::optional<Error> last_error_;
};

}  // namespace venturi::inline v1::pipeline
