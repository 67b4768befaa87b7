#pragma once
// The wording of every log line. Nothing is formatted while no sink is set.

#include <chrono>

#include "runtime/operation.hpp"
#include "venturi/error.hpp"
#include "venturi/log.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::observe {

struct Attempt {
    const runtime::Operation& operation;
    int number;  // from 1
    std::chrono::nanoseconds took;
};

// debug: attribution.list: GET attempt 1: 200 in 12.3 ms [content-type: application/json, …]
void log_attempt(const LogSink& sink, const Attempt& attempt, const TransportOutcome& outcome);

// info: attribution.list: attempt 2 follows in 512.0 ms
void log_retry(const LogSink& sink, const Attempt& failed, std::chrono::nanoseconds wait);

// debug or warning: access token refreshed / not refreshed: why
void log_refresh(const LogSink& sink, const TransportOutcome& outcome);

// info: attribution.list: waited 1200.0 ms for its turn (read)
void log_paced(const LogSink& sink, const runtime::Operation& operation, std::chrono::nanoseconds waited);

// warning: attribution.list: failed: 503 SERVICE_UNAVAILABLE: … (trace …, 3 attempts, unknown); attempts_exhausted
void log_failed(const LogSink& sink, const runtime::Operation& operation, const Error& error);

void log_thrown(const LogSink& sink);
void log_hook_thrown(const LogSink& sink);

}  // namespace venturi::inline v1::observe
