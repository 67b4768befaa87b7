#include "domain/client_assertion.hpp"

#include <algorithm>

#include "domain/base64.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t max_assertion_bytes = 4096;
constexpr std::size_t max_jti_bytes = 255;

bool names_one(std::span<const std::string> audiences, const std::string& audience) { return std::ranges::find(audiences, audience) != audiences.end(); }

}  // namespace

std::optional<ClientAssertion> ClientAssertion::parse(std::string_view jwt) {
  const std::size_t first = jwt.find('.');
  const std::size_t second = first == std::string_view::npos ? first : jwt.find('.', first + 1);
  if (jwt.size() > max_assertion_bytes || second == std::string_view::npos) return std::nullopt;
  const auto header = base64url_decode(jwt.substr(0, first));
  const auto payload = base64url_decode(jwt.substr(first + 1, second - first - 1));
  auto signature = base64url_decode(jwt.substr(second + 1));
  auto parsed_header = header ? FlatJson::parse(*header) : std::nullopt;
  auto parsed_payload = payload ? FlatJson::parse(*payload) : std::nullopt;
  if (!parsed_header || !parsed_payload || !signature) return std::nullopt;
  ClientAssertion out;
  out.header_ = std::move(*parsed_header);
  out.payload_ = std::move(*parsed_payload);
  out.signed_text_ = jwt.substr(0, second);
  out.signature_ = std::move(*signature);
  return out.read() ? std::optional(std::move(out)) : std::nullopt;
}

/// What every assertion must have; iss and sub are both the client.
bool ClientAssertion::read() {
  const std::string* issuer = payload_.text("iss");
  const std::string* subject = payload_.text("sub");
  const std::string* jti = payload_.text("jti");
  const std::int64_t* issued_at = payload_.integer("iat");
  const std::int64_t* expires_at = payload_.integer("exp");
  if (issuer == nullptr || subject == nullptr || *issuer != *subject || issuer->empty() || jti == nullptr || jti->empty() || jti->size() > max_jti_bytes) return false;
  if (issued_at == nullptr || expires_at == nullptr || *issued_at < 0 || *expires_at < 0) return false;
  const std::string* type = header_.text("typ");
  if (header_.find("crit") != nullptr || (header_.find("typ") != nullptr && (type == nullptr || (*type != "JWT" && *type != "client-authentication+jwt")))) return false;
  client_id_ = *issuer;
  jti_ = *jti;
  issued_at_ = *issued_at;
  expires_at_ = *expires_at;
  return true;
}

bool ClientAssertion::in_time(std::int64_t now) const {
  const std::int64_t latest = now + assertion_leeway.count();
  if (payload_.find("nbf") != nullptr) {
    const std::int64_t* not_before = payload_.integer("nbf");
    if (not_before == nullptr || *not_before > latest) return false;
  }
  const std::int64_t longest = std::chrono::seconds(assertion_lifetime).count();
  return issued_at_ <= latest && expires_at_ > now && expires_at_ - issued_at_ <= longest && expires_at_ - now <= longest + assertion_leeway.count();
}

/// For us alone: an assertion that another server may take too could have been asked for by that one, to be used here.
bool ClientAssertion::meant_for(std::span<const std::string> audiences) const {
  if (const std::string* audience = payload_.text("aud")) return names_one(audiences, *audience);
  const JsonArray* list = payload_.array("aud");
  if (list == nullptr || list->empty()) return false;
  return std::ranges::all_of(*list, [&](const JsonScalar& item) {
    const auto* audience = std::get_if<std::string>(&item);
    return audience != nullptr && names_one(audiences, *audience);
  });
}

bool ClientAssertion::signed_by(const PublicJwk& key) const {
  const auto algorithm = algorithm_of(key);
  const std::string* wanted = header_.text("alg");
  if (!algorithm || wanted == nullptr) return false;
  const bool fits = *wanted == text(*algorithm) || (*algorithm == SignatureAlgorithm::eddsa && *wanted == "Ed25519");
  if (!fits) return false;
  const std::string* kid = header_.text("kid");
  if (kid != nullptr && !key.kid.empty() && *kid != key.kid) return false;
  return verify_signature(key, signed_text_, signature_);
}

bool ClientAssertion::check(std::span<const PublicJwk> keys, std::span<const std::string> audiences, Timestamp now) const {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
  return std::ranges::any_of(keys, [&](const PublicJwk& key) { return signed_by(key); }) && meant_for(audiences) && in_time(seconds);
}

}  // namespace venturi::server::domain
