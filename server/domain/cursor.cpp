#include "domain/cursor.hpp"

#include <optional>

#include "domain/base64.hpp"
#include "domain/digest.hpp"
#include "domain/flat_json.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::int64_t version = 2;

JsonArray to_json(const std::vector<KeyValue>& values) {
  JsonArray out;
  for (const KeyValue& value : values) {
    out.push_back(std::visit([](const auto& held) { return JsonScalar(held); }, value));
  }
  return out;
}

std::optional<std::vector<KeyValue>> from_json(const JsonArray& items) {
  std::vector<KeyValue> out;
  for (const JsonScalar& item : items) {
    if (std::holds_alternative<bool>(item)) return std::nullopt;
    if (const auto* number = std::get_if<std::int64_t>(&item)) {
      out.emplace_back(*number);
    } else if (const auto* text = std::get_if<std::string>(&item)) {
      out.emplace_back(*text);
    } else {
      out.emplace_back(std::monostate{});
    }
  }
  return out;
}

bool equals(const std::string* text, std::string_view expected) { return text != nullptr && *text == expected; }

}  // namespace

CursorSigner::CursorSigner(std::array<std::uint8_t, 32> key, const Clock& clock)
    : key_(key), kid_(hex(as_text(sha256(as_text(key))).substr(0, 4))), clock_(clock) {}

std::int64_t CursorSigner::expiry_of_new() const {
  return clock_.now_us() / 1'000'000 + std::chrono::seconds(cursor_lifetime).count();
}

std::string CursorSigner::sign(const CursorBinding& binding, const CursorPosition& position) const {
  FlatJson payload;
  payload.set("sort", binding.sort).set("v", version).set("kid", kid_).set("tenant", binding.tenant_id).set("route", binding.route);
  payload.set("filter", binding.filter_hash).set_value("last", to_json(position.last)).set("w", position.watermark);
  payload.set("as_of", position.as_of_us).set("exp", position.expires);
  const std::string text = payload.dump();
  return base64url_encode(text) + "." + base64url_encode(as_text(hmac_sha256(as_text(key_), text)));
}

std::variant<CursorPosition, CursorFault> CursorSigner::open(std::string_view cursor, const CursorBinding& binding) const {
  const std::size_t dot = cursor.find('.');
  if (dot == std::string_view::npos) return CursorFault::invalid;
  const auto text = base64url_decode(cursor.substr(0, dot));
  const auto mac = base64url_decode(cursor.substr(dot + 1));
  if (!text || !mac || !constant_time_equal(*mac, as_text(hmac_sha256(as_text(key_), *text)))) return CursorFault::invalid;

  const auto payload = FlatJson::parse(*text);
  if (!payload || !equals(payload->text("kid"), kid_)) return CursorFault::invalid;
  const auto* exp = payload->integer("exp");
  const auto* watermark = payload->integer("w");
  const auto* as_of = payload->integer("as_of");
  const auto* last = payload->array("last");
  const auto* v = payload->integer("v");
  if (exp == nullptr || watermark == nullptr || as_of == nullptr || last == nullptr || v == nullptr || *v != version) return CursorFault::invalid;
  if (clock_.now_us() / 1'000'000 >= *exp) return CursorFault::expired;
  if (!equals(payload->text("tenant"), binding.tenant_id)) return CursorFault::other_tenant;
  if (!equals(payload->text("route"), binding.route) || !equals(payload->text("sort"), binding.sort) ||
      !equals(payload->text("filter"), binding.filter_hash)) {
    return CursorFault::invalid;
  }
  auto values = from_json(*last);
  if (!values) return CursorFault::invalid;
  return CursorPosition{std::move(*values), *watermark, *as_of, *exp};
}

std::string filter_hash(std::string_view canonical_filters) {
  return base64url_encode(as_text(sha256(canonical_filters)).substr(0, 12));
}

}  // namespace venturi::server::domain
