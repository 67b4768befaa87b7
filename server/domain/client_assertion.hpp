#pragma once
/// A JWT by which a client authenticates with a key of its own (RFC 7523, 3; `private_key_jwt`).

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "domain/clock.hpp"
#include "domain/flat_json.hpp"
#include "domain/public_jwk.hpp"

namespace venturi::server::domain {

/// The one `client_assertion_type`.
inline constexpr std::string_view jwt_bearer = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// The longest that an assertion may be good for: as long is remembered that it was used.
inline constexpr std::chrono::minutes assertion_lifetime{5};
/// By how much a client's clock may be ahead of ours.
inline constexpr std::chrono::seconds assertion_leeway{30};

/// An assertion taken apart. Nothing of it is to be believed before `check` has said so.
class ClientAssertion {
 public:
  /// nullopt: it is no such JWT, or names no client.
  [[nodiscard]] static std::optional<ClientAssertion> parse(std::string_view jwt);

  [[nodiscard]] const std::string& client_id() const { return client_id_; }
  [[nodiscard]] const std::string& jti() const { return jti_; }
  [[nodiscard]] Timestamp expires_at() const { return Timestamp(std::chrono::seconds(expires_at_)); }

  /// Whether one of the keys has signed it for one of the audiences (for several of them, and nobody else), and it is good now. That it is used once is the caller's to see to.
  [[nodiscard]] bool check(std::span<const PublicJwk> keys, std::span<const std::string> audiences, Timestamp now) const;

 private:
  [[nodiscard]] bool read();
  [[nodiscard]] bool in_time(std::int64_t now) const;
  [[nodiscard]] bool meant_for(std::span<const std::string> audiences) const;
  [[nodiscard]] bool signed_by(const PublicJwk& key) const;

  FlatJson header_;
  FlatJson payload_;
  std::string signed_text_;
  std::string signature_;
  std::string client_id_;
  std::string jti_;
  std::int64_t issued_at_ = 0;
  std::int64_t expires_at_ = 0;
};

}  // namespace venturi::server::domain
