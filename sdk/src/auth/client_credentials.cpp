#include "auth/client_credentials.hpp"

#include <rapidjson/document.h>

#include <algorithm>

#include "http/headers.hpp"
#include "http/url.hpp"
#include "pipeline/problem.hpp"

namespace venturi::inline v1::auth {
namespace {

using namespace std::chrono_literals;

constexpr auto advisory_window = 120s;
constexpr auto mandatory_window = 30s;
constexpr auto failure_pause = 5s;
constexpr std::int64_t assumed_lifetime = 300;  // RFC 6749 lets the server leave expires_in out
constexpr std::int64_t longest_lifetime = 24 * 3600;
constexpr std::int64_t shortest_lifetime = 5;  // one that is expired on arrival would be fetched again without end

std::string token_form(const ClientCredentials& credentials) {
    std::string form = "grant_type=client_credentials&client_id=";
    http::percent_encode(form, credentials.client_id);
    form += "&client_secret=";
    http::percent_encode(form, credentials.client_secret);
    if (!credentials.scopes.empty()) {
        std::string scopes;
        for (const std::string& scope : credentials.scopes) scopes += (scopes.empty() ? "" : " ") + scope;
        form += "&scope=";
        http::percent_encode(form, scopes);
    }
    return form;
}

struct TokenAnswer {
    std::string access_token;
    std::int64_t expires_in = assumed_lifetime;
};

std::optional<TokenAnswer> read_token(std::string_view body) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(body.data(), body.size());
    if (json.HasParseError() || !json.IsObject()) return std::nullopt;
    const auto token = json.FindMember("access_token");
    if (token == json.MemberEnd() || !token->value.IsString() || token->value.GetStringLength() == 0)
        return std::nullopt;
    TokenAnswer answer{{token->value.GetString(), token->value.GetStringLength()}};
    if (!http::valid_header("authorization", answer.access_token)) return std::nullopt;
    if (const auto life = json.FindMember("expires_in"); life != json.MemberEnd() && life->value.IsInt64())
        answer.expires_in = std::clamp(life->value.GetInt64(), shortest_lifetime, longest_lifetime);
    return answer;
}

Error auth_error(std::string message) {
    Error error;
    error.kind = ErrorKind::auth;
    error.message = std::move(message);
    return error;
}

bool passes_by_itself(int status) {
    return status == 408 || status == 429 || status >= 500;
}

}  // namespace

ClientCredentialsFlow::ClientCredentialsFlow(const ClientCredentials& credentials, std::string token_url)
    : token_url_(std::move(token_url)),
      form_(std::make_shared<const std::string>(token_form(credentials))),
      secret_(credentials.client_secret) {}

Decision ClientCredentialsFlow::authorise(TimePoint now) {
    if (token_ && now < token_->mandatory) return Ready{token_->headers, token_->generation};
    if (refreshing_ || !backing_off(now)) return Pending{};
    if (token_ && now < token_->expires) return Ready{token_->headers, token_->generation};
    if (failure_->lasting) return Refused{failure_->error, std::nullopt};
    return Refused{failure_->error, failure_->retry_at};
}

std::optional<TransportRequest> ClientCredentialsFlow::refresh(TimePoint now) {
    if (refreshing_ || backing_off(now) || (token_ && now < token_->advisory)) return std::nullopt;
    refreshing_ = true;
    return TransportRequest{"POST",
                            token_url_,
                            {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
                            form_};
}

void ClientCredentialsFlow::refreshed(const TransportOutcome& outcome, TimePoint now) {
    refreshing_ = false;
    if (const auto* failure = std::get_if<TransportFailure>(&outcome)) {
        fail(auth_error("the token endpoint could not be reached: " + failure->message), false, now);
        return;
    }
    const auto& response = std::get<TransportResponse>(outcome);
    if (response.status == 200) {
        accept(response, now);
        return;
    }
    Error error = pipeline::error_of(response, std::span{&secret_, 1});
    error.kind = ErrorKind::auth;
    error.message = "no access token: " + error.message;
    fail(std::move(error), !passes_by_itself(response.status), now);
}

bool ClientCredentialsFlow::rejected(std::uint64_t generation) {
    // Several calls may come back with 401 for the same token; only the first of them invalidates it.
    if (token_ && token_->generation == generation) token_.reset();
    return true;
}

void ClientCredentialsFlow::accept(const TransportResponse& response, TimePoint now) {
    const auto answer = read_token(response.body);
    if (!answer) {
        fail(auth_error("the token endpoint's answer holds no access token"), false, now);
        return;
    }
    const std::chrono::seconds life{answer->expires_in};
    const TimePoint expires = now + life;
    token_ = Token{{{"Authorization", "Bearer " + answer->access_token}},
                   ++generation_,
                   expires - std::min<std::chrono::nanoseconds>(advisory_window, life / 2),
                   expires - std::min<std::chrono::nanoseconds>(mandatory_window, life / 4),
                   expires};
    failure_.reset();
}

void ClientCredentialsFlow::fail(Error error, bool lasting, TimePoint now) {
    failure_ = Failure{std::move(error), now + failure_pause, lasting};
}

}  // namespace venturi::inline v1::auth
