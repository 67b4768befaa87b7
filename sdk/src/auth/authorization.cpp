#include "auth/authorization.hpp"

#include <openssl/crypto.h>
#include <rapidjson/document.h>

#include <algorithm>

#include "auth/pkce.hpp"
#include "auth/token_endpoint.hpp"
#include "observe/scrub.hpp"
#include "pipeline/settings.hpp"

namespace venturi::inline v1::auth {
namespace {

using pipeline::config_error;

constexpr std::size_t longest_text = 300;

std::string text(const rapidjson::Value& json, const char* name) {
    const auto member = json.FindMember(name);
    if (member == json.MemberEnd() || !member->value.IsString()) return {};
    return {member->value.GetString(), member->value.GetStringLength()};
}

bool lists(const rapidjson::Value& json, const char* name, std::string_view wanted) {
    const auto member = json.FindMember(name);
    if (member == json.MemberEnd() || !member->value.IsArray()) return false;
    const auto list = member->value.GetArray();
    return std::any_of(list.begin(), list.end(), [&](const auto& item) {
        return item.IsString() && std::string_view{item.GetString(), item.GetStringLength()} == wanted;
    });
}

// It is handed to a browser, by whatever means the program has: only characters that no shell minds, over TLS unless it
// stays on this machine.
bool can_be_opened(const std::string& url) {
    constexpr std::string_view allowed =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?[]@&+,=%";
    if (url.find_first_not_of(allowed) != std::string::npos) return false;
    const auto base = http::parse_base_url(std::string_view{url}.substr(0, url.find('?')));
    return base && (base->secure || http::is_loopback(base->host));
}

// The parameter's value; nothing where it is missing or comes twice (RFC 6749, 3.1).
const std::string* single(const http::QueryList& query, std::string_view name) {
    const std::string* found = nullptr;
    for (const auto& [key, value] : query) {
        if (key != name) continue;
        if (found != nullptr) return nullptr;
        found = &value;
    }
    return found;
}

bool repeats(const http::QueryList& query, std::string_view name) {
    return std::count_if(query.begin(), query.end(), [&](const auto& pair) { return pair.first == name; }) > 1;
}

bool equal_secrets(const std::string& a, const std::string& b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Error refused(const std::string& code, const std::string* description) {
    Error error = auth_error("the login was refused: " + observe::printable(code, longest_text));
    if (description != nullptr && !description->empty())
        error.message += ": " + observe::printable(*description, longest_text);
    error.code_text = observe::printable(code, longest_text);
    return error;
}

}  // namespace

Result<AuthorizationServer> read_metadata(std::string_view body, std::string_view base_url) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseIterativeFlag>(body.data(), body.size());
    const rapidjson::Value& json = document;
    if (document.HasParseError() || !json.IsObject() || text(json, "issuer").empty()) {
        Error error;
        error.kind = ErrorKind::decode;
        error.message = "login: the instance's OAuth metadata is not what RFC 8414 describes";
        return error;
    }
    AuthorizationServer server{text(json, "issuer"), text(json, "authorization_endpoint"), false};
    const auto names = json.FindMember("authorization_response_iss_parameter_supported");
    server.names_itself = names != json.MemberEnd() && names->value.IsTrue();

    if (server.issuer != base_url)
        return config_error("login: the instance at base_url calls itself " +
                            observe::printable(server.issuer, longest_text) + ": use that as base_url");
    if (server.authorization_endpoint.empty())
        return config_error("login: this instance lets no user sign in: its metadata names no authorization_endpoint");
    if (!can_be_opened(server.authorization_endpoint))
        return config_error("login: the instance's authorization_endpoint is not an https:// URL");
    if (!lists(json, "code_challenge_methods_supported", "S256"))
        return config_error("login: this instance does not support PKCE with S256");
    return server;
}

std::string authorization_url(const AuthorizationRequest& request) {
    const std::string& endpoint = request.server.authorization_endpoint;
    const std::string max_age = request.max_age ? std::to_string(request.max_age->count()) : "";
    return endpoint + (endpoint.find('?') == std::string::npos ? '?' : '&') +
           form_of({{"response_type", "code"},
                    {"client_id", request.client_id},
                    {"redirect_uri", request.redirect_uri},
                    {"scope", space_separated(request.scopes)},
                    {"state", request.state},
                    {"code_challenge", code_challenge(request.verifier)},
                    {"code_challenge_method", "S256"},
                    {"acr_values", space_separated(request.acr_values)},
                    {"max_age", max_age}});
}

std::variant<Code, NotOurs, Error> read_answer(const AuthorizationRequest& request, const http::QueryList& query) {
    const std::string* state = single(query, "state");
    if (state == nullptr || !equal_secrets(*state, request.state)) return NotOurs{};
    for (const auto* name : {"code", "error", "error_description", "iss"})
        if (repeats(query, name)) return NotOurs{};

    const std::string* issuer = single(query, "iss");
    if (issuer == nullptr ? request.server.names_itself : *issuer != request.server.issuer)
        return auth_error("the login's answer came from another authorization server than it was asked for");
    if (const std::string* error = single(query, "error")) return refused(*error, single(query, "error_description"));
    const std::string* code = single(query, "code");
    if (code == nullptr || code->empty()) return auth_error("the login's answer holds neither a code nor an error");
    return Code{*code};
}

std::string code_form(const AuthorizationRequest& request, std::string_view code) {
    return form_of({{"grant_type", "authorization_code"},
                    {"client_id", request.client_id},
                    {"client_secret", request.client_secret},
                    {"code", code},
                    {"redirect_uri", request.redirect_uri},
                    {"code_verifier", request.verifier}});
}

}  // namespace venturi::inline v1::auth
