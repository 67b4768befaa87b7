#pragma once
/// How an OAuth client says who it is at the token endpoint (RFC 6749, 2.3.1): HTTP Basic, or two fields of the form.

#include <optional>
#include <string>
#include <string_view>

namespace venturi::server::domain {

struct ClientCredentials {
  std::string client_id;
  std::string client_secret;
};

/// `Basic base64(urlencoded id ":" urlencoded secret)`; the scheme's case is free. nullopt: another scheme or not well formed.
[[nodiscard]] std::optional<ClientCredentials> parse_basic(std::string_view authorization);

/// Takes `+` and `%XX` back; nullopt: a broken escape.
[[nodiscard]] std::optional<std::string> form_decode(std::string_view text);

}  // namespace venturi::server::domain
