#include "handlers/client_keys.hpp"

#include <algorithm>
#include <set>

#include "http/message.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
namespace {

domain::PublicJwk plain(const ClientKey& key) {
  const auto text = [](const std::optional<std::string>& member) { return member.value_or(std::string()); };
  return {key.kty, text(key.use), text(key.alg), text(key.kid), text(key.crv), text(key.x), text(key.y), text(key.n), text(key.e)};
}

/// What is wrong with one key beside its value; empty: nothing.
std::string refuse(const ClientKey& key, bool alone, std::set<std::string>& ids) {
  if (key.key_ops && std::ranges::find(*key.key_ops, "verify") == key.key_ops->end()) return "must be a key to verify with";
  if (!key.kid) return alone ? std::string() : "must have a `kid`, for it is not the only key";
  return ids.insert(*key.kid).second ? std::string() : "must have a `kid` of its own";
}

}  // namespace

std::string checked_keys(const ClientKeySet& keys) {
  std::vector<FieldError> errors;
  std::set<std::string> ids;
  for (std::size_t i = 0; i < keys.keys.size(); ++i) {
    std::string why = refuse(keys.keys[i], keys.keys.size() == 1, ids);
    if (why.empty()) why = domain::refuse_key(plain(keys.keys[i]));
    if (!why.empty()) errors.push_back({"#/jwks/keys/" + std::to_string(i), std::move(why)});
  }
  if (!errors.empty()) throw Problem(ErrorCode::validation_failed, "A key of `jwks` cannot be used.", std::move(errors));
  return to_json(keys);
}

std::optional<ClientKeySet> key_models(const domain::OAuthClient& client) {
  if (!client.jwks) return std::nullopt;
  auto keys = from_json<ClientKeySet>(*client.jwks);
  if (!keys) throw Problem(ErrorCode::internal_error);
  return std::move(*keys);
}

std::vector<domain::PublicJwk> public_keys(const domain::OAuthClient& client) {
  std::vector<domain::PublicJwk> out;
  if (const auto keys = key_models(client))
    for (const ClientKey& key : keys->keys) out.push_back(plain(key));
  return out;
}

}  // namespace venturi::server
