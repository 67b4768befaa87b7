#pragma once
/// What a form of a page carries so that it comes back only from that page, in that browser, with that request (a CSRF token that is
/// also the request's integrity); and the token by which a browser is known that somebody has signed in with before. Both are stateless.

#include <optional>
#include <string>
#include <string_view>

#include "domain/digest.hpp"
#include "domain/random.hpp"
#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

/// From opening the first page until its last form.
inline constexpr std::chrono::minutes form_lifetime{30};

class FormSeal {
 public:
  explicit FormSeal(const Digest& key) : key_(key) {}

  /// `cookie` is the browser's, `started` when it came with `request`.
  [[nodiscard]] std::string make(std::string_view cookie, Time started, std::string_view request) const;
  [[nodiscard]] bool verify(std::string_view seal, std::string_view cookie, Time started, std::string_view request) const;

  /// `password` is the stored hash: a new password makes every browser a stranger.
  [[nodiscard]] std::string new_device(const Ulid& person, std::string_view password, Random& random) const;
  /// Whether the browser has signed in as this person before, with this password.
  [[nodiscard]] bool knows(std::string_view device, const Ulid& person, std::string_view password) const;

 private:
  Digest key_;
};

}  // namespace venturi::server::domain
