#pragma once
// Proof Key for Code Exchange (RFC 7636), method S256.

#include <string>
#include <string_view>

namespace venturi::inline v1::auth {

// 256 random bits of OpenSSL's generator, which the operating system seeds, as 43 characters of base64url: a code
// verifier, a state. Empty where there are none to be had.
std::string random_secret();

// BASE64URL(SHA256(verifier)), without padding.
std::string code_challenge(std::string_view verifier);

}  // namespace venturi::inline v1::auth
