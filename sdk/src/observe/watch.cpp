#include "observe/watch.hpp"

#include <algorithm>
#include <charconv>
#include <span>

#include "http/rate_limit.hpp"
#include "observe/log.hpp"
#include "observe/scrub.hpp"
#include "observe/trace.hpp"

namespace venturi::inline v1::observe {
namespace {

// Tokens change; the last few may still be on their way in some answer.
constexpr std::size_t most_learned = 16;
constexpr std::size_t longest_line = 8'000;

std::span<const std::string> one(const std::string& text) {
    return {&text, 1};
}

}  // namespace

Peer peer_of(std::string_view base_url) {
    Peer peer{{}, static_cast<std::uint16_t>(base_url.starts_with("https:") ? 443 : 80)};
    const auto scheme = base_url.find("://");
    std::string_view rest = scheme == std::string_view::npos ? base_url : base_url.substr(scheme + 3);
    rest = rest.substr(0, rest.find_first_of("/?#"));
    const auto bracket = rest.rfind(']');
    const auto colon = rest.rfind(':');
    if (colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket)) {
        const auto digits = rest.substr(colon + 1);
        std::from_chars(digits.data(), digits.data() + digits.size(), peer.port);
        rest = rest.substr(0, colon);
    }
    if (rest.size() > 2 && rest.front() == '[' && rest.back() == ']') rest = rest.substr(1, rest.size() - 2);
    peer.address = rest;
    return peer;
}

std::string_view name_of(TransportFault fault) {
    switch (fault) {
        case TransportFault::resolve: return "resolve";
        case TransportFault::connect: return "connect";
        case TransportFault::tls: return "tls";
        case TransportFault::closed: return "closed";
        case TransportFault::protocol: return "protocol";
        case TransportFault::too_large: return "too_large";
        case TransportFault::other: return "other";
    }
    return "other";
}

AnswerFacts facts_of(const TransportOutcome& outcome) {
    AnswerFacts facts;
    if (const auto* failure = std::get_if<TransportFailure>(&outcome)) {
        facts.error_type = name_of(failure->fault);
        return facts;
    }
    const auto& response = std::get<TransportResponse>(outcome);
    facts.status = response.status;
    if (response.status < 200 || response.status >= 300) facts.error_type = std::to_string(response.status);
    facts.trace_id = trace_id_in(response.headers);
    facts.response_bytes = response.body.size();
    facts.rate_limit = http::rate_limit(response.headers);
    return facts;
}

Watch::Watch(const Config& config, std::vector<std::string> secrets, Peer peer)
    : hooks_(config.hooks),
      metrics_(config.metrics),
      sink_(config.log),
      hears_(metrics_ || hooks_.attempt_started || hooks_.attempt_ended || hooks_.call_ended || hooks_.token_refreshed ||
             hooks_.paced),
      peer_(std::move(peer)),
      secrets_(std::move(secrets)) {
    if (!sink_) return;
    log_ = [this](const LogRecord& record) {
        try {
            sink_({record.level, printable(clean(record.message), longest_line)});
        } catch (...) {
            // There is no one left to tell.
        }
    };
}

void Watch::learn(const Headers& credential) {
    if (!hears_ && !sink_) return;
    for (const Header& header : credential) {
        const auto value = std::string_view{header.value}.substr(header.value.find(' ') + 1);
        if (std::find(learned_.begin(), learned_.end(), value) != learned_.end()) continue;
        learned_.emplace_back(value);
        if (learned_.size() > most_learned) learned_.pop_front();
    }
}

void Watch::keep_out(const std::vector<std::string>& secrets) {
    of_calls_.insert(of_calls_.end(), secrets.begin(), secrets.end());
}

void Watch::no_longer(const std::vector<std::string>& secrets) {
    for (const std::string& secret : secrets)
        if (const auto kept = std::find(of_calls_.begin(), of_calls_.end(), secret); kept != of_calls_.end()) of_calls_.erase(kept);
}

std::string Watch::clean(std::string text) const {
    text = scrub(scrub(std::move(text), secrets_), of_calls_);
    for (const std::string& secret : learned_) text = scrub(std::move(text), one(secret));
    return text;
}

TraceContext Watch::current_trace() const {
    if (!hooks_.current_trace) return {};
    try {
        return checked(hooks_.current_trace());
    } catch (...) {
        return {};  // on the program's thread: nothing may be logged from here
    }
}

TraceContext Watch::attempt_started(const AttemptStart& attempt) const {
    if (!hooks_.attempt_started) return {};
    try {
        return checked(hooks_.attempt_started(attempt));
    } catch (...) {
        log_hook_thrown(log_);
        return {};
    }
}

template <class Hook, class Fact>
void Watch::tell(const Hook& hook, const Fact& fact) const {
    if (metrics_) metrics_->note(fact);
    if (!hook) return;
    try {
        hook(fact);
    } catch (...) {
        log_hook_thrown(log_);
    }
}

void Watch::attempt_ended(const AttemptEnd& attempt) const {
    const std::string code = clean(std::string{attempt.error_code});
    const std::string trace = told_id(clean(std::string{attempt.trace_id}), {});
    AttemptEnd cleaned = attempt;
    cleaned.error_code = code;
    cleaned.trace_id = trace;
    cleaned.rate_limit.policy = printable(clean(attempt.rate_limit.policy), 64);
    tell(hooks_.attempt_ended, cleaned);
}

void Watch::call_ended(const CallEnd& call) const {
    const std::string code = clean(std::string{call.error_code});
    const std::string trace = told_id(clean(std::string{call.trace_id}), {});
    CallEnd cleaned = call;
    cleaned.error_code = code;
    cleaned.trace_id = trace;
    tell(hooks_.call_ended, cleaned);
}

void Watch::token_refreshed(const TokenRefresh& refresh) const {
    tell(hooks_.token_refreshed, refresh);
}

void Watch::paced(const PacingWait& wait) const {
    tell(hooks_.paced, wait);
}

}  // namespace venturi::inline v1::observe
