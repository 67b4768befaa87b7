#include <array>
#include <charconv>

#include "venturi/emitter.hpp"
#include "venturi/metrics.hpp"

namespace venturi::inline v1 {
namespace {

std::string number(double value) {
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

// A label's value: what could end it is escaped.
std::string quoted(std::string_view value) {
    std::string text = "\"";
    for (const char c : value) {
        if (c == '\n') {
            text += "\\n";
            continue;
        }
        if (c == '"' || c == '\\') text += '\\';
        text += c;
    }
    return text + '"';
}

class Text {
public:
    explicit Text(std::string prefix) : prefix_(std::move(prefix)) {}

    void family(std::string_view name, std::string_view type, std::string_view help) {
        name_ = prefix_ + std::string{name};
        text_ += "# HELP " + name_ + ' ' + std::string{help} + "\n# TYPE " + name_ + ' ' + std::string{type} + '\n';
    }
    void sample(const std::string& labels, const std::string& value, std::string_view suffix = {}) {
        text_ += name_;
        text_ += suffix;
        if (!labels.empty()) text_ += '{' + labels + '}';
        text_ += ' ' + value + '\n';
    }
    void histogram(const std::string& labels, const DurationHistogram& histogram) {
        std::uint64_t below = 0;
        for (std::size_t i = 0; i < histogram.buckets.size(); ++i) {
            below += histogram.buckets.at(i);
            const bool last = i == DurationHistogram::bounds.size();
            sample(labels + ",le=" + quoted(last ? "+Inf" : number(DurationHistogram::bounds.at(i))), std::to_string(below),
                   "_bucket");
        }
        sample(labels, number(histogram.sum), "_sum");
        sample(labels, std::to_string(histogram.count), "_count");
    }
    std::string take() { return std::move(text_); }

private:
    std::string prefix_;
    std::string name_;
    std::string text_;
};

std::string labels_of(const OperationMetrics& operation) {
    return "operation=" + quoted(operation.operation) + ",method=" + quoted(operation.method) +
           ",route=" + quoted(operation.route);
}

void write_operations(Text& out, const std::vector<OperationMetrics>& operations) {
    out.family("attempts_total", "counter", "Requests by their outcome: a status, or how they broke.");
    for (const auto& one : operations)
        for (const auto& [outcome, count] : one.attempts)
            out.sample(labels_of(one) + ",outcome=" + quoted(outcome), std::to_string(count));
    out.family("retries_total", "counter", "Requests after a call's first.");
    for (const auto& one : operations) out.sample(labels_of(one), std::to_string(one.retries));
    out.family("calls_total", "counter", "Calls by whether they succeeded in the end.");
    for (const auto& one : operations) {
        out.sample(labels_of(one) + ",result=\"ok\"", std::to_string(one.calls_ok));
        out.sample(labels_of(one) + ",result=\"failed\"", std::to_string(one.calls_failed));
    }
    out.family("request_bytes_total", "counter", "Sizes of request bodies.");
    for (const auto& one : operations) out.sample(labels_of(one), std::to_string(one.request_bytes));
    out.family("response_bytes_total", "counter", "Sizes of answer bodies, decompressed.");
    for (const auto& one : operations) out.sample(labels_of(one), std::to_string(one.response_bytes));
    out.family("paced_total", "counter", "Times that a call waited for its turn under the rate limit.");
    for (const auto& one : operations) out.sample(labels_of(one), std::to_string(one.paced));
    out.family("paced_seconds_total", "counter", "What those waits add up to.");
    for (const auto& one : operations) out.sample(labels_of(one), number(one.paced_seconds));
    out.family("attempt_duration_seconds", "histogram", "One request, from sending it to the end of its answer.");
    for (const auto& one : operations) out.histogram(labels_of(one), one.attempt_duration);
    out.family("call_duration_seconds", "histogram", "One call, with its retries and waits.");
    for (const auto& one : operations) out.histogram(labels_of(one), one.call_duration);
}

}  // namespace

std::string prometheus_text(const MetricsSnapshot& snapshot) {
    Text out{"venturi_client_"};
    write_operations(out, snapshot.operations);
    out.family("token_refreshes_total", "counter", "Access tokens asked for.");
    out.sample("result=\"ok\"", std::to_string(snapshot.token_refreshes));
    out.sample("result=\"failed\"", std::to_string(snapshot.token_refresh_failures));
    out.family("rate_limit_remaining", "gauge", "What the last answer left of each bucket.");
    for (const auto& [policy, state] : snapshot.rate_limits)
        if (state.remaining) out.sample("policy=" + quoted(policy), std::to_string(*state.remaining));
    return out.take();
}

std::string prometheus_text(const EmitterStats& stats) {
    Text out{"venturi_emitter_"};
    const auto counter = [&out](std::string_view name, std::uint64_t value, std::string_view help) {
        out.family(name, "counter", help);
        out.sample({}, std::to_string(value));
    };
    const auto gauge = [&out](std::string_view name, std::uint64_t value, std::string_view help) {
        out.family(name, "gauge", help);
        out.sample({}, std::to_string(value));
    };
    counter("emitted_total", stats.emitted, "Calls of emit().");
    counter("adopted_total", stats.adopted, "Events read from the spool of a process that ended.");
    counter("accepted_total", stats.accepted, "Events stored by the server.");
    counter("duplicates_total", stats.duplicates, "Events that the server had stored before.");
    counter("requests_total", stats.requests, "Requests, without the retries of the client below.");
    out.family("dropped_total", "counter", "Events given up, by the reason.");
    for (std::size_t i = 0; i < drop_reasons; ++i)
        out.sample("reason=" + quoted(to_string(static_cast<DropReason>(i))), std::to_string(stats.dropped.at(i)));
    gauge("buffered_events", stats.buffered, "Events in memory: in rings, in batches and on the wire.");
    gauge("spooled_events", stats.spooled_events, "Events on disk.");
    gauge("spooled_bytes", stats.spooled_bytes, "What the spool takes on disk.");
    return out.take();
}

}  // namespace venturi::inline v1
