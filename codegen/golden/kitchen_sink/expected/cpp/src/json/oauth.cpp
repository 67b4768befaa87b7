// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/oauth.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] TokenRequest& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("grant_type", out.grant_type) &&
           members.optional("client_id", out.client_id) &&
           members.optional("client_secret", out.client_secret);
}

void encode(Writer& writer, [[maybe_unused]] const TokenRequest& value) {
    writer.begin_object();
    field(writer, "grant_type", value.grant_type);
    field_if_set(writer, "client_id", value.client_id);
    field_if_set(writer, "client_secret", value.client_secret);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] TokenResponse& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("access_token", out.access_token) &&
           members.required("token_type", out.token_type) &&
           members.required("expires_in", out.expires_in);
}

void encode(Writer& writer, [[maybe_unused]] const TokenResponse& value) {
    writer.begin_object();
    field(writer, "access_token", value.access_token);
    field(writer, "token_type", value.token_type);
    field(writer, "expires_in", value.expires_in);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OAuthError& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("error", out.error) &&
           members.optional("error_description", out.error_description) &&
           members.required("error_code", out.error_code) &&
           members.required("trace_id", out.trace_id);
}

void encode(Writer& writer, [[maybe_unused]] const OAuthError& value) {
    writer.begin_object();
    field(writer, "error", value.error);
    field_if_set(writer, "error_description", value.error_description);
    field(writer, "error_code", value.error_code);
    field(writer, "trace_id", value.trace_id);
    writer.end_object();
}

}  // namespace json

template <>
Result<TokenRequest> from_json<TokenRequest>(std::string_view text) {
    return json::read_view<TokenRequest>(text, "TokenRequest");
}
template <>
std::string to_json<TokenRequest>(const TokenRequest& value) {
    return json::write(value);
}

template <>
Result<TokenResponse> from_json<TokenResponse>(std::string_view text) {
    return json::read_view<TokenResponse>(text, "TokenResponse");
}
template <>
std::string to_json<TokenResponse>(const TokenResponse& value) {
    return json::write(value);
}

template <>
Result<OAuthError> from_json<OAuthError>(std::string_view text) {
    return json::read_view<OAuthError>(text, "OAuthError");
}
template <>
std::string to_json<OAuthError>(const OAuthError& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
