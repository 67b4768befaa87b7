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
    // A libcurl that was built for this distribution knows its store; the one in the wheel and the npm package knows none.
    const curl_version_info_data* built = curl_version_info(CURLVERSION_NOW);
    if (built->age >= CURLVERSION_SEVENTH) {
        if (exists(built->cainfo)) found.ca_file = built->cainfo;
        if (exists(built->capath)) found.ca_directory = built->capath;
        if (!found.ca_file.empty() || !found.ca_directory.empty()) return found;
    }
    for (const char* usual : {"/etc/ssl/certs/ca-certificates.crt",                 // Debian, Ubuntu, Arch, Alpine
                              "/etc/pki/tls/certs/ca-bundle.crt",                   // Red Hat, Fedora, Amazon
                              "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  // the same, newer
                              "/etc/ssl/ca-bundle.pem",                             // openSUSE
                              "/etc/ssl/cert.pem"})                                 // Alpine without the package
        if (exists(usual)) return {usual, {}};
    return {};
}

std::string trust_advice(const TlsConfig& trusted) {
    const std::string others = "SSL_CERT_FILE or the setting ca_file names another";
    if (trusted.ca_file.empty() && trusted.ca_directory.empty())
        return "no store of certificate authorities was found on this machine, so no server is trusted: install its package ca-certificates; " +
               others;
    const char* both = trusted.ca_file.empty() || trusted.ca_directory.empty() ? "" : " and ";
    return "the trusted authorities are those of " + trusted.ca_file + both + trusted.ca_directory + "; " + others;
}

}  // namespace venturi::inline v1::http
