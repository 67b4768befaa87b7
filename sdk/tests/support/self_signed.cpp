#include "support/self_signed.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace venturi::tests {
namespace {

void add_extension(X509* certificate, int id, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509* certificate_for(EVP_PKEY* key) {
    X509* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME* name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("scripted server"), -1,
                               -1, 0);
    X509_set_issuer_name(certificate, name);
    add_extension(certificate, NID_basic_constraints, "critical,CA:TRUE");
    add_extension(certificate, NID_subject_alt_name, "IP:127.0.0.1");
    X509_sign(certificate, key, EVP_sha256());
    return certificate;
}

std::filesystem::path write_pem(X509* certificate) {
    std::string path = (std::filesystem::temp_directory_path() / "venturi-test-XXXXXX").string();
    const int file = mkstemp(path.data());
    if (file < 0) throw std::runtime_error("no temporary file");
    std::FILE* stream = fdopen(file, "w");
    PEM_write_X509(stream, certificate);
    std::fclose(stream);
    return path;
}

}  // namespace

SelfSigned::SelfSigned() : context_(SSL_CTX_new(TLS_server_method())) {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = certificate_for(key);
    SSL_CTX_use_certificate(context_.get(), certificate);
    SSL_CTX_use_PrivateKey(context_.get(), key);
    pem_file_ = write_pem(certificate);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

SelfSigned::~SelfSigned() {
    std::error_code ignored;
    std::filesystem::remove(pem_file_, ignored);
}

SSL* SelfSigned::accept_on(int socket) const {
    SSL* session = SSL_new(context_.get());
    SSL_set_fd(session, socket);
    if (SSL_accept(session) == 1) return session;
    SSL_free(session);
    return nullptr;
}

}  // namespace venturi::tests
