#pragma once
/// Which redirect URIs a client may register (RFC 6749, 3.1.2; RFC 8252, 7 and 8.3).

#include <string_view>

namespace venturi::server::domain {

/// Why the URI cannot be registered; empty: it can. By https to a host, or by http to a loopback address; absolute, and without user
/// information, fragment, or anything that a browser would read otherwise than we do. Says nothing of the value.
[[nodiscard]] std::string_view refuse_redirect_uri(std::string_view uri);

}  // namespace venturi::server::domain
