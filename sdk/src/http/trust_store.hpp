#pragma once
// Which certificate authorities TLS trusts.

#include <string>

#include "venturi/config.hpp"

namespace venturi::inline v1::http {

// What to give to libcurl; empty where nothing was found, and then no server is trusted. In this order: the configuration, SSL_CERT_FILE
// and SSL_CERT_DIR, libcurl's built-in paths if they exist, the usual places of Linux distributions (a library that was built on one
// distribution must find the store of another).
TlsConfig trust_store(const TlsConfig& configured);

// For the message of a call whose server has a certificate of nobody in `trusted`: whom it trusts, and how to have it trust others.
std::string trust_advice(const TlsConfig& trusted);

}  // namespace venturi::inline v1::http
