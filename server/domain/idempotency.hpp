#pragma once
/// Idempotency keys: their form, and the fingerprint that tells a replay from a different request under the same key.
/// A key's scope is (tenant, route, key); it is remembered for 24 hours.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace venturi::server::domain {

inline constexpr std::chrono::hours idempotency_lifetime{24};

/// A UUID or a ULID, bare or as a quoted structured-field string (`"8e03…"`). The result is the key in one spelling (lower-case
/// UUID, upper-case ULID), so that quoted and bare, upper and lower case are the same key. nullopt: another form.
[[nodiscard]] std::optional<std::string> parse_idempotency_key(std::string_view header);

/// SHA-256, in hexadecimal, over method, path with query, and the raw body, each with its length: a changed space in the body is
/// a different request.
[[nodiscard]] std::string idempotency_fingerprint(std::string_view method, std::string_view target, std::string_view body);

}  // namespace venturi::server::domain
