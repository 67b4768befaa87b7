#include "http/idempotency.hpp"

#include <rapidjson/document.h>

#include "domain/clock.hpp"
#include "domain/idempotency.hpp"
#include "domain/keys.hpp"
#include "http/json_text.hpp"
#include "storage/writer.hpp"

namespace venturi::server {

namespace {

std::string_view view(const rapidjson::Value& v) { return {v.GetString(), v.GetStringLength()}; }

std::string pack(const Response& response) {
  std::string out = "[";
  append_json_number(out, response.status);
  out += ',';
  append_json_string(out, response.content_type);
  out += ',';
  append_json_string(out, response.body);
  for (const auto& header : response.headers) {
    out += ',';
    append_json_string(out, header.name);
    out += ',';
    append_json_string(out, header.value);
  }
  return out += ']';
}

Response unpack(const std::string& text) {
  rapidjson::Document packed;
  packed.Parse(text.data(), text.size());
  if (!packed.IsArray() || packed.Size() < 3) throw Problem(ErrorCode::internal_error);
  Response response{packed[0].GetInt(), std::string(view(packed[1])), std::string(view(packed[2])), {}};
  for (rapidjson::SizeType i = 3; i + 1 < packed.Size(); i += 2)
    response.headers.push_back({std::string(view(packed[i])), std::string(view(packed[i + 1]))});
  return response;
}

/// Binds a sealed answer to its row.
std::string place(const Context& context, const IdempotentUse& use) {
  return "idempotency\n" + context.tenant_id + '\n' + use.route + '\n' + use.key;
}

std::string where(const Route& route, const RawRequest& raw) { return std::string(raw.method) + ' ' + std::string(route.path); }

Response replay(const IdempotentUse& use, const domain::IdempotencyRow& row, const Context& context) {
  if (row.fingerprint != use.fingerprint) throw Problem(ErrorCode::idempotency_conflict);
  const auto packed = context.services.keys.sealer().open(row.response, place(context, use));
  if (!packed) throw Problem(ErrorCode::internal_error);
  auto response = unpack(*packed);
  response.headers.push_back({"Idempotency-Replayed", "true"});
  return response;
}

}  // namespace

std::string idempotency_key(const Route& route, const RawRequest& raw) {
  const auto count = raw.count("Idempotency-Key");
  if (count == 0) throw Problem(ErrorCode::idempotency_key_required, where(route, raw) + " needs an Idempotency-Key header.");
  auto key = count == 1 ? domain::parse_idempotency_key(raw.header("Idempotency-Key")) : std::nullopt;
  if (!key) throw Problem(ErrorCode::idempotency_key_invalid, "The Idempotency-Key is neither a UUID nor a ULID.");
  return std::move(*key);
}

IdempotentUse idempotent_use(const Route& route, const RawRequest& raw) {
  std::string target(raw.path);
  if (!raw.query.empty()) (target += '?') += raw.query;
  return {where(route, raw), idempotency_key(route, raw), domain::idempotency_fingerprint(raw.method, target, raw.body)};
}

Response run_once(const IdempotentUse& use, const WriteWork& work, const Context& context, storage::Writer& writer) {
  const auto now = context.services.clock.now();
  const auto not_before = now - domain::idempotency_lifetime;
  if (const auto row = writer.find_idempotency(context.tenant, use.route, use.key, not_before))
    return replay(use, *row, context);
  auto response = work(context, writer);
  const auto sealed = context.services.keys.sealer().seal(pack(response), place(context, use));
  if (!writer.insert_idempotency({context.tenant, use.route, use.key, use.fingerprint, sealed, now}, not_before))
    throw Problem(ErrorCode::idempotency_in_progress);
  return response;
}

}  // namespace venturi::server
