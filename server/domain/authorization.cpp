#include "domain/authorization.hpp"

#include <algorithm>

#include "domain/base64.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t secret_characters = 43;
constexpr std::size_t shortest_verifier = 43;
constexpr std::size_t longest_verifier = 128;

FoundSecret fresh(std::string_view kind, Random& random) {
  FoundSecret secret{std::string(kind) + random.alphanumeric(secret_characters), {}};
  secret.digest = found_by(secret.shown);
  return secret;
}

bool unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

}  // namespace

RefreshVerdict judge(const RefreshToken& token, Time now) {
  if (token.superseded) return RefreshVerdict::reused;
  if (!token.used_at) return now < token.expires_at ? RefreshVerdict::fresh : RefreshVerdict::expired;
  const bool answer_lost = !token.successor_used && now < *token.used_at + refresh_overlap;
  return answer_lost ? RefreshVerdict::lost_answer : RefreshVerdict::reused;
}

FoundSecret new_authorization_code(Random& random) { return fresh("ac_", random); }

FoundSecret new_refresh_token(Random& random) { return fresh("rt_", random); }

std::string found_by(std::string_view shown) { return std::string(as_text(sha256(shown))); }

bool proves(std::string_view code_verifier, std::string_view code_challenge) {
  if (code_verifier.size() < shortest_verifier || code_verifier.size() > longest_verifier) return false;
  if (!std::ranges::all_of(code_verifier, unreserved)) return false;
  return constant_time_equal(base64url_encode(as_text(sha256(code_verifier))), code_challenge);
}

}  // namespace venturi::server::domain
