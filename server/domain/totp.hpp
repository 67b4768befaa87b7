#pragma once
/// Time-based one-time passwords (RFC 6238): six digits, thirty seconds, HMAC-SHA-1, which is what every authenticator app takes.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/clock.hpp"
#include "domain/random.hpp"

namespace venturi::server::domain {

inline constexpr std::int64_t totp_period = 30;
inline constexpr std::size_t totp_digits = 6;
/// Steps before and after the present one whose code is taken too: for clocks that differ and people who type slowly.
inline constexpr std::int64_t totp_window = 1;

/// 160 random bits, as RFC 4226 recommends.
[[nodiscard]] std::string new_totp_secret(Random& random);

[[nodiscard]] std::string totp_code(std::string_view secret, std::int64_t step);
[[nodiscard]] inline std::int64_t totp_step(Timestamp now) { return now.time_since_epoch().count() / 1'000'000 / totp_period; }

/// The step whose code this is, within the window and later than `last`; a code that was taken once is not taken again. Spaces in the
/// code do not count. The time taken does not depend on the code.
[[nodiscard]] std::optional<std::int64_t> match_totp(std::string_view secret, std::string_view code, Timestamp now, std::int64_t last);

/// RFC 4648's base32 without padding, as authenticator apps spell a secret.
[[nodiscard]] std::string base32(std::string_view bytes);

/// What a QR code for an authenticator app holds.
[[nodiscard]] std::string otpauth_uri(std::string_view secret, std::string_view issuer, std::string_view account);

/// What a sealed secret is bound to, so that it opens for its own person alone.
[[nodiscard]] std::string totp_seal_context(std::string_view tenant_id, std::string_view person_id);

}  // namespace venturi::server::domain
