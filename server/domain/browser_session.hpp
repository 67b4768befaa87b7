#pragma once
/// A person's session in one browser, between sign-ins. The cookie holds 256 random bits; only their SHA-256 is kept.
///
/// A session begins with a password and is never carried over from before it: each sign-in, and each one-time code, makes a new cookie.

#include <optional>
#include <string>
#include <string_view>

#include "domain/people.hpp"
#include "domain/random.hpp"

namespace venturi::server::domain {

/// A session that nobody used for so long has ended.
inline constexpr std::chrono::minutes session_idle{30};
/// After which the person signs in again, however busy the session was.
inline constexpr std::chrono::hours session_lifetime{12};

struct BrowserSession {
  TenantId tenant{};
  std::string digest;  ///< of the cookie
  Ulid person{};
  Time created_at{};   ///< when the password was given: the `auth_time` of tokens
  Time used_at{};      ///< to the minute
  std::optional<Time> totp_at;

  [[nodiscard]] bool alive(Time now) const { return now < created_at + session_lifetime && now < used_at + session_idle; }
  [[nodiscard]] std::string_view acr() const;
};

/// The cookie's value, given to the browser and never stored or logged.
[[nodiscard]] std::string new_session_cookie(Random& random);
[[nodiscard]] std::string session_digest(std::string_view cookie);

/// What a client asks of the sign-in.
struct Demand {
  std::optional<std::chrono::seconds> max_age;
  bool totp = false;  ///< no level below it will do
};

/// What the browser shows next.
enum class Step : std::uint8_t { sign_in, totp, consent, unmet };

/// `started` is when this browser came with the client's request: a sign-in since then is as fresh as any can be, also for `max_age=0`.
/// `unmet`: a one-time code is demanded of a person who has not enrolled.
[[nodiscard]] Step next_step(const Demand& demand, Time started, const Person* person, const BrowserSession* session, Time now);

}  // namespace venturi::server::domain
