#pragma once
/// What a stored signing key is sealed for.

#include <string>
#include <string_view>

namespace venturi::server::domain {

[[nodiscard]] inline std::string signing_key_seal_context(std::string_view kid) { return "signing_key/" + std::string(kid); }

}  // namespace venturi::server::domain
