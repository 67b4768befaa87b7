#pragma once
/// SHA-256, HMAC and HKDF over OpenSSL, and the comparison that takes the same time wherever two texts differ.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace venturi::server::domain {

using Digest = std::array<std::uint8_t, 32>;

[[nodiscard]] Digest sha256(std::string_view data);
[[nodiscard]] Digest hmac_sha256(std::string_view key, std::string_view data);

/// A key for one purpose out of the master key (RFC 5869, empty salt); `purpose` is HKDF's info.
[[nodiscard]] Digest derive_key(std::string_view master_key, std::string_view purpose);

/// Time depends on the lengths alone; different lengths are unequal at once.
[[nodiscard]] bool constant_time_equal(std::string_view a, std::string_view b);

[[nodiscard]] std::string hex(std::string_view bytes);
[[nodiscard]] inline std::string_view as_text(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

}  // namespace venturi::server::domain
