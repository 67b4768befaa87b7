#include "handlers/key_ring.hpp"

#include "domain/signing_key_seal.hpp"

namespace venturi::server {
namespace {

void load(storage::Store& store, domain::Keys& keys) {
  std::vector<domain::SigningKeys::Entry> entries;
  for (const domain::SigningKey& row : store.reader()->signing_keys()) {
    const auto der = keys.sealer().open(row.sealed_private, domain::signing_key_seal_context(row.kid));
    auto key = der ? domain::RsaKey::from_private_der(*der) : nullptr;
    if (!key || key->kid() != row.kid) throw KeyRingError("the signing keys were stored under another master key");
    entries.push_back({std::move(key), row.created_at, row.retired_at});
  }
  keys.signing().load(std::move(entries));
}

}  // namespace

void refresh_signing_keys(storage::Store& store, domain::Keys& keys, const domain::Clock& clock) {
  load(store, keys);
  if (!keys.signing().rotation_due()) return;
  const auto made = domain::RsaKey::generate();
  domain::SigningKey row{made->kid(), "RS256", made->jwk(), keys.sealer().seal(made->private_der(), domain::signing_key_seal_context(made->kid())), clock.now(), std::nullopt};
  store.write([&](storage::Writer& writer) { writer.add_signing_key(row); });
  load(store, keys);
}

}  // namespace venturi::server
