#include "bridge/build.hpp"

#include <curl/curl.h>
#include <openssl/crypto.h>

namespace venturi::bridge {
namespace {

std::string compiler() {
#if defined(__clang__)
    return std::string{"Clang "} + __clang_version__;
#elif defined(__GNUC__)
    return std::string{"GCC "} + __VERSION__;
#else
    return "unknown";
#endif
}

}  // namespace

Build build() {
    return {VENTURI_VERSION, compiler(), VENTURI_FLAGS, ::curl_version(), ::OpenSSL_version(OPENSSL_VERSION)};
}

}  // namespace venturi::bridge
