#pragma once
/// What a client asks for at the authorization endpoint (RFC 6749, 4.1.1; RFC 7636; RFC 9470; `prompt` as in
/// OpenID Connect Core, 3.1.2.1), and the answers that go back through the
/// browser (4.1.2; RFC 9207). Rules alone: no HTTP, no pages.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "domain/accounts.hpp"
#include "domain/browser_session.hpp"
#include "domain/scopes.hpp"

namespace venturi::server::domain {

/// A decoded parameter.
using Field = std::pair<std::string, std::string>;

/// Why nobody is sent anywhere: the request does not say where to, or not for whom. The text is for the person in the browser.
struct UntrustedRequest {
  std::string why;
};

/// A refusal that the client is told by redirect.
struct RedirectError {
  std::string_view error;  ///< a literal
  std::string description;
};

struct AuthorizationRequest {
  std::string redirect_uri;  ///< as the client named it
  ScopeSet scopes;           ///< what is asked for, within what the client may have
  std::string code_challenge;
  Demand demand;
  bool silent = false;  ///< no page may be shown: the client is told which one it would take (`prompt=none`)
};

/// The one value of a parameter; nullopt: it is absent. `repeated` is set where it came twice, which RFC 6749 forbids.
[[nodiscard]] std::optional<std::string> single(std::span<const Field> fields, std::string_view name, bool& repeated);

/// Whether the URI is the registered one: to the letter, but for the port of a loopback address (RFC 8252, 7.3).
[[nodiscard]] bool same_redirect(std::string_view registered, std::string_view presented);

/// Finds the redirect URI that answers may go to; throws UntrustedRequest. `client` is null where there is none of that id.
[[nodiscard]] std::string trusted_redirect(std::span<const Field> fields, const OAuthClient* client);

/// The rest of the request; throws RedirectError. `redirect_uri` is what `trusted_redirect` gave.
[[nodiscard]] AuthorizationRequest read_request(std::span<const Field> fields, const OAuthClient& client, std::string redirect_uri);

/// `redirect_uri` with the answer in its query. `state` goes back as it came.
[[nodiscard]] std::string answer_uri(std::string_view redirect_uri, std::span<const Field> answer, std::optional<std::string_view> state,
                                     std::string_view issuer);

/// What a page's `form-action` must permit so that a browser follows a redirect to this URI: its origin, or its scheme where the origin
/// has no spelling in a Content-Security-Policy. Never anything that could end the directive.
[[nodiscard]] std::string form_action(std::string_view redirect_uri);

}  // namespace venturi::server::domain
