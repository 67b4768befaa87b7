#pragma once
// One authorization code flow with PKCE, as far as it needs no I/O: the URL that the browser is sent to, what its answer
// means, and the form that turns the code into tokens (RFC 6749, 4.1; RFC 7636; RFC 9207; RFC 9470).

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "http/url.hpp"
#include "venturi/result.hpp"

namespace venturi::inline v1::auth {

// What of RFC 8414's metadata a login needs.
struct AuthorizationServer {
    std::string issuer;
    std::string authorization_endpoint;
    bool names_itself = false;  // its answers have `iss`
};

// Reads the metadata that the instance at `base_url` answered with. Kind `decode` where it is none; `config` where it is
// another server's, names no endpoint for users, or cannot do S256.
Result<AuthorizationServer> read_metadata(std::string_view body, std::string_view base_url);

struct AuthorizationRequest {
    AuthorizationServer server;
    std::string client_id;
    std::string client_secret;  // empty: a public client
    std::string redirect_uri;
    std::vector<std::string> scopes;
    std::vector<std::string> acr_values;
    std::optional<std::chrono::seconds> max_age;
    std::string state;
    std::string verifier;
};

std::string authorization_url(const AuthorizationRequest& request);

// An answer that belongs to another login, or to nobody's.
struct NotOurs {};
struct Code {
    std::string code;
};

// What the query that came back means. Errors have kind `auth`; their code_text is OAuth's own.
std::variant<Code, NotOurs, Error> read_answer(const AuthorizationRequest& request, const http::QueryList& query);

// The body of the token request. It holds secrets.
std::string code_form(const AuthorizationRequest& request, std::string_view code);

}  // namespace venturi::inline v1::auth
