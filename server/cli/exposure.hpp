// How clients reach the server, and whether that is safe: TLS here, TLS at a proxy, or plain HTTP that does not leave the machine.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace venturi::server::cli {

struct Exposure {
  std::filesystem::path tls_certificate;  ///< empty together with the key: plain HTTP
  std::filesystem::path tls_key;
  std::vector<std::string> proxies;  ///< addresses or networks whose X-Forwarded-For counts
  bool plain_http = false;           ///< the operator has said that credentials may cross the network in clear

  [[nodiscard]] bool tls() const { return !tls_certificate.empty(); }
};

/// What is wrong with serving so at `host`, and what to do; empty: nothing.
[[nodiscard]] std::string exposure_fault(const Exposure& exposure, const std::string& host);

[[nodiscard]] bool is_loopback(const std::string& host);

}  // namespace venturi::server::cli
