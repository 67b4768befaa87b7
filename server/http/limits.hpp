// What connections may cost. The operator's settings; docs/server.md lists them.
#pragma once

#include <chrono>
#include <cstddef>

namespace venturi::server {

struct Limits {
  std::size_t header_bytes = 16 * 1024;  ///< request line and all fields
  std::size_t header_count = 100;
  std::size_t uri_bytes = 8 * 1024;
  std::size_t body_bytes = 128 * 1024 * 1024;  ///< of request bodies at once, over all connections
  std::size_t max_connections = 15'000;
  std::size_t per_address = 1'000;                   ///< connections of one address (IPv6: one /64); trusted proxies are exempt
  std::chrono::milliseconds header_timeout{10'000};  ///< from a request's first byte to the end of its header; the TLS handshake too
  std::chrono::milliseconds body_timeout{30'000};    ///< from there to the end of its body
  std::chrono::milliseconds idle_timeout{75'000};    ///< between two requests
  std::chrono::milliseconds write_timeout{30'000};   ///< for the client to take an answer, and longer for a big one:
  std::size_t write_rate = 16 * 1024;                ///< bytes a second at which it must be taken at least
  std::chrono::milliseconds linger{2'000};           ///< for the client to notice that it is no longer read
  std::chrono::milliseconds drain{0};                ///< once the server stops: how long it still accepts while /readyz says 503
  std::chrono::milliseconds grace{10'000};           ///< after that: for requests in flight
  std::size_t answer_cache_bytes = 64 * 1024 * 1024;  ///< for answers that may be given again; 0: each is made anew
  std::chrono::milliseconds tick{250};               ///< how often deadlines are looked at
};

}  // namespace venturi::server
