#pragma once

/// @file
/// Lets a user of a desktop or command line program sign in with the browser: OAuth 2.0 authorization code with PKCE
/// (RFC 6749, RFC 7636) and an answer that comes back over the loopback interface (RFC 8252).

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "venturi/config.hpp"
#include "venturi/export.hpp"
#include "venturi/result.hpp"
#include "venturi/token_store.hpp"

namespace venturi::inline v1 {

/// How a user is let in.
struct LoginOptions {
    /// Shows this URL to the user, usually by starting the browser. Called once, on the thread that called login(). An
    /// exception that it throws ends the login and comes out of login(). Required.
    std::function<void(const std::string& url)> open_browser{};
    /// How the user is to sign in, most wanted first, and how many seconds ago at most: what a StepUpRequiredError asks for.
    std::vector<std::string> acr_values{};
    std::optional<std::chrono::seconds> max_age{};  ///< as acr_values
    /// Everything from discovery to the tokens.
    std::chrono::milliseconds timeout{std::chrono::minutes{5}};
    /// Requesting stop ends the login with ErrorKind::cancelled.
    std::stop_token stop_token{};
    /// The path of the registered redirect URI, `http://127.0.0.1/callback`. The port is one that is free.
    std::string redirect_path = "/callback";
};

/// Lets the user sign in, and waits until that is done. Tokens go into the store of `config.credential`, which must be
/// AuthorizationCode, and are returned.
///
///     venturi::Config config{.base_url = "https://venturi.example.com",
///                            .credential = venturi::AuthorizationCode{"cli_01J…", "", {"read:attribution"}, store}};
///     venturi::login(config, {.open_browser = [](const std::string& url) { … }}).value();
///     venturi::Venturi client(config);
///
/// The instance says where to sign in (RFC 8414). The browser's answer counts only if it carries this login's state and
/// comes from this instance (RFC 9207); anything else that knocks at the port is turned away and the wait goes on.
///
/// @returns the tokens, or an error: `auth` where the user or the instance refused (`code_text` is then the OAuth error:
/// `access_denied`), or where the store failed; `timeout`; `cancelled`; `config` where the settings cannot work, the
/// instance names itself by another URL, or lets nobody sign in; `network`, `api` and `decode` where the instance could
/// not be asked.
///
/// Thread-safety: blocks the calling thread and runs beside any client. Not for a client's own thread (a callback).
VENTURI_EXPORT Result<TokenSet> login(const Config& config, const LoginOptions& options);

}  // namespace venturi::inline v1
