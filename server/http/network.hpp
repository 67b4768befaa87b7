// Addresses: networks in CIDR form, and who a request is really from when a proxy forwarded it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <boost/asio/ip/address.hpp>

#include "http/message.hpp"

namespace venturi::server {

/// `10.0.0.0/8`, `2001:db8::/32`, or one address.
class Network {
 public:
  static std::optional<Network> parse(std::string_view text);
  [[nodiscard]] bool contains(const boost::asio::ip::address& address) const;

 private:
  boost::asio::ip::address base_;
  unsigned bits_ = 0;
};

[[nodiscard]] bool any_contains(std::span<const Network> networks, const boost::asio::ip::address& address);

/// An IPv4 address in an IPv6 socket is that IPv4 address.
[[nodiscard]] boost::asio::ip::address plain(const boost::asio::ip::address& address);

/// What limits by address count as one client: an IPv4 address, or the /64 of an IPv6 address, which is the least that a customer is
/// given. A text that is no address stands for itself.
[[nodiscard]] std::string address_key(std::string_view address);

struct Client {
  std::string address;
  bool secure = false;     ///< the proxy was spoken to over TLS
  bool forwarded = false;  ///< a header says so, whoever sent it
};

/// The client of a request that came from `peer`. Only a trusted peer's X-Forwarded-For, X-Forwarded-Proto and Forwarded (RFC 7239) count:
/// read from the right, the first address that is no trusted proxy's. Nullopt: the two kinds of header name different clients, so
/// that one of them is not the proxy's own.
[[nodiscard]] std::optional<Client> client_of(const boost::asio::ip::address& peer, const RawRequest& request, std::span<const Network> trusted);

}  // namespace venturi::server
