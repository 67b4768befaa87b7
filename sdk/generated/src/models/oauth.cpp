// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/oauth.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_OAuthErrorCode[] = {
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "unsupported_token_type",
    "unsupported_response_type",
    "invalid_scope",
    "access_denied",
    "server_error",
    "temporarily_unavailable",
};
constexpr std::string_view names_of_GrantType[] = {
    "client_credentials",
    "authorization_code",
    "refresh_token",
};
constexpr std::string_view names_of_TokenTypeHint[] = {
    "access_token",
    "refresh_token",
};

}  // namespace

std::string_view to_string(OAuthErrorCode value) noexcept { return json::name_of(names_of_OAuthErrorCode, value); }

bool parse(std::string_view text, OAuthErrorCode& value) noexcept {
    return json::find_name<names_of_OAuthErrorCode>(text, value);
}

std::string_view to_string(GrantType value) noexcept { return json::name_of(names_of_GrantType, value); }

bool parse(std::string_view text, GrantType& value) noexcept {
    return json::find_name<names_of_GrantType>(text, value);
}

std::string_view to_string(TokenTypeHint value) noexcept { return json::name_of(names_of_TokenTypeHint, value); }

bool parse(std::string_view text, TokenTypeHint& value) noexcept {
    return json::find_name<names_of_TokenTypeHint>(text, value);
}

}  // namespace venturi::inline v1
