#pragma once
// The token endpoint's language (RFC 6749, 4 and 5): what is asked as a form, what is answered as JSON.

#include <chrono>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "venturi/error.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::auth {

inline constexpr std::string_view token_path = "/api/v1/oauth/token";

// application/x-www-form-urlencoded; fields with an empty value are left out.
std::string form_of(std::initializer_list<std::pair<std::string_view, std::string_view>> fields);

// A list as `scope` and `acr_values` have it: separated by spaces.
std::string space_separated(const std::vector<std::string>& words);

struct TokenAnswer {
    std::string access_token;
    std::string refresh_token;  // empty: none
    std::string scope;          // empty: not said
    std::chrono::seconds life;  // at least 5 s: a token that is expired on arrival would be fetched again without end
};

// Nothing where there is no access token that fits into a header.
std::optional<TokenAnswer> read_token(std::string_view body);

// The `error` of RFC 6749, 5.2: "invalid_grant"; empty where the body has none.
std::string oauth_error(std::string_view body);

Error auth_error(std::string message);

// What an answer that is no token means, without the secrets: "no access token: …".
Error refusal_of(const TransportResponse& response, std::span<const std::string> secrets);

// Whether the same request may be granted later: the server was busy or broken.
bool passes_by_itself(int status);

}  // namespace venturi::inline v1::auth
