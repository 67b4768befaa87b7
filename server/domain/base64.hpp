#pragma once
/// Base64 (RFC 4648). Decoding is strict: no whitespace, no foreign characters, no non-zero bits beyond the last byte, so
/// that every byte string has exactly one spelling and a flipped bit never decodes to the same bytes.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace venturi::server::domain {

/// Section 5's alphabet, without padding.
[[nodiscard]] std::string base64url_encode(std::span<const std::uint8_t> bytes);
[[nodiscard]] std::string base64url_encode(std::string_view bytes);
[[nodiscard]] std::optional<std::string> base64url_decode(std::string_view text);

/// Section 4's alphabet, with padding.
[[nodiscard]] std::string base64_encode(std::string_view bytes);
[[nodiscard]] std::optional<std::string> base64_decode(std::string_view text);

}  // namespace venturi::server::domain
