#include "pipeline/settings.hpp"

#include "auth/credential_set.hpp"
#include "http/headers.hpp"
#include "http/url.hpp"
#include "observe/scrub.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::pipeline {
namespace {

constexpr std::string_view product = "venturi-sdk/" VENTURI_VERSION;

// The first mistake, or empty text.
std::string mistake_in(const Config& config) {
    using std::chrono::milliseconds;
    if (config.base_url.empty()) return "base_url is empty: it is the address of your Venturi instance";
    const auto base = http::parse_base_url(config.base_url);
    if (!base) return "base_url must be https://host[:port] without user info, query or fragment";
    if (!base->secure && !http::is_loopback(base->host))
        return "base_url must begin with https://: plain http would show the credential to everyone on the way";
    if (config.timeout <= milliseconds{0}) return "timeout must be more than zero";
    if (config.connect_timeout <= milliseconds{0}) return "connect_timeout must be more than zero";
    if (config.retry.max_retries < 0) return "retry.max_retries must not be negative";
    if (config.retry.initial_backoff < milliseconds{0} || config.retry.max_backoff < milliseconds{0} ||
        config.retry.max_retry_after < milliseconds{0})
        return "retry: waits must not be negative";
    if (!http::valid_header("user-agent", config.user_agent))
        return "user_agent holds a line break or control character";
    for (const Header& header : config.headers)
        if (!http::valid_header(header.name, header.value)) return "headers: a name or value is not valid in HTTP";
    return auth::credential_mistake(config);
}

}  // namespace

Error config_error(std::string message) {
    Error error;
    error.kind = ErrorKind::config;
    error.message = std::move(message);
    return error;
}

Result<Settings> settings_of(const Config& config) {
    if (auto mistake = mistake_in(config); !mistake.empty()) return config_error(std::move(mistake));
    Settings settings;
    settings.base_url = http::parse_base_url(config.base_url)->text;
    settings.partner = config.surface == Surface::partner;
    settings.retry = config.retry;
    for (auto* wait : {&settings.retry.initial_backoff, &settings.retry.max_backoff, &settings.retry.max_retry_after})
        *wait = bounded(*wait);
    settings.timeout = bounded(config.timeout);
    settings.user_agent =
        config.user_agent.empty() ? std::string{product} : config.user_agent + " " + std::string{product};
    settings.headers = config.headers;
    settings.secrets = auth::secrets_of(config);
    for (std::string& secret : observe::url_secrets(config.proxy)) settings.secrets.push_back(std::move(secret));
    settings.secrets = observe::spellings(std::move(settings.secrets));
    settings.pacing = config.pacing;
    return settings;
}

}  // namespace venturi::inline v1::pipeline
