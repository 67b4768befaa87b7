#pragma once
// Credentials that never change: a bearer token, an API key, an ingestion key, OAuth client authentication, or none.

#include <memory>
#include <string_view>

#include "auth/authenticator.hpp"

namespace venturi::inline v1::auth {

std::unique_ptr<Authenticator> fixed_bearer(std::string_view token);
// X-API-Key, for API keys and ingestion keys alike.
std::unique_ptr<Authenticator> fixed_key(std::string_view key);
// HTTP Basic with both halves form-encoded first (RFC 6749, 2.3.1).
std::unique_ptr<Authenticator> fixed_client(std::string_view client_id, std::string_view client_secret);
std::unique_ptr<Authenticator> no_credential();
// Refuses every request, with a message that says what to configure.
std::unique_ptr<Authenticator> missing_credential(std::string_view message);

}  // namespace venturi::inline v1::auth
