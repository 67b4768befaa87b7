// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"

namespace venturi::inline v1 {

/// A grant.
enum class GrantType : std::uint8_t {
    /// `client_credentials`
    client_credentials,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(GrantType value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, GrantType& value) noexcept;

/// A token request.
struct TokenRequest {
    /// The grant.
    GrantType grant_type{};
    /// The client. At most 64 characters.
    std::optional<std::string> client_id{};
    /// Its secret. At most 128 characters. Secret: keep it out of logs.
    std::optional<std::string> client_secret{};

    bool operator==(const TokenRequest&) const = default;
};

/// A token.
struct TokenResponse {
    /// The token. At most 4096 characters. Secret: keep it out of logs.
    std::string access_token{};
    /// Always Bearer.
    std::string token_type = "Bearer";
    /// Seconds. 1 to 3600.
    std::int64_t expires_in = 0;

    bool operator==(const TokenResponse&) const = default;
};

/// An error in RFC 6749's form.
struct OAuthError {
    /// The error. At most 64 characters.
    std::string error{};
    /// In words. At most 1024 characters.
    std::optional<std::string> error_description{};
    /// The code. At most 64 characters.
    std::string error_code{};
    /// The trace. At most 64 characters.
    std::string trace_id{};

    bool operator==(const OAuthError&) const = default;
};

template <>
VENTURI_EXPORT Result<TokenRequest> from_json<TokenRequest>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<TokenRequest>(const TokenRequest& value);

template <>
VENTURI_EXPORT Result<TokenResponse> from_json<TokenResponse>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<TokenResponse>(const TokenResponse& value);

template <>
VENTURI_EXPORT Result<OAuthError> from_json<OAuthError>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OAuthError>(const OAuthError& value);

}  // namespace venturi::inline v1
