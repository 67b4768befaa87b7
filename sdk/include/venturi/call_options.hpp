#pragma once

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>

#include "venturi/header.hpp"
#include "venturi/trace.hpp"

namespace venturi::inline v1 {

/// What one call does differently from its client. Everything left out follows Config.
struct CallOptions {
    /// The whole call: every attempt, every wait between attempts and any token refresh.
    std::optional<std::chrono::milliseconds> timeout{};
    /// A UUID or ULID. Without it every mutating call gets a fresh one, which stays the same over its retries. Give your own
    /// to repeat a call safely after your process restarted: within 24 hours the server answers what it answered before.
    std::optional<std::string> idempotency_key{};
    /// Attempts after the first. 0 turns retrying off.
    std::optional<int> max_retries{};
    /// Requesting stop cancels the call, whether it is waiting, connecting or receiving.
    std::stop_token stop_token{};
    /// Added to the request. They cannot replace the headers that the SDK sets itself (credentials, idempotency, content).
    Headers headers{};
    /// The trace that this call is part of. Without it, what Hooks::current_trace gives.
    std::optional<TraceContext> trace{};
};

}  // namespace venturi::inline v1
