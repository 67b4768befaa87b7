#pragma once
/// Percent-encoding of text that becomes part of a URI.

#include <string>
#include <string_view>

namespace venturi::server::domain {

/// Everything but RFC 3986's unreserved characters becomes `%XX`.
[[nodiscard]] std::string percent_encode(std::string_view text);

}  // namespace venturi::server::domain
