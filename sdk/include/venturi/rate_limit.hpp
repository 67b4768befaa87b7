#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace venturi::inline v1 {

/// What the answer's RateLimit headers said about the bucket that the call drew from.
struct RateLimitState {
    /// Requests (for ingestion: events) that the bucket holds when full.
    std::optional<std::int64_t> limit{};
    /// What is left of it.
    std::optional<std::int64_t> remaining{};
    /// How long until it is full again, counted from the answer.
    std::optional<std::chrono::seconds> reset{};
    /// The bucket's name in the `RateLimit` and `RateLimit-Policy` fields (read, write, ingest, export, auth); empty
    /// where absent.
    std::string policy{};

    bool operator==(const RateLimitState&) const = default;
};

}  // namespace venturi::inline v1
