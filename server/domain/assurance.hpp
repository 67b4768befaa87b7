#pragma once
/// How sure it is who a person is: the levels that tokens carry (`acr`) and the means (`amr`, RFC 8176). A client asks for a level with
/// `acr_values` (RFC 9470).

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace venturi::server::domain {

inline constexpr std::string_view acr_password = "urn:venturi:acr:password";
inline constexpr std::string_view acr_totp = "urn:venturi:acr:totp";  ///< password and one-time code
inline constexpr std::array<std::string_view, 2> acr_levels = {acr_totp, acr_password};

[[nodiscard]] inline std::vector<std::string> amr_of(std::string_view acr) {
  if (acr == acr_totp) return {"pwd", "otp", "mfa"};
  return {"pwd"};
}

}  // namespace venturi::server::domain
