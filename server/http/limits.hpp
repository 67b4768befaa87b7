// What one connection may cost.
#pragma once

#include <chrono>
#include <cstddef>

namespace venturi::server {

struct Limits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t max_connections = 10'000;
  std::chrono::milliseconds header_timeout{10'000};  ///< from a request's first byte to the end of its header
  std::chrono::milliseconds body_timeout{30'000};    ///< from there to the end of its body
  std::chrono::milliseconds idle_timeout{75'000};    ///< between two requests
  std::chrono::milliseconds write_timeout{30'000};   ///< for the client to take an answer
  std::chrono::milliseconds linger{2'000};           ///< for the client to notice that it is no longer read
  std::chrono::milliseconds grace{10'000};           ///< for requests in flight once the server stops
  std::chrono::milliseconds tick{250};               ///< how often deadlines are looked at
};

}  // namespace venturi::server
