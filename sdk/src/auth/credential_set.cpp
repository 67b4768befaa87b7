#include "auth/credential_set.hpp"

#include "auth/client_credentials.hpp"
#include "auth/fixed.hpp"
#include "http/headers.hpp"

namespace venturi::inline v1::auth {
namespace {

using runtime::CredentialKind;

constexpr std::string_view token_path = "/api/v1/oauth/token";

constexpr std::string_view no_credential_given =
    "this call needs a credential: give the client a token, an API key or client credentials";

std::unique_ptr<Authenticator> bearer_flow(const Config& config, const std::string& base_url) {
    if (const auto* bearer = std::get_if<BearerToken>(&config.credential)) return fixed_bearer(bearer->token);
    if (const auto* api = std::get_if<ApiKeyCredential>(&config.credential)) return fixed_key(api->key);
    if (const auto* client = std::get_if<ClientCredentials>(&config.credential))
        return std::make_unique<ClientCredentialsFlow>(*client, base_url + std::string{token_path});
    return missing_credential(no_credential_given);
}

}  // namespace

CredentialSet credential_set(const Config& config, const std::string& base_url) {
    CredentialSet set;
    const auto add = [&set](std::unique_ptr<Authenticator> flow) {
        set.flows.push_back(std::move(flow));
        return set.flows.size() - 1;
    };
    const auto serve = [&set](CredentialKind kind, std::size_t flow) {
        set.by_kind[static_cast<std::size_t>(kind)] = flow;
    };

    const std::size_t none = add(no_credential());
    serve(CredentialKind::none, none);
    serve(CredentialKind::signed_url, none);
    const std::size_t bearer = add(bearer_flow(config, base_url));
    serve(CredentialKind::bearer, bearer);
    serve(CredentialKind::ingestion, config.ingestion_key ? add(fixed_key(*config.ingestion_key)) : bearer);
    const auto* client = std::get_if<ClientCredentials>(&config.credential);
    serve(CredentialKind::client,
          client == nullptr ? none : add(fixed_client(client->client_id, client->client_secret)));
    return set;
}

std::vector<std::string> secrets_of(const Config& config) {
    std::vector<std::string> secrets;
    if (const auto* bearer = std::get_if<BearerToken>(&config.credential)) secrets.push_back(bearer->token);
    if (const auto* api = std::get_if<ApiKeyCredential>(&config.credential)) secrets.push_back(api->key);
    if (const auto* client = std::get_if<ClientCredentials>(&config.credential))
        secrets.push_back(client->client_secret);
    if (config.ingestion_key) secrets.push_back(*config.ingestion_key);
    return secrets;
}

std::string credential_mistake(const Config& config) {
    const auto* client = std::get_if<ClientCredentials>(&config.credential);
    if (client != nullptr && client->client_id.empty()) return "credential: the client id is empty";
    for (const std::string& secret : secrets_of(config)) {
        if (secret.empty()) return "credential: a token, key or secret is empty";
        // A key that was read from a file with its line break is the usual case.
        if (!http::valid_header("authorization", secret))
            return "credential: it holds a line break or control character";
    }
    return {};
}

}  // namespace venturi::inline v1::auth
