#pragma once
/// Access tokens: JWTs signed with RS256 and typed `at+jwt` (RFC 9068), plus nbf, tenant_id and the principal's kind.
///
/// A verifier accepts exactly what the issuer writes: algorithm, type and key id are compared, never followed. A header cannot bring
/// its own key, and a token can be neither unsigned nor signed with a public key used as an HMAC secret.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/clock.hpp"
#include "domain/scopes.hpp"
#include "domain/signing_keys.hpp"

namespace venturi::server::domain {

/// Times are seconds since 1970, as in the token.
struct AccessClaims {
  std::string issuer;
  std::string audience;
  std::string subject;    ///< the client's id, or the user's
  std::string client_id;
  std::string tenant_id;
  std::string jti;
  std::string kind;       ///< user | client | partner | ingestion_client
  ScopeSet scopes;
  std::int64_t issued_at = 0;
  std::int64_t not_before = 0;
  std::int64_t expires_at = 0;
  std::optional<std::int64_t> auth_time;  ///< users only: when they last proved who they are
  std::string acr;                        ///< users only: how, as a level
  std::vector<std::string> amr;           ///< users only: by which means
  std::string grant_id;                   ///< users only: the consent that it stands on; ours

  bool operator==(const AccessClaims&) const = default;
};

enum class TokenFault : std::uint8_t { invalid, expired };

/// Seconds by which another replica's clock may be ahead when it issues a token.
inline constexpr std::int64_t not_before_leeway = 5;
inline constexpr std::size_t max_token_bytes = 4096;

[[nodiscard]] std::string sign_access_token(const AccessClaims& claims, const RsaKey& key);

/// What the token must say. Only a token that is right in everything else is called expired.
struct TokenExpectation {
  std::string_view issuer;
  std::string_view audience;
  std::int64_t now = 0;
};

[[nodiscard]] std::variant<AccessClaims, TokenFault> verify_access_token(std::string_view token, const SigningKeys& keys,
                                                                         const TokenExpectation& expected);

}  // namespace venturi::server::domain
