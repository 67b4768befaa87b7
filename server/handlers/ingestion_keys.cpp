// Ingestion keys: they can send events and do nothing else. They have no scopes.

#include "generated/handlers.hpp"
#include "handlers/access_keys.hpp"

namespace venturi::server {
namespace {

constexpr ListShape list_shape{"ingestion_keys.list/2", {}, "-id"};

IngestionKeyWithSecret with_secret(const Context& context, const IssuedKey& issued) {
  auto out = key_model<IngestionKeyWithSecret>(context, ingestion_key_family, issued.key);
  out.secret = issued.secret;
  return out;
}

}  // namespace

Reply<IngestionKeyPage> ingestion_keys_list(const Context& context, storage::Reader& reader, const IngestionKeysListRequest& request) {
  const Listing listing(context, reader, list_shape, {request.cursor, request.limit});
  auto keys = reader.list_keys(context.tenant, ingestion_key_family.kind, listing.query());
  IngestionKeyPage out;
  out.page = listing.page(std::move(keys.next));
  out.data.reserve(keys.rows.size());
  for (const auto& key : keys.rows) out.data.push_back(key_model<IngestionKey>(context, ingestion_key_family, key));
  return {200, std::move(out), {}};
}

Reply<IngestionKeyWithSecret> ingestion_keys_create(const Context& context, storage::Writer& writer, const IngestionKeysCreateRequest& request) {
  const IssuedKey issued = create_key(context, writer, ingestion_key_family, {request.body.name, {}, request.body.expires_at});
  IngestionKeyWithSecret body = with_secret(context, issued);
  const std::string location = std::string(ingestion_key_family.collection) + "/" + body.id;
  return {201, std::move(body), {{"Location", location}, {"Cache-Control", "no-store"}}};
}

Reply<IngestionKey> ingestion_keys_get(const Context& context, storage::Reader& reader, const IngestionKeysGetRequest& request) {
  return {200, key_model<IngestionKey>(context, ingestion_key_family, find_key(context, reader, ingestion_key_family, request.id)), {}};
}

Reply<IngestionKeyWithSecret> ingestion_keys_rotate(const Context& context, storage::Writer& writer, const IngestionKeysRotateRequest& request) {
  KeyRotation rotation;
  if (request.body) {
    rotation.expires_at = request.body->expires_at;
    rotation.grace = std::chrono::seconds(request.body->grace_seconds.value_or(0));
  }
  return {200, with_secret(context, rotate_key(context, writer, ingestion_key_family, request.id, rotation)), {{"Cache-Control", "no-store"}}};
}

Reply<Empty> ingestion_keys_delete(const Context& context, storage::Writer& writer, const IngestionKeysDeleteRequest& request) {
  revoke_key(context, writer, ingestion_key_family, request.id);
  return {204, {}, {}};
}

}  // namespace venturi::server
