// The public keys by which a client authenticates, between the contract's form, what is stored and what verifies.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/accounts.hpp"
#include "domain/public_jwk.hpp"
#include "venturi/models/keys.hpp"

namespace venturi::server {

/// What storage keeps of a client's keys. Throws VALIDATION_FAILED naming those that cannot be used.
[[nodiscard]] std::string checked_keys(const ClientKeySet& keys);

/// As a list shows them; none where the client has none.
[[nodiscard]] std::optional<ClientKeySet> key_models(const domain::OAuthClient& client);

/// To verify with; empty where the client has none.
[[nodiscard]] std::vector<domain::PublicJwk> public_keys(const domain::OAuthClient& client);

}  // namespace venturi::server
