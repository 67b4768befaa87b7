#include "auth/pkce.hpp"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>

#include "auth/base64.hpp"

namespace venturi::inline v1::auth {
namespace {

using Bytes = std::array<unsigned char, 32>;

std::string base64url(const Bytes& bytes) {
    std::string out = base64({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    out.resize(out.find('='));
    std::replace(out.begin(), out.end(), '+', '-');
    std::replace(out.begin(), out.end(), '/', '_');
    return out;
}

}  // namespace

std::string random_secret() {
    Bytes bytes{};
    if (RAND_priv_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) return {};
    return base64url(bytes);
}

std::string code_challenge(std::string_view verifier) {
    Bytes digest{};
    EVP_Digest(verifier.data(), verifier.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    return base64url(digest);
}

}  // namespace venturi::inline v1::auth
