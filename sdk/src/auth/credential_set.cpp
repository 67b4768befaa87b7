#include "auth/credential_set.hpp"

#include "auth/client_credentials.hpp"
#include "auth/fixed.hpp"
#include "auth/token_cache.hpp"
#include "auth/user_tokens.hpp"
#include "http/headers.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::auth {
namespace {

using runtime::CredentialKind;

constexpr std::string_view no_credential_given =
    "this call needs a credential: give the client a token, an API key, client credentials or a user's login";

std::unique_ptr<Authenticator> bearer_flow(const Config& config, const std::string& base_url) {
    if (const auto* bearer = std::get_if<BearerToken>(&config.credential)) return fixed_bearer(bearer->token);
    if (const auto* api = std::get_if<ApiKeyCredential>(&config.credential)) return fixed_key(api->key);
    const std::string token_url = base_url + std::string{token_path};
    const auto longest_pause = bounded(config.retry.max_retry_after);
    if (const auto* client = std::get_if<ClientCredentials>(&config.credential))
        return std::make_unique<TokenCache>(std::make_unique<ClientCredentialsGrant>(*client), token_url, longest_pause);
    if (const auto* user = std::get_if<AuthorizationCode>(&config.credential))
        return std::make_unique<TokenCache>(std::make_unique<UserTokens>(*user, config.clock), token_url, longest_pause);
    return missing_credential(no_credential_given);
}

// OAuth calls of a client that has a secret; a public one names itself in the form.
std::unique_ptr<Authenticator> client_flow(const Config& config) {
    if (const auto* client = std::get_if<ClientCredentials>(&config.credential))
        return fixed_client(client->client_id, client->client_secret);
    const auto* user = std::get_if<AuthorizationCode>(&config.credential);
    if (user != nullptr && !user->client_secret.empty()) return fixed_client(user->client_id, user->client_secret);
    return no_credential();
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
    serve(CredentialKind::client, add(client_flow(config)));
    return set;
}

std::vector<std::string> secrets_of(const Config& config) {
    std::vector<std::string> secrets;
    if (const auto* bearer = std::get_if<BearerToken>(&config.credential)) secrets.push_back(bearer->token);
    if (const auto* api = std::get_if<ApiKeyCredential>(&config.credential)) secrets.push_back(api->key);
    if (const auto* client = std::get_if<ClientCredentials>(&config.credential))
        secrets.push_back(client->client_secret);
    const auto* user = std::get_if<AuthorizationCode>(&config.credential);
    if (user != nullptr && !user->client_secret.empty()) secrets.push_back(user->client_secret);
    if (config.ingestion_key) secrets.push_back(*config.ingestion_key);
    return secrets;
}

std::string credential_mistake(const Config& config) {
    const auto* client = std::get_if<ClientCredentials>(&config.credential);
    if (client != nullptr && client->client_id.empty()) return "credential: the client id is empty";
    if (const auto* user = std::get_if<AuthorizationCode>(&config.credential)) {
        if (user->client_id.empty()) return "credential: the client id is empty";
        if (!user->store) return "credential: a user's login needs a token store";
    }
    for (const std::string& secret : secrets_of(config)) {
        if (secret.empty()) return "credential: a token, key or secret is empty";
        // A key that was read from a file with its line break is the usual case.
        if (!http::valid_header("authorization", secret))
            return "credential: it holds a line break or control character";
    }
    return {};
}

}  // namespace venturi::inline v1::auth
