#include "http/trust_store.hpp"

#include <curl/curl.h>

#include <cstdlib>
#include <filesystem>

namespace venturi::inline v1::http {
namespace {

bool exists(const char* path) {
    std::error_code ignored;
    return path != nullptr && std::filesystem::exists(path, ignored);
}

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

}  // namespace

TlsConfig trust_store(const TlsConfig& configured) {
    if (!configured.ca_file.empty() || !configured.ca_directory.empty()) return configured;
    TlsConfig found{environment("SSL_CERT_FILE"), environment("SSL_CERT_DIR")};
    if (!found.ca_file.empty() || !found.ca_directory.empty()) return found;
    const curl_version_info_data* built = curl_version_info(CURLVERSION_NOW);
    if (built->age >= CURLVERSION_SEVENTH && (exists(built->cainfo) || exists(built->capath))) return {};
    for (const char* usual : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                              "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"})
        if (exists(usual)) return {usual, {}};
    return {};
}

}  // namespace venturi::inline v1::http
