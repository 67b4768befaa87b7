// Between a request's headers and domain::Authenticator: what was presented, who that is, and whether it may use the route.
#pragma once

#include "domain/authenticator.hpp"
#include "http/context.hpp"
#include "http/route.hpp"

namespace venturi::server {

domain::PresentedCredential presented(const RawRequest& raw);

domain::Surface surface_of(const Route& route);

/// Throws INVALID_CREDENTIALS or EXPIRED, with the challenge of RFC 6750.
domain::Caller require_caller(const domain::AuthResult& result);

/// The same over a database reader; on a reader thread.
domain::AuthResult authenticate(domain::Authenticator& authenticator, const domain::PresentedCredential& credential,
                                domain::Surface surface, storage::Reader& reader);

/// Fills in the caller, then throws INSUFFICIENT_SCOPE unless it may use the route: its credential's kind, then its scope.
void admit(const Route& route, const domain::Caller& caller, bool sandbox, Context& context);

/// Inside a transaction that is about to write for a caller who was admitted when the epoch was `admitted_at`: where a credential has
/// changed since, in this transaction too, the caller is judged and admitted again, as things stand now. Throws what either throws.
void admit_again(const Route& route, const domain::Authenticator& authenticator, std::uint64_t admitted_at, const RawRequest& raw,
                 storage::Writer& writer, bool sandbox, Context& context);

}  // namespace venturi::server
