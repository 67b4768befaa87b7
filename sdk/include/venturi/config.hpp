#pragma once

/// @file
/// How a client is set up. Plain values: copy, compare by eye, keep in your own configuration. Nothing here is validated
/// until a Venturi is made of it; a mistake is then a ConfigError that names the field.

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "venturi/export.hpp"
#include "venturi/fwd.hpp"
#include "venturi/header.hpp"
#include "venturi/hooks.hpp"
#include "venturi/log.hpp"

namespace venturi::inline v1 {

/// An access token that you obtained yourself. It is sent as it is and never refreshed.
struct BearerToken {
    std::string token{};  ///< without `Bearer`
};

/// A tenant's API key (`vk_…`), sent as `X-API-Key`.
struct ApiKeyCredential {
    std::string key{};  ///< as it was shown at its creation
};

/// OAuth 2.0 client credentials. Tokens are fetched from the instance and refreshed ahead of their expiry.
struct ClientCredentials {
    std::string client_id{};      ///< as the admin console shows it
    std::string client_secret{};  ///< shown once, at the client's creation
    /// Empty asks for every scope that the client was granted.
    std::vector<std::string> scopes{};
};

/// A user's login (OAuth 2.0 authorization code with PKCE). login() (venturi/login.hpp) lets the user sign in and puts the
/// tokens into the store; clients take them from there, renew them ahead of their expiry, and save what they renewed before
/// they use it.
struct AuthorizationCode {
    std::string client_id{};  ///< of an interactive client
    /// Empty for a public client, which is what a program on a user's machine is.
    std::string client_secret{};
    /// What login() asks for. Empty asks for every scope that the client may have.
    std::vector<std::string> scopes{};
    /// Where the tokens are kept (venturi/token_store.hpp). Login and clients of one user share one. Required.
    std::shared_ptr<TokenStore> store{};
};

/// How calls prove who makes them. `std::monostate` sends nothing, which only operations without a credential accept.
using Credential = std::variant<std::monostate, BearerToken, ApiKeyCredential, ClientCredentials, AuthorizationCode>;

/// When and how often a failed attempt is repeated. Which operations may be repeated at all stands in the contract.
struct RetryPolicy {
    /// Attempts after the first.
    int max_retries = 2;
    /// The n-th wait is drawn evenly from [0, min(max_backoff, initial_backoff * 2^n)].
    std::chrono::milliseconds initial_backoff{500};
    std::chrono::milliseconds max_backoff{8'000};  ///< see initial_backoff
    /// The server's Retry-After is a minimum for the wait, up to this.
    std::chrono::milliseconds max_retry_after{60'000};
};

/// Which of the two bases calls go to. Both have the same resources and errors.
enum class Surface : unsigned char {
    public_api,  ///< /api/v1
    partner,     ///< /api/partner/v1, for partner-scoped bearer tokens
};

/// Whom TLS trusts. Left empty: the platform's store, and SSL_CERT_FILE and SSL_CERT_DIR where they are set.
struct TlsConfig {
    /// A PEM file of certificate authorities.
    std::string ca_file{};
    /// A directory of hashed PEM files.
    std::string ca_directory{};
};

/// Everything that a client needs to know.
struct Config {
    /// The deployed instance, without a path: `https://venturi.example.com`. Plain `http` is accepted for loopback hosts
    /// only.
    std::string base_url{};
    Credential credential{};  ///< who makes the calls
    /// Ingestion has a credential of its own that can do nothing else (`vik_…`). Without one, `credential` is sent.
    std::optional<std::string> ingestion_key{};
    /// Which base the calls go to.
    Surface surface = Surface::public_api;
    /// The whole call, retries included.
    std::chrono::milliseconds timeout{30'000};
    /// One attempt's DNS, TCP and TLS.
    std::chrono::milliseconds connect_timeout{10'000};
    RetryPolicy retry{};  ///< how failed attempts are repeated
    TlsConfig tls{};      ///< whom to trust
    /// `http://host:port`; empty follows the environment's HTTPS_PROXY and NO_PROXY.
    std::string proxy{};
    /// Put before the SDK's own User-Agent: `checkout/2.1`.
    std::string user_agent{};
    /// Sent with every request. They cannot replace the headers that the SDK sets itself.
    Headers headers{};
    /// Seams for tests; null means the real thing.
    std::shared_ptr<Transport> transport{};
    std::shared_ptr<Clock> clock{};  ///< see transport
    /// Hears of attempts, retries and token refreshes. Empty: silence.
    LogSink log{};
    /// Hear of attempts, calls and token refreshes as values, and plug in the program's tracing.
    Hooks hooks{};
    /// Counts them. Null: nothing is counted.
    std::shared_ptr<Metrics> metrics{};
    /// Keeps the client within its rate limits instead of meeting 429: calls of a route class whose bucket is nearly empty
    /// wait for their turn, first come, first served. A call that would wait beyond its time fails at once with a
    /// RateLimitError. Off, calls go out at once and a 429 is retried after the wait that it names.
    bool pacing = false;

    /// Reads ARGMIN_BASE_URL; ARGMIN_TOKEN, or ARGMIN_API_KEY, or ARGMIN_CLIENT_ID with ARGMIN_CLIENT_SECRET; and
    /// ARGMIN_INGESTION_KEY. Of several credentials the first in this order wins.
    /// @returns ErrorKind::config when the base URL is missing, or one half of the client's pair.
    VENTURI_EXPORT static Result<Config> from_environment();

    /// The same from any lookup (name to value, nullopt when unset): for tests, and for hosts that keep their own
    /// environment.
    VENTURI_EXPORT static Result<Config> from_lookup(
        const std::function<std::optional<std::string>(const std::string& name)>& lookup);
};

}  // namespace venturi::inline v1
