// Which client calls the token, revocation or introspection endpoint, and how it proved that: by HTTP Basic, by its secret in the form, by
// an assertion that it signed, or, where it is public, by nothing.
#pragma once

#include <optional>
#include <string>

#include "domain/accounts.hpp"
#include "http/context.hpp"
#include "storage/reader.hpp"

namespace venturi::server {

/// The fields that the three forms share. Lives as long as the form.
struct ClientProof {
  const std::optional<std::string>& client_id;
  const std::optional<std::string>& client_secret;
  const std::optional<std::string>& client_assertion;
  const std::optional<std::string>& client_assertion_type;
};

template <class Form>
ClientProof proof_of(const Form& form) {
  return {form.client_id, form.client_secret, form.client_assertion, form.client_assertion_type};
}

struct AuthenticatedClient {
  domain::OAuthClient client;
  bool proven = false;  ///< false: a public client, which has only named itself
  Context acting;       ///< the request as the client's own: its tenant, and it as the principal
};

/// Throws `invalid_client`, of which it is not said why, or `invalid_request`. An assertion is used up by this.
AuthenticatedClient authenticate_client(const Context& context, storage::Reader& reader, const ClientProof& proof);

/// A refusal in the form of RFC 6749, by its name.
[[nodiscard]] Problem oauth_refusal(std::string_view oauth_error, std::string detail);

}  // namespace venturi::server
