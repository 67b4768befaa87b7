// TLS for the listener: a certificate with its key, read again when told to.
#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>

#include <boost/asio/ssl/context.hpp>

namespace venturi::server {

/// A file that cannot be read, a key that is not the certificate's.
class TlsError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// TLS 1.2 and 1.3 with forward secrecy and authenticated ciphers alone, ALPN `http/1.1`, no renegotiation, no resumption (so that no
/// ticket key outlives its day). On the io thread.
class Tls {
 public:
  /// `certificate` is PEM, the server's own first, then the intermediates; `key` is its private key, without a passphrase. Throws TlsError.
  Tls(std::filesystem::path certificate, std::filesystem::path key);

  /// Reads both files again; connections that are open keep what they have. Throws TlsError and goes on with the former certificate.
  void reload();

  /// For the next connection.
  boost::asio::ssl::context& context() { return *context_; }

 private:
  std::filesystem::path certificate_;
  std::filesystem::path key_;
  std::unique_ptr<boost::asio::ssl::context> context_;
};

}  // namespace venturi::server
