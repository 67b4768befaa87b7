#include "auth/token_endpoint.hpp"

#include <rapidjson/document.h>

#include <algorithm>

#include "http/headers.hpp"
#include "http/url.hpp"
#include "observe/scrub.hpp"
#include "pipeline/problem.hpp"

namespace venturi::inline v1::auth {
namespace {

constexpr std::int64_t assumed_lifetime = 300;  // RFC 6749 lets the server leave expires_in out
constexpr std::int64_t longest_lifetime = 24 * 3600;
constexpr std::int64_t shortest_lifetime = 5;

rapidjson::Document parsed(std::string_view body) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(body.data(), body.size());
    if (json.HasParseError() || !json.IsObject()) json.SetObject();
    return json;
}

std::string text(const rapidjson::Document& json, const char* name) {
    const auto member = json.FindMember(name);
    if (member == json.MemberEnd() || !member->value.IsString()) return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

}  // namespace

std::string form_of(std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
    std::string form;
    for (const auto& [name, value] : fields) {
        if (value.empty()) continue;
        if (!form.empty()) form += '&';
        form += name;
        form += '=';
        http::percent_encode(form, value);
    }
    return form;
}

std::string space_separated(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::optional<TokenAnswer> read_token(std::string_view body) {
    const auto json = parsed(body);
    TokenAnswer answer{text(json, "access_token"), text(json, "refresh_token"), text(json, "scope"),
                       std::chrono::seconds{assumed_lifetime}};
    if (answer.access_token.empty() || !http::valid_header("authorization", answer.access_token)) return std::nullopt;
    if (const auto life = json.FindMember("expires_in"); life != json.MemberEnd() && life->value.IsInt64())
        answer.life = std::chrono::seconds{std::clamp(life->value.GetInt64(), shortest_lifetime, longest_lifetime)};
    return answer;
}

std::string oauth_error(std::string_view body) {
    return text(parsed(body), "error");
}

Error auth_error(std::string message) {
    Error error;
    error.kind = ErrorKind::auth;
    error.message = std::move(message);
    return error;
}

Error refusal_of(const TransportResponse& response, std::span<const std::string> secrets) {
    // What was sent as a form may come back as it stood there.
    Error error = pipeline::error_of(response, observe::spellings({secrets.begin(), secrets.end()}));
    error.kind = ErrorKind::auth;
    error.message = "no access token: " + error.message;
    return error;
}

bool passes_by_itself(int status) {
    return status == 408 || status == 429 || status >= 500;
}

}  // namespace venturi::inline v1::auth
