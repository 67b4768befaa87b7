#include "venturi/login.hpp"

#include <algorithm>
#include <utility>

#include "auth/authorization.hpp"
#include "auth/credential_set.hpp"
#include "auth/loopback.hpp"
#include "auth/pkce.hpp"
#include "auth/token_endpoint.hpp"
#include "http/url.hpp"
#include "operations/table.hpp"
#include "pipeline/settings.hpp"
#include "runtime/ask.hpp"
#include "runtime/system_clock.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1 {
namespace {

using namespace auth;
using pipeline::config_error;
using TimePoint = Clock::TimePoint;

// Not a method of the client, so the generated table has no row for it.
constexpr runtime::Operation metadata_operation{.id = "wellknown.authorization_server",
                                                .method = runtime::HttpMethod::get,
                                                .path = "/.well-known/oauth-authorization-server",
                                                .credential = runtime::CredentialKind::none,
                                                .scope = {},
                                                .route_class = runtime::RouteClass::none,
                                                .idempotency = runtime::Idempotency::none,
                                                .retryable = true,
                                                .paginated = false,
                                                .partner = false,
                                                .body_media_type = {}};

Error timed_out() {
    Error error;
    error.kind = ErrorKind::timeout;
    error.stopped = StopReason::deadline;
    error.message = "login: the browser brought no answer in time";
    return error;
}

Error stopped() {
    Error error;
    error.kind = ErrorKind::cancelled;
    error.stopped = StopReason::cancelled;
    error.message = "the login was cancelled";
    return error;
}

// The first mistake, or empty text.
std::string mistake_in(const Config& config, const LoginOptions& options) {
    constexpr std::string_view path_characters =
        "/-._~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    if (!std::holds_alternative<AuthorizationCode>(config.credential))
        return "login: config.credential must be an AuthorizationCode";
    if (auto mistake = credential_mistake(config); !mistake.empty()) return mistake;
    if (!options.open_browser) return "login: open_browser is empty: it shows the sign-in page to the user";
    if (options.timeout <= std::chrono::milliseconds{0}) return "login: timeout must be more than zero";
    if (options.max_age && *options.max_age < std::chrono::seconds{0}) return "login: max_age must not be negative";
    if (!options.redirect_path.starts_with('/') ||
        options.redirect_path.find_first_not_of(path_characters) != std::string::npos)
        return "login: redirect_path must begin with / and needs no escapes";
    return {};
}

// The instance, as a login sees it: two requests, within the login's time.
class Instance {
public:
    Instance(std::shared_ptr<runtime::Core> core, const Config& config, const LoginOptions& options, TimePoint deadline)
        : core_(std::move(core)), config_(config), options_(options), deadline_(deadline) {}

    Result<AuthorizationServer> discover() const {
        const auto reply = call(metadata_operation, {});
        if (!reply.ok()) {
            Error error = reply.error();
            error.message = "login: the instance's OAuth metadata could not be read: " + error.message;
            return error;
        }
        return read_metadata(reply->body, http::parse_base_url(config_.base_url)->text);
    }

    Result<TokenSet> exchange(const AuthorizationRequest& request, const std::string& code) const {
        const auto asked = config_.clock->wall();
        auto reply = call(*operations::find("oauth.token"), code_form(request, code));
        if (!reply.ok()) return no_token(std::move(reply).error());
        auto answer = read_token(reply->body);
        if (!answer) return auth_error("the token endpoint's answer holds no access token");
        return TokenSet{std::move(answer->access_token), std::move(answer->refresh_token),
                        std::chrono::floor<Timestamp::duration>(asked + answer->life), std::move(answer->scope)};
    }

private:
    Result<runtime::Reply> call(const runtime::Operation& operation, std::string body) const {
        runtime::EncodedRequest request;
        request.op = &operation;
        request.body = std::move(body);
        CallOptions options;
        options.timeout = std::min(
            config_.timeout, std::chrono::ceil<std::chrono::milliseconds>(deadline_ - config_.clock->now()));
        options.stop_token = options_.stop_token;
        return runtime::ask(*core_, std::move(request), std::move(options));
    }

    static Error no_token(Error error) {
        if (error.kind != ErrorKind::api) return error;
        error.kind = ErrorKind::auth;
        error.message = "no access token: " + error.message;
        return error;
    }

    std::shared_ptr<runtime::Core> core_;
    const Config& config_;
    const LoginOptions& options_;
    TimePoint deadline_;
};

// Sends the user to the browser and waits for what it brings back.
Result<std::string> ask_user(const AuthorizationRequest& request, const LoginOptions& options, Loopback& loopback,
                             TimePoint deadline) {
    options.open_browser(authorization_url(request));
    std::variant<Code, NotOurs, Error> answer = NotOurs{};
    const auto end = loopback.wait(
        [&](const http::QueryList& query) {
            answer = read_answer(request, query);
            return !std::holds_alternative<NotOurs>(answer);
        },
        deadline);
    if (end == Loopback::End::timeout) return timed_out();
    if (end == Loopback::End::stopped) return stopped();
    if (auto* error = std::get_if<Error>(&answer)) return std::move(*error);
    return std::get<Code>(std::move(answer)).code;
}

Result<TokenSet> save(TokenStore& store, TokenSet tokens) {
    try {
        store.save(tokens);
    } catch (...) {
        return auth_error("the token store could not be written: its write() threw an exception");
    }
    return tokens;
}

}  // namespace

Result<TokenSet> login(const Config& given, const LoginOptions& options) {
    if (auto mistake = mistake_in(given, options); !mistake.empty()) return config_error(std::move(mistake));
    Config config = given;
    const auto client = std::get<AuthorizationCode>(std::exchange(config.credential, std::monostate{}));
    if (!config.clock) config.clock = runtime::system_clock();
    const TimePoint deadline = config.clock->now() + bounded(options.timeout);
    auto core = runtime::Core::open(config);
    if (!core) return std::move(core).error();
    const Instance instance{*std::move(core), config, options, deadline};

    auto server = instance.discover();
    if (!server) return std::move(server).error();
    auto loopback = Loopback::open(config.clock, options.stop_token, options.redirect_path);
    if (!loopback) return std::move(loopback).error();
    const AuthorizationRequest request{.server = *std::move(server),
                                       .client_id = client.client_id,
                                       .client_secret = client.client_secret,
                                       .redirect_uri = (*loopback)->redirect_uri(),
                                       .scopes = client.scopes,
                                       .acr_values = options.acr_values,
                                       .max_age = options.max_age,
                                       .state = random_secret(),
                                       .verifier = random_secret()};
    if (request.state.empty() || request.verifier.empty()) return config_error("login: the system gave no random bytes");

    const auto code = ask_user(request, options, **loopback, deadline);
    auto tokens = code ? instance.exchange(request, *code) : Result<TokenSet>(code.error());
    if (tokens) tokens = save(*client.store, *std::move(tokens));
    (*loopback)->answer(tokens ? Page::signed_in : Page::refused);
    return tokens;
}

}  // namespace venturi::inline v1
