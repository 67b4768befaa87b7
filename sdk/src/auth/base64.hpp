#pragma once

#include <string>
#include <string_view>

namespace venturi::inline v1::auth {

// Padded, in the standard alphabet (RFC 4648, 4).
std::string base64(std::string_view bytes);

}  // namespace venturi::inline v1::auth
