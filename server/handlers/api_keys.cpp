// API keys: long-lived, with scopes, for X-API-Key.

#include "generated/handlers.hpp"
#include "handlers/access_keys.hpp"

namespace venturi::server {
namespace {

constexpr ListShape list_shape{"api_keys.list/2", {}, "-id"};

ApiKeyWithSecret with_secret(const Context& context, const IssuedKey& issued) {
  auto out = key_model<ApiKeyWithSecret>(context, api_key_family, issued.key);
  out.secret = issued.secret;
  return out;
}

}  // namespace

Reply<ApiKeyPage> api_keys_list(const Context& context, storage::Reader& reader, const ApiKeysListRequest& request) {
  const Listing listing(context, reader, list_shape, {request.cursor, request.limit});
  auto keys = reader.list_keys(context.tenant, api_key_family.kind, listing.query());
  ApiKeyPage out;
  out.page = listing.page(std::move(keys.next));
  out.data.reserve(keys.rows.size());
  for (const auto& key : keys.rows) out.data.push_back(key_model<ApiKey>(context, api_key_family, key));
  return {200, std::move(out), {}};
}

Reply<ApiKeyWithSecret> api_keys_create(const Context& context, storage::Writer& writer, const ApiKeysCreateRequest& request) {
  const domain::ScopeSet scopes = scope_set(request.body.scopes.value_or(std::vector<Scope>{}));
  require_grantable_to_key(context, scopes);
  const IssuedKey issued = create_key(context, writer, api_key_family, {request.body.name, scopes, request.body.expires_at});
  ApiKeyWithSecret body = with_secret(context, issued);
  const std::string location = std::string(api_key_family.collection) + "/" + body.id;
  return {201, std::move(body), {{"Location", location}, {"Cache-Control", "no-store"}}};
}

Reply<ApiKey> api_keys_get(const Context& context, storage::Reader& reader, const ApiKeysGetRequest& request) {
  return {200, key_model<ApiKey>(context, api_key_family, find_key(context, reader, api_key_family, request.id)), {}};
}

Reply<ApiKeyWithSecret> api_keys_rotate(const Context& context, storage::Writer& writer, const ApiKeysRotateRequest& request) {
  KeyRotation rotation;
  if (request.body) {
    if (request.body->scopes) rotation.scopes = scope_set(*request.body->scopes);
    rotation.expires_at = request.body->expires_at;
    rotation.grace = std::chrono::seconds(request.body->grace_seconds.value_or(0));
  }
  return {200, with_secret(context, rotate_key(context, writer, api_key_family, request.id, rotation)), {{"Cache-Control", "no-store"}}};
}

Reply<Empty> api_keys_delete(const Context& context, storage::Writer& writer, const ApiKeysDeleteRequest& request) {
  revoke_key(context, writer, api_key_family, request.id);
  return {204, {}, {}};
}

}  // namespace venturi::server
