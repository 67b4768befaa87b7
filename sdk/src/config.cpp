#include "venturi/config.hpp"

#include <cstdlib>
#include <utility>

#include "venturi/result.hpp"

namespace venturi::inline v1 {

namespace {

Error missing(std::string message) {
    Error error;
    error.kind = ErrorKind::config;
    error.message = std::move(message);
    return error;
}

// An empty variable counts as unset: shells and orchestrators leave those behind.
std::optional<std::string> environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

}  // namespace

Result<Config> Config::from_environment() { return from_lookup(environment); }

Result<Config> Config::from_lookup(const std::function<std::optional<std::string>(const std::string&)>& lookup) {
    Config config;
    auto base_url = lookup("ARGMIN_BASE_URL");
    if (!base_url) return missing("ARGMIN_BASE_URL is not set: it is the address of your Venturi instance");
    config.base_url = std::move(*base_url);
    config.ingestion_key = lookup("ARGMIN_INGESTION_KEY");

    if (auto token = lookup("ARGMIN_TOKEN")) {
        config.credential = BearerToken{std::move(*token)};
        return config;
    }
    if (auto key = lookup("ARGMIN_API_KEY")) {
        config.credential = ApiKeyCredential{std::move(*key)};
        return config;
    }
    auto client_id = lookup("ARGMIN_CLIENT_ID");
    auto client_secret = lookup("ARGMIN_CLIENT_SECRET");
    if (client_id.has_value() != client_secret.has_value())
        return missing("ARGMIN_CLIENT_ID and ARGMIN_CLIENT_SECRET must be set together");
    if (client_id) config.credential = ClientCredentials{std::move(*client_id), std::move(*client_secret), {}};
    return config;
}

}  // namespace venturi::inline v1
