#pragma once
/// Whether what an access token stands on is still there: its client, its grant and person where it is a user's, and itself, which may
/// have been revoked before its time.

#include <optional>

#include "domain/authenticator.hpp"

namespace venturi::server::domain {

/// Who is calling with a token whose signature and claims are right; nullopt: nobody any more. What was taken from the client or from the
/// person's role since the token was issued is taken from its scopes too.
[[nodiscard]] std::optional<Caller> standing_of(const AccessClaims& claims, Surface surface, CredentialSource& source, IdFormat ids, Time now);

}  // namespace venturi::server::domain
