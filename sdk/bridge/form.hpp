#pragma once
// OAuth operations take forms (RFC 6749, appendix B), while hosts give every body as JSON.

#include <optional>
#include <string>
#include <string_view>

namespace venturi::bridge {

// A flat JSON object as application/x-www-form-urlencoded; null members are left out. Nothing for any other text.
std::optional<std::string> form_of(std::string_view json_object);

}  // namespace venturi::bridge
