#include "cli/exposure.hpp"

#include <arpa/inet.h>

namespace venturi::server::cli {

bool is_loopback(const std::string& host) {
  in_addr v4{};
  if (inet_pton(AF_INET, host.c_str(), &v4) == 1) return (ntohl(v4.s_addr) >> 24) == 127;
  in6_addr v6{};
  return inet_pton(AF_INET6, host.c_str(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

std::string exposure_fault(const Exposure& exposure, const std::string& host) {
  if (exposure.tls_certificate.empty() != exposure.tls_key.empty()) return "--tls-certificate and --tls-key belong together: give both, or neither.";
  if (exposure.tls() || !exposure.proxies.empty() || exposure.plain_http || is_loopback(host)) return {};
  return "Plain HTTP at " + host + " would send credentials over the network in clear. Give --tls-certificate and --tls-key; or put a TLS proxy in "
         "front and name its address with --behind-proxy; or listen on 127.0.0.1. Where the network itself is safe, say so with --plain-http.";
}

}  // namespace venturi::server::cli
