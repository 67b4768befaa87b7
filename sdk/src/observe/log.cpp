#include "observe/log.hpp"

#include <array>
#include <cstdio>

#include "observe/scrub.hpp"

namespace venturi::inline v1 {

std::string_view to_string(LogLevel level) noexcept {
    switch (level) {
        case LogLevel::debug: return "debug";
        case LogLevel::info: return "info";
        case LogLevel::warning: return "warning";
        case LogLevel::error: return "error";
    }
    return "info";
}

namespace observe {
namespace {

std::string milliseconds(std::chrono::nanoseconds time) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f ms", std::chrono::duration<double, std::milli>{time}.count());
    return text.data();
}

std::string reason_of(const TransportOutcome& outcome) {
    if (const auto* failure = std::get_if<TransportFailure>(&outcome))
        return without_url_secrets(failure->message);
    return "HTTP " + std::to_string(std::get<TransportResponse>(outcome).status);
}

}  // namespace

void log_attempt(const LogSink& sink, const Attempt& attempt, const TransportOutcome& outcome) {
    if (!sink) return;
    std::string line{attempt.operation.id};
    line += ": ";
    line += to_string(attempt.operation.method);
    line += " attempt " + std::to_string(attempt.number) + ": ";
    const auto* response = std::get_if<TransportResponse>(&outcome);
    line += response == nullptr ? reason_of(outcome) : std::to_string(response->status);
    line += " in " + milliseconds(attempt.took);
    if (response != nullptr) line += " [" + loggable(response->headers) + "]";
    sink({LogLevel::debug, std::move(line)});
}

void log_retry(const LogSink& sink, const Attempt& failed, std::chrono::nanoseconds wait) {
    if (!sink) return;
    sink({LogLevel::info, std::string{failed.operation.id} + ": attempt " + std::to_string(failed.number + 1) +
                              " follows in " + milliseconds(wait)});
}

void log_refresh(const LogSink& sink, const TransportOutcome& outcome) {
    if (!sink) return;
    const auto* response = std::get_if<TransportResponse>(&outcome);
    if (response != nullptr && response->status == 200) {
        sink({LogLevel::debug, "access token refreshed"});
    } else {
        sink({LogLevel::warning, "access token not refreshed: " + reason_of(outcome)});
    }
}

void log_paced(const LogSink& sink, const runtime::Operation& operation, std::chrono::nanoseconds waited) {
    if (!sink) return;
    sink({LogLevel::info, std::string{operation.id} + ": waited " + milliseconds(waited) + " for its turn (" +
                              std::string{runtime::to_string(operation.route_class)} + ")"});
}

void log_failed(const LogSink& sink, const runtime::Operation& operation, const Error& error) {
    if (!sink) return;
    sink({LogLevel::warning, std::string{operation.id} + ": failed: " + error.to_string() + "; " +
                                 std::string{v1::to_string(error.stopped)}});
}

void log_hook_thrown(const LogSink& sink) {
    if (sink) sink({LogLevel::error, "a hook threw an exception; it was dropped"});
}

void log_thrown(const LogSink& sink) {
    if (sink) sink({LogLevel::error, "a completion threw an exception; it was dropped"});
}

}  // namespace observe
}  // namespace venturi::inline v1
