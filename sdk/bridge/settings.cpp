#include "bridge/settings.hpp"

#include <cstdlib>

#include "bridge/observer.hpp"
#include "bridge/outcome.hpp"
#include "bridge/seams.hpp"
#include "bridge/token_store.hpp"
#include "venturi/metrics.hpp"

namespace venturi::bridge {
namespace {

std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

int credentials_in(const Settings& settings) {
    const bool client = settings.client_id || settings.client_secret;
    return (settings.token ? 1 : 0) + (settings.api_key ? 1 : 0) + (client || settings.token_store ? 1 : 0);
}

// The credential that is given counts alone. With a token store there is none beside it but the client's own.
Result<Config> with_credential(const Settings& settings) {
    const int given = credentials_in(settings);
    if (given > 1) {
        Error several;
        several.kind = ErrorKind::config;
        several.message = "give one credential: a token, an API key, a client id with its secret, or a token store with a client id";
        return several;
    }
    return Config::from_lookup([&](const std::string& name) -> std::optional<std::string> {
        if (name == "ARGMIN_BASE_URL") return settings.base_url ? settings.base_url : environment(name);
        if (name == "ARGMIN_INGESTION_KEY") return settings.ingestion_key ? settings.ingestion_key : environment(name);
        if (settings.token_store) return std::nullopt;
        if (given == 0) return environment(name);
        if (name == "ARGMIN_TOKEN") return settings.token;
        if (name == "ARGMIN_API_KEY") return settings.api_key;
        if (name == "ARGMIN_CLIENT_ID") return settings.client_id;
        if (name == "ARGMIN_CLIENT_SECRET") return settings.client_secret;
        return std::nullopt;
    });
}

AuthorizationCode user_of(const Settings& settings) {
    AuthorizationCode user;
    user.client_id = settings.client_id ? *settings.client_id : environment("ARGMIN_CLIENT_ID").value_or("");
    user.client_secret = settings.client_secret.value_or("");
    user.scopes = settings.scopes;
    user.store = inner(*settings.token_store);
    return user;
}

void apply(const Settings& settings, Config& config) {
    if (settings.token_store) config.credential = user_of(settings);
    if (auto* client = std::get_if<ClientCredentials>(&config.credential)) client->scopes = settings.scopes;
    if (settings.timeout) config.timeout = *settings.timeout;
    if (settings.connect_timeout) config.connect_timeout = *settings.connect_timeout;
    if (settings.max_retries) config.retry.max_retries = *settings.max_retries;
    if (settings.initial_backoff) config.retry.initial_backoff = *settings.initial_backoff;
    if (settings.max_backoff) config.retry.max_backoff = *settings.max_backoff;
    if (settings.max_retry_after) config.retry.max_retry_after = *settings.max_retry_after;
    if (settings.partner) config.surface = Surface::partner;
    config.proxy = settings.proxy;
    config.tls = {settings.ca_file, settings.ca_directory};
    config.user_agent = settings.application;
    if (!settings.user_agent.empty()) config.user_agent += (config.user_agent.empty() ? "" : " ") + settings.user_agent;
    config.headers = headers_of(settings.headers);
    config.pacing = settings.pacing;
    if (settings.metrics) config.metrics = std::make_shared<Metrics>();
    if (settings.seams) {
        config.clock = settings.seams->clock;
        config.transport = settings.seams->transport;
    }
    if (settings.observer) listen(*settings.observer, config);
}

}  // namespace

Result<Config> config_of(const Settings& settings) {
    auto config = with_credential(settings);
    if (config.ok()) apply(settings, *config);
    return config;
}

}  // namespace venturi::bridge
