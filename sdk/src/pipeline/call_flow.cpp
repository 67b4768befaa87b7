#include "pipeline/call_flow.hpp"

#include <algorithm>
#include <utility>

#include "http/headers.hpp"
#include "http/rate_limit.hpp"
#include "http/retry_after.hpp"
#include "http/url.hpp"
#include "observe/scrub.hpp"
#include "pipeline/body_secrets.hpp"
#include "pipeline/problem.hpp"
#include "pipeline/request.hpp"
#include "runtime/body_stream.hpp"
#include "runtime/uuid7.hpp"

namespace venturi::inline v1::pipeline {
namespace {

std::string_view fault_text(TransportFault fault) {
    switch (fault) {
        case TransportFault::resolve: return "the host's name could not be resolved";
        case TransportFault::connect: return "no connection could be made";
        case TransportFault::tls: return "no trusted TLS connection could be made";
        case TransportFault::closed: return "the connection broke";
        case TransportFault::protocol: return "the answer is not HTTP as expected";
        case TransportFault::too_large: return "the answer is too large";
        case TransportFault::other: return "the transfer failed";
    }
    return "the transfer failed";
}

// A client must not authenticate in two ways at once (RFC 6749, 2.3): where the form names one, no header is added.
bool names_client(const runtime::EncodedRequest& request) {
    return request.op->credential == runtime::CredentialKind::client &&
           request.body.find("client_id=") != std::string::npos;
}

// Statuses that speak for the whole call, not just for the last attempt: had an earlier attempt taken effect, its
// stored answer would have come back for the same key instead, or it was turned down for the very same reason.
bool settles(const Error& error) {
    if (error.code == ErrorCode::idempotency_in_progress) return false;
    switch (error.http_status) {
        case 400:
        case 404:
        case 405:
        case 409:
        case 410:
        case 413:
        case 415:
        case 422: return true;
        default: return false;
    }
}

}  // namespace

Step CallFlow::start(runtime::EncodedRequest request, const CallOptions& options, Moment moment) {
    op_ = request.op;
    form_authenticates_ = names_client(request);
    stream_ = request.stream;
    body_secrets_ = observe::spellings(secrets_in(*op_, request.body));
    max_retries_ = std::max(0, options.max_retries.value_or(settings_.retry.max_retries));
    std::string fresh_key;
    if (op_->idempotency == runtime::Idempotency::key && !options.idempotency_key)
        fresh_key = runtime::uuid7(moment.wall, random_(), random_());
    auto built = build_request(std::move(request), options, settings_, fresh_key);
    if (!built.ok()) return finish(std::move(built).error(), StopReason::not_retryable);
    request_ = *std::move(built);
    if (options.trace) {
        parent_ = observe::parse_traceparent(options.trace->traceparent);
        if (parent_) trace_id_ = parent_->trace_id;
        if (parent_ && observe::valid_tracestate(options.trace->tracestate)) tracestate_ = options.trace->tracestate;
    }
    return Authorise{};
}

Step CallFlow::authorised(const auth::Ready& credential) {
    generation_ = credential.generation;
    TransportRequest attempt = request_;
    token_.clear();
    if (!credential.headers.empty() && !form_authenticates_) {
        attempt.headers.insert(attempt.headers.end(), credential.headers.begin(), credential.headers.end());
        const std::string& value = credential.headers.front().value;
        token_ = value.substr(value.find(' ') + 1);  // without the scheme; all of it where there is none
    }
    if (!stream_) trace(attempt);  // the host of a signed URL may be anybody's
    if (stream_) {
        const Headers range = stream_->range();
        attempt.headers.insert(attempt.headers.end(), range.begin(), range.end());
        received_ = stream_->received();
        furthest_ = stream_->furthest();
    }
    ++attempts_;
    return Send{std::move(attempt)};
}

Step CallFlow::refused(const auth::Refused& refusal, Moment moment) {
    if (!refusal.not_before) return finish(refusal.error, StopReason::not_retryable);
    return again_or_finish(refusal.error, {true, Effect::not_sent}, *refusal.not_before - moment.now, moment);
}

Step CallFlow::answered(TransportOutcome outcome, Moment moment,
                        const std::function<bool(std::uint64_t)>& try_another) {
    const auto* failure = std::get_if<TransportFailure>(&outcome);
    if (failure != nullptr && stream_ && stream_->complete()) return succeed({200, {}, {}, true});
    if (failure != nullptr) return fail_unanswered(*failure, moment);
    auto& response = std::get<TransportResponse>(outcome);
    deliver(response);
    if (response.status >= 200 && response.status < 300) return succeed(std::move(response));
    return fail_answered(std::move(response), moment, try_another);
}

void CallFlow::deliver(TransportResponse& response) {
    if (!stream_ || std::exchange(response.streamed, true)) return;
    if (!stream_->begin(response.status, response.headers)) return;
    stream_->write(response.body);
    response.body.clear();
}

bool CallFlow::moved_on() {
    return stream_ && stream_->furthest() > furthest_;
}

std::uint64_t CallFlow::streamed() const {
    return stream_ ? stream_->received() - received_ : 0;
}

Step CallFlow::succeed(TransportResponse response) {
    budget_.succeeded();
    runtime::Reply reply;
    reply.info.status = response.status;
    reply.info.attempts = attempts_;
    std::string told = observe::scrub(observe::trace_id_in(response.headers), settings_.secrets);
    reply.info.trace_id = observe::told_id(observe::scrub(std::move(told), body_secrets_), {&token_, 1});
    if (reply.info.trace_id.empty()) reply.info.trace_id = trace_id_;
    reply.info.rate_limit = http::rate_limit(response.headers);
    reply.info.replayed = http::header_or_empty(response.headers, "idempotency-replayed") == "true";
    reply.info.headers = std::move(response.headers);
    reply.body = std::move(response.body);
    return Finish{std::move(reply)};
}

Step CallFlow::fail_answered(TransportResponse response, Moment moment,
                             const std::function<bool(std::uint64_t)>& try_another) {
    Error error = error_of(response, secrets());
    error.retry_after = http::retry_after(response.headers, moment.wall);
    const Verdict verdict = judge(error);
    const bool other_credential =
        response.status == 401 && error.code != ErrorCode::step_up_required && !tried_another_;
    if (other_credential && try_another(generation_)) {
        tried_another_ = true;
        record(error, verdict);
        last_error_ = std::move(error);
        return Authorise{};
    }
    return again_or_finish(std::move(error), verdict, std::nullopt, moment);
}

Step CallFlow::fail_unanswered(const TransportFailure& failure, Moment moment) {
    Error error;
    error.kind = ErrorKind::network;
    const std::string reason = observe::scrub(observe::without_url_secrets(failure.message), secrets());
    error.message = std::string{fault_text(failure.fault)} + ": " + observe::printable(reason, 300);
    if (moved_on()) {
        retries_ = 0;
        budget_.succeeded();
    }
    return again_or_finish(std::move(error), judge(failure), std::nullopt, moment);
}

bool CallFlow::repeatable() const {
    return runtime::is_read(op_->method) || op_->idempotency != runtime::Idempotency::none;
}

std::optional<StopReason> CallFlow::obstacle(const Error& error, Verdict verdict) const {
    if (!op_->retryable || !verdict.transient) return StopReason::not_retryable;
    if (verdict.effect == Effect::unknown && !repeatable()) return StopReason::unsafe;
    if (retries_ >= max_retries_) return StopReason::attempts_exhausted;
    const bool paced_by_server = error.http_status == 429;
    if (!paced_by_server && !budget_.take()) return StopReason::budget_exhausted;
    return std::nullopt;
}

Step CallFlow::again_or_finish(Error error, Verdict verdict, std::optional<std::chrono::nanoseconds> at_least,
                               Moment moment) {
    record(error, verdict);
    if (const auto reason = obstacle(error, verdict)) return finish(std::move(error), *reason);
    const auto drawn = backoff(settings_.retry, retries_, random_(), error.retry_after);
    const auto wait = std::max(drawn, at_least.value_or(std::chrono::nanoseconds{0}));
    if (wait >= deadline_ - moment.now) return finish(std::move(error), StopReason::deadline);
    ++retries_;
    last_error_ = std::move(error);
    return Sleep{moment.now + wait};
}

void CallFlow::record(const Error& error, Verdict verdict) {
    if (repeatable() && settles(error)) {
        effect_ = Effect::rejected;
    } else {
        effect_ = std::max(effect_, verdict.effect);
    }
}

// Every attempt is a span of its own, a child of the caller's.
void CallFlow::trace(TransportRequest& attempt) const {
    if (!parent_) return;
    std::erase_if(attempt.headers, [](const Header& header) {
        return http::same_name(header.name, "traceparent") || http::same_name(header.name, "tracestate");
    });
    attempt.headers.push_back({"traceparent", observe::child_of(*parent_, random_())});
    if (!tracestate_.empty()) attempt.headers.push_back({"tracestate", tracestate_});
}

void CallFlow::sent_under(const TraceContext& context) {
    if (auto parsed = observe::parse_traceparent(context.traceparent)) trace_id_ = std::move(parsed->trace_id);
}

const std::string& CallFlow::trace_id() {
    if (trace_id_.empty()) trace_id_ = observe::new_trace_id(random_(), random_());
    return trace_id_;
}

std::vector<std::string> CallFlow::secrets() const {
    std::vector<std::string> secrets = settings_.secrets;
    secrets.insert(secrets.end(), body_secrets_.begin(), body_secrets_.end());
    secrets.push_back(token_);
    if (stream_)
        for (std::string_view part : http::signature_parts(request_.url)) secrets.emplace_back(part);
    return secrets;
}

Step CallFlow::paced_out(std::chrono::nanoseconds wait) {
    if (last_error_) return finish(*std::exchange(last_error_, std::nullopt), StopReason::deadline);
    Error error;
    error.kind = ErrorKind::api;
    error.code = ErrorCode::rate_limited;
    error.code_text = to_string(error.code);
    error.retry_after = std::chrono::ceil<std::chrono::milliseconds>(wait);
    error.message = "not sent: under the rate limit for " + std::string{to_string(op_->route_class)} +
                    " calls its turn would come in " + std::to_string(error.retry_after->count()) +
                    " ms, after the call's time";
    return finish(std::move(error), StopReason::deadline);
}

Step CallFlow::finish(Error error, StopReason reason) {
    if (error.trace_id.empty()) error.trace_id = trace_id();
    error.stopped = reason;
    error.attempts = attempts_;
    error.effect = effect_;
    return Finish{std::move(error)};
}

Error CallFlow::interrupted(StopReason reason, bool sent) {
    Error error;
    error.kind = reason == StopReason::deadline ? ErrorKind::timeout : ErrorKind::cancelled;
    error.message = reason == StopReason::deadline ? "the call's time was up"
                    : reason == StopReason::closed ? "the client was closed"
                                                   : "the call was cancelled";
    if (last_error_) {
        error.message += "; the attempt before ended with: " + last_error_->message;
        error.trace_id = last_error_->trace_id;
        error.retry_after = last_error_->retry_after;
        error.rate_limit = last_error_->rate_limit;
    }
    if (error.trace_id.empty()) error.trace_id = trace_id();
    error.stopped = reason;
    error.attempts = attempts_;
    error.effect = sent ? Effect::unknown : effect_;
    return error;
}

}  // namespace venturi::inline v1::pipeline
