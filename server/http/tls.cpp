#include "http/tls.hpp"

#include <openssl/ssl.h>

#include <string>

namespace venturi::server {

namespace ssl = boost::asio::ssl;
using boost::system::error_code;

namespace {

/// Of what the client offers: HTTP/1.1, or no connection at all (RFC 7301, 3.2). A client that offers nothing means HTTP/1.1 too.
int choose_protocol(SSL*, const unsigned char** out, unsigned char* out_size, const unsigned char* offered, unsigned offered_size, void*) {
  static constexpr unsigned char ours[] = "\x08http/1.1";
  unsigned char* chosen = nullptr;
  if (SSL_select_next_proto(&chosen, out_size, ours, sizeof ours - 1, offered, offered_size) != OPENSSL_NPN_NEGOTIATED)
    return SSL_TLSEXT_ERR_ALERT_FATAL;
  *out = chosen;
  return SSL_TLSEXT_ERR_OK;
}

/// A key with a passphrase: nobody is there to be asked.
int no_passphrase(char*, int, int, void*) { return -1; }

void check(const error_code& error, const std::string& what) {
  if (error) throw TlsError(what + ": " + error.message());
}

std::unique_ptr<ssl::context> load(const std::filesystem::path& certificate, const std::filesystem::path& key) {
  auto context = std::make_unique<ssl::context>(ssl::context::tls_server);
  auto* const native = context->native_handle();
  SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
  // Forward secrecy and authenticated encryption; TLS 1.3's own suites are all like that.
  SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20");
  SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_TICKET | SSL_OP_NO_COMPRESSION | SSL_OP_PRIORITIZE_CHACHA |
                                  SSL_OP_CIPHER_SERVER_PREFERENCE);
  SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_num_tickets(native, 0);
  SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);  // thousands of connections may be idle
  SSL_CTX_set_default_passwd_cb(native, no_passphrase);
  SSL_CTX_set_alpn_select_cb(native, choose_protocol, nullptr);
  error_code error;
  context->use_certificate_chain_file(certificate.string(), error);
  check(error, "the TLS certificate " + certificate.string() + " cannot be used");
  context->use_private_key_file(key.string(), ssl::context::pem, error);
  check(error, "the TLS key " + key.string() + " cannot be used with the certificate " + certificate.string());
  if (SSL_CTX_check_private_key(native) != 1)
    throw TlsError("the TLS key " + key.string() + " is not that of the certificate " + certificate.string());
  return context;
}

}  // namespace

Tls::Tls(std::filesystem::path certificate, std::filesystem::path key)
    : certificate_(std::move(certificate)), key_(std::move(key)), context_(load(certificate_, key_)) {}

// An open connection's SSL object holds what it needs of the former context.
void Tls::reload() { context_ = load(certificate_, key_); }

}  // namespace venturi::server
