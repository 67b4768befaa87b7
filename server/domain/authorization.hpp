#pragma once
/// What a user has granted to a client: made when the user consents, redeemed once by its code, carried on by refresh tokens.
///
///   code           ac_<43 letters and digits>   works once, within `code_lifetime`
///   refresh token  rt_<43 letters and digits>   works once; the answer brings the next
///
/// Both are 256 random bits, found again by their SHA-256 and kept as nothing else: whoever reads the database can redeem none.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/digest.hpp"
#include "domain/random.hpp"
#include "domain/scopes.hpp"
#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

namespace prefix {
inline constexpr std::string_view person = "usr_";
inline constexpr std::string_view grant = "grt_";
}  // namespace prefix

inline constexpr std::chrono::seconds code_lifetime{60};
/// A refresh token that nobody used for so long has ended.
inline constexpr std::chrono::days refresh_lifetime{30};
/// After which the user signs in again, however often the grant was refreshed.
inline constexpr std::chrono::days grant_lifetime{90};

/// A user's consent to one client. Ended by `revoked_at`, and at the latest `grant_lifetime` after it was made.
struct AuthorizationGrant {
  Ulid id{};
  TenantId tenant{};
  Ulid client{};
  Ulid person{};
  ScopeSet scopes;             ///< what was consented to, within what the client and the person's role may have
  std::string redirect_uri;    ///< as the authorization request named it
  std::string code_challenge;  ///< PKCE's, by S256
  Time created_at{};
  Time auth_time{};            ///< when the person last proved who they are
  std::string acr;             ///< how, as a level
  std::vector<std::string> amr;  ///< by which means (RFC 8176)
  std::optional<Time> revoked_at{};

  [[nodiscard]] bool active(Time now) const { return !revoked_at && now < created_at + grant_lifetime; }
};

/// A grant as its code finds it.
struct CodedGrant {
  AuthorizationGrant grant;
  std::optional<Time> used_at{};  ///< when the code was redeemed
};

/// For so long a used refresh token brings another successor, in the place of one that nobody has used: the answer that held it was
/// lost. Whoever then shows up with the replaced one ends the grant, so that two holders of one token never live side by side.
inline constexpr std::chrono::seconds refresh_overlap{30};

/// One link of a grant's chain.
struct RefreshToken {
  TenantId tenant{};
  Ulid grant{};
  std::string digest;
  std::int64_t sequence = 0;  ///< its place in the chain
  Time expires_at{};
  std::optional<Time> used_at{};
  bool superseded = false;      ///< replaced by another of its place before it was used
  bool successor_used = false;  ///< of the next place, whichever of them is not superseded
};

enum class RefreshVerdict : std::uint8_t { fresh, lost_answer, reused, expired };
[[nodiscard]] RefreshVerdict judge(const RefreshToken& token, Time now);

/// A secret that is found by its digest. `shown` is given away once and never stored or logged.
struct FoundSecret {
  std::string shown;
  std::string digest;
};

[[nodiscard]] FoundSecret new_authorization_code(Random& random);
[[nodiscard]] FoundSecret new_refresh_token(Random& random);

/// What a code or refresh token is found by; of text of another form too, which finds nothing.
[[nodiscard]] std::string found_by(std::string_view shown);

/// RFC 7636, 4.6: whether the verifier is the one that the challenge was made from. False for any verifier that is not well formed.
[[nodiscard]] bool proves(std::string_view code_verifier, std::string_view code_challenge);

}  // namespace venturi::server::domain
