#pragma once
// Which certificate authorities TLS trusts.

#include <string>

#include "venturi/config.hpp"

namespace venturi::inline v1::http {

// What to give to libcurl; empty text keeps libcurl's own default. In this order: the configuration, SSL_CERT_FILE and
// SSL_CERT_DIR, libcurl's built-in path if it exists, the usual places of Linux distributions (a library that was built
// on one distribution must find the store of another).
TlsConfig trust_store(const TlsConfig& configured);

}  // namespace venturi::inline v1::http
