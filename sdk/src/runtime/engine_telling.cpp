// Engine: what hooks and metrics hear of a call. Nothing is gathered while nothing hears.

#include <algorithm>

#include "http/headers.hpp"
#include "runtime/engine.hpp"

namespace venturi::inline v1::runtime {
namespace {

void replace(Headers& headers, std::string name, std::string value) {
    std::erase_if(headers, [&](const Header& header) { return http::same_name(header.name, name); });
    if (!value.empty()) headers.push_back({std::move(name), std::move(value)});
}

// What CallEnd says of an error that no answer and no broken connection stands behind.
std::string_view error_type_of(const Error& error) {
    return error.kind == ErrorKind::api ? "paced" : v1::to_string(error.kind);
}

}  // namespace

AttemptStart Engine::attempt_of(const Call& call) const {
    const Operation& op = call.flow.operation();
    const observe::Peer& peer = call.peer ? *call.peer : watch_.peer();
    return {op.id,
            to_string(op.method),
            call.route,
            peer.address,
            peer.port,
            call.flow.attempts(),
            call.traceparent,
            call.request_bytes};
}

void Engine::tell_start(Call& call, TransportRequest& request) {
    if (!watch_.hears()) return;
    call.traceparent = http::header_or_empty(request.headers, "traceparent");
    call.request_bytes = request.body ? request.body->size() : 0;
    if (request.sink) call.peer = observe::peer_of(request.url);
    TraceContext wanted = watch_.attempt_started(attempt_of(call));
    // The host of a signed URL may be anybody's.
    if (wanted.traceparent.empty() || request.sink) return;
    call.flow.sent_under(wanted);
    call.traceparent = wanted.traceparent;
    replace(request.headers, "traceparent", std::move(wanted.traceparent));
    replace(request.headers, "tracestate", std::move(wanted.tracestate));
}

void Engine::tell_attempt(Call& call, const observe::AnswerFacts& facts, const Error* error, TimePoint now) {
    if (!watch_.hears()) return;
    call.error_type = facts.error_type;
    call.status = facts.status;
    AttemptEnd end;
    static_cast<AttemptStart&>(end) = attempt_of(call);
    end.status = facts.status;
    end.error_type = facts.error_type;
    end.trace_id = facts.trace_id;
    if (const auto sent = observe::parse_traceparent(call.traceparent); facts.trace_id.empty() && sent)
        end.trace_id = std::string_view{call.traceparent}.substr(3, 32);
    end.duration = now - call.sent_at;
    end.response_bytes = std::max(facts.response_bytes, static_cast<std::size_t>(call.flow.streamed()));
    end.rate_limit = facts.rate_limit;
    if (error != nullptr && facts.status != 0) {
        end.error_code = error->code_text;
        end.retry_after = error->retry_after;
    }
    watch_.attempt_ended(end);
}

void Engine::tell_end(const Call& call, const Result<Reply>& result) {
    if (!watch_.hears()) return;
    const Operation& op = call.flow.operation();
    CallEnd end;
    end.operation = op.id;
    end.method = to_string(op.method);
    end.route = call.route;
    end.ok = result.ok();
    end.attempts = call.flow.attempts();
    end.duration = clock_->now() - call.submitted;
    if (result.ok()) {
        end.status = result->info.status;
        end.trace_id = result->info.trace_id;
    } else {
        const Error& error = result.error();
        end.status = error.http_status;
        const bool as_attempt = error.http_status != 0 || error.kind == ErrorKind::network;
        end.error_type = as_attempt ? std::string_view{call.error_type} : error_type_of(error);
        end.error_code = error.code_text;
        end.trace_id = error.trace_id;
        end.stopped = error.stopped;
        end.effect = error.effect;
    }
    watch_.call_ended(end);
}

void Engine::tell_refresh(const TransportOutcome& outcome, TimePoint started) {
    if (!watch_.hears()) return;
    const observe::AnswerFacts facts = observe::facts_of(outcome);
    watch_.token_refreshed({facts.status == 200, facts.status, facts.error_type, clock_->now() - started});
}

}  // namespace venturi::inline v1::runtime
