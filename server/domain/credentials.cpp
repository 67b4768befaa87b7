#include "domain/credentials.hpp"

#include <algorithm>

namespace venturi::server::domain {
namespace {

constexpr std::size_t secret_characters = 43;
constexpr std::size_t ulid_characters = 26;
constexpr std::size_t salt_bytes = 16;

struct Form {
  KeyKind kind;
  std::string_view key_prefix;
  std::string_view id_prefix;
};

constexpr Form forms[] = {{KeyKind::api, "vk_", prefix::api_key}, {KeyKind::ingestion, "vik_", prefix::ingestion_key}};
constexpr std::string_view sandbox_infix = "sbx_";
constexpr std::string_view client_secret_prefix = "vcs_";

SecretHash hash_of(std::string_view secret, Random& random) {
  SecretHash hash{random.bytes(salt_bytes), {}};
  hash.digest = as_text(hmac_sha256(hash.salt, secret));
  return hash;
}

bool is_alphanumeric(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

}  // namespace

NewSecret new_key(KeyKind kind, std::string_view id, Random& random) {
  const Form& form = forms[static_cast<std::size_t>(kind)];
  std::string shown(form.key_prefix);
  shown.append(id.substr(form.id_prefix.size())).append("_").append(random.alphanumeric(secret_characters));
  SecretHash hash = hash_of(shown, random);
  return {std::move(shown), std::move(hash)};
}

NewSecret new_client_secret(Random& random) {
  std::string shown = std::string(client_secret_prefix) + random.alphanumeric(secret_characters);
  SecretHash hash = hash_of(shown, random);
  return {std::move(shown), std::move(hash)};
}

std::optional<PresentedKey> parse_key(std::string_view text) {
  for (const Form& form : forms) {
    if (!text.starts_with(form.key_prefix)) continue;
    std::string_view rest = text.substr(form.key_prefix.size());
    const std::string_view infix = rest.starts_with(sandbox_infix) ? sandbox_infix : std::string_view();
    rest.remove_prefix(infix.size());
    if (rest.size() != ulid_characters + 1 + secret_characters || rest[ulid_characters] != '_') return std::nullopt;
    const std::string_view ulid = rest.substr(0, ulid_characters);
    if (!parse_ulid(ulid) || !is_alphanumeric(rest.substr(ulid_characters + 1))) return std::nullopt;
    return PresentedKey{form.kind, std::string(form.id_prefix).append(infix).append(ulid), text};
  }
  return std::nullopt;
}

bool verify_secret(std::string_view presented, const SecretHash* stored) {
  static const SecretHash nobody{std::string(salt_bytes, '\0'), std::string(32, '\0')};
  const SecretHash& hash = stored != nullptr ? *stored : nobody;
  const Digest digest = hmac_sha256(hash.salt, presented);
  const bool equal = constant_time_equal(as_text(digest), hash.digest);
  return equal && stored != nullptr;
}

std::string hint_of(std::string_view shown) { return std::string(shown.substr(0, shown.starts_with(client_secret_prefix) ? 8 : 16)); }

}  // namespace venturi::server::domain
