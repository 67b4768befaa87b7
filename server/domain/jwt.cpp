#include "domain/jwt.hpp"

#include "domain/base64.hpp"
#include "domain/flat_json.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::string_view algorithm = "RS256";
constexpr std::string_view token_type = "at+jwt";

struct Parts {
  std::string_view signed_text;  ///< header and payload with the dot between them
  std::string header;
  std::string payload;
  std::string signature;
};

std::optional<Parts> split(std::string_view token) {
  const std::size_t first = token.find('.');
  const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
  if (token.size() > max_token_bytes || second == std::string_view::npos) return std::nullopt;
  auto header = base64url_decode(token.substr(0, first));
  auto payload = base64url_decode(token.substr(first + 1, second - first - 1));
  auto signature = base64url_decode(token.substr(second + 1));  // a third dot is no base64url
  if (!header || !payload || !signature) return std::nullopt;
  return Parts{token.substr(0, second), std::move(*header), std::move(*payload), std::move(*signature)};
}

bool equals(const FlatJson& json, std::string_view name, std::string_view expected) {
  const std::string* value = json.text(name);
  return value != nullptr && *value == expected;
}

/// The audience as one text or as a list (RFC 7519, 4.1.3).
bool has_audience(const FlatJson& payload, std::string_view expected) {
  if (equals(payload, "aud", expected)) return true;
  const JsonArray* list = payload.array("aud");
  if (list == nullptr) return false;
  for (const JsonScalar& item : *list) {
    const auto* text = std::get_if<std::string>(&item);
    if (text != nullptr && *text == expected) return true;
  }
  return false;
}

/// Copies the claims that every token must have; false where one is missing or of another type.
bool read_claims(const FlatJson& payload, AccessClaims& out) {
  const struct {
    std::string_view name;
    std::string& to;
  } texts[] = {{"iss", out.issuer}, {"sub", out.subject}, {"client_id", out.client_id}, {"tenant_id", out.tenant_id}, {"jti", out.jti}, {"kind", out.kind}};
  for (const auto& [name, to] : texts) {
    const std::string* value = payload.text(name);
    if (value == nullptr || value->empty()) return false;
    to = *value;
  }
  const struct {
    std::string_view name;
    std::int64_t& to;
  } times[] = {{"iat", out.issued_at}, {"nbf", out.not_before}, {"exp", out.expires_at}};
  for (const auto& [name, to] : times) {
    const std::int64_t* value = payload.integer(name);
    if (value == nullptr) return false;
    to = *value;
  }
  const std::string* scope = payload.text("scope");
  const auto scopes = ScopeSet::parse(scope != nullptr ? *scope : std::string_view());
  if (!scopes) return false;
  out.scopes = *scopes;
  if (const std::int64_t* auth_time = payload.integer("auth_time")) out.auth_time = *auth_time;
  if (const std::string* acr = payload.text("acr")) out.acr = *acr;
  if (const std::string* grant = payload.text("grant_id")) out.grant_id = *grant;
  if (const JsonArray* amr = payload.array("amr")) {
    for (const JsonScalar& item : *amr)
      if (const auto* means = std::get_if<std::string>(&item)) out.amr.push_back(*means);
  }
  return true;
}

}  // namespace

std::string sign_access_token(const AccessClaims& claims, const RsaKey& key) {
  FlatJson header;
  header.set("alg", algorithm).set("typ", token_type).set("kid", key.kid());
  FlatJson payload;
  payload.set("iss", claims.issuer).set("aud", claims.audience).set("sub", claims.subject).set("client_id", claims.client_id);
  payload.set("tenant_id", claims.tenant_id).set("jti", claims.jti).set("kind", claims.kind).set("scope", claims.scopes.to_string());
  payload.set("iat", claims.issued_at).set("nbf", claims.not_before).set("exp", claims.expires_at);
  if (claims.auth_time) payload.set("auth_time", *claims.auth_time);
  if (!claims.acr.empty()) payload.set("acr", claims.acr);
  if (!claims.amr.empty()) payload.set_value("amr", JsonArray(claims.amr.begin(), claims.amr.end()));
  if (!claims.grant_id.empty()) payload.set("grant_id", claims.grant_id);
  const std::string text = base64url_encode(header.dump()) + "." + base64url_encode(payload.dump());
  return text + "." + base64url_encode(key.sign(text));
}

std::variant<AccessClaims, TokenFault> verify_access_token(std::string_view token, const SigningKeys& keys, const TokenExpectation& expected) {
  const auto parts = split(token);
  if (!parts) return TokenFault::invalid;
  const auto header = FlatJson::parse(parts->header);
  if (!header || !equals(*header, "alg", algorithm) || !equals(*header, "typ", token_type)) return TokenFault::invalid;
  const std::string* kid = header->text("kid");
  if (kid == nullptr || header->find("crit") != nullptr) return TokenFault::invalid;
  const auto key = keys.find(*kid);
  if (!key || !key->verify(parts->signed_text, parts->signature)) return TokenFault::invalid;

  const auto payload = FlatJson::parse(parts->payload);
  AccessClaims claims;
  if (!payload || !read_claims(*payload, claims) || claims.issuer != expected.issuer || !has_audience(*payload, expected.audience)) {
    return TokenFault::invalid;
  }
  claims.audience = expected.audience;
  // No time before 1970, so that the subtraction cannot overflow.
  if (claims.issued_at < 0 || claims.expires_at < 0) return TokenFault::invalid;
  const std::int64_t lifetime = claims.expires_at - claims.issued_at;
  if (lifetime <= 0 || lifetime > std::chrono::seconds(token_lifetime).count() || claims.not_before > expected.now + not_before_leeway) {
    return TokenFault::invalid;
  }
  if (claims.expires_at <= expected.now) return TokenFault::expired;
  return claims;
}

}  // namespace venturi::server::domain
