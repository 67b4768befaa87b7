#include "http/network.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace venturi::server {

namespace ip = boost::asio::ip;
using boost::system::error_code;

namespace {

std::optional<ip::address> parse_address(std::string_view text) {
  error_code error;
  const auto address = ip::make_address(std::string(text), error);
  if (error) return std::nullopt;
  return plain(address);
}

template <std::size_t size>
bool same_prefix(const std::array<unsigned char, size>& a, const std::array<unsigned char, size>& b, unsigned bits) {
  const auto whole = bits / 8;
  if (!std::equal(a.begin(), a.begin() + whole, b.begin())) return false;
  const auto rest = bits % 8;
  return rest == 0 || (a[whole] ^ b[whole]) >> (8 - rest) == 0;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// The items of all fields of this name, in order: a list may be spread over several.
std::vector<std::string_view> items(const RawRequest& request, std::string_view name) {
  std::vector<std::string_view> found;
  for (const auto& field : request.headers) {
    if (!same_name(field.name, name)) continue;
    auto rest = field.value;
    while (true) {
      const auto comma = rest.find(',');
      found.push_back(trimmed(rest.substr(0, comma)));
      if (comma == std::string_view::npos) break;
      rest.remove_prefix(comma + 1);
    }
  }
  return found;
}

/// RFC 7239's node: an address, an IPv6 address in brackets, either with a port; quoted where it has a colon. X-Forwarded-For has
/// the same without the quotes, and IPv6 bare.
std::optional<ip::address> node(std::string_view text) {
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
  if (text.starts_with('[')) return parse_address(text.substr(1, std::min(text.find(']'), text.size()) - 1));
  if (std::ranges::count(text, ':') == 1) text = text.substr(0, text.find(':'));
  return parse_address(text);
}

/// A parameter of one element of Forwarded: `for=192.0.2.60;proto=https`.
std::string_view parameter(std::string_view element, std::string_view name) {
  while (!element.empty()) {
    const auto end = element.find(';');
    const auto pair = trimmed(element.substr(0, end));
    const auto equals = pair.find('=');
    if (equals != std::string_view::npos && same_name(pair.substr(0, equals), name)) return pair.substr(equals + 1);
    element = end == std::string_view::npos ? std::string_view() : element.substr(end + 1);
  }
  return {};
}

struct Hop {
  std::optional<ip::address> address;
  std::string_view proto;
};

/// From the right: the hop that the outermost trusted proxy tells of. An unreadable one ends the search, for nobody vouches for
/// what stands left of it.
std::optional<Hop> outermost(const std::vector<Hop>& hops, std::span<const Network> trusted) {
  std::optional<Hop> found;
  for (auto hop = hops.rbegin(); hop != hops.rend() && hop->address; ++hop) {
    found = *hop;
    if (!any_contains(trusted, *hop->address)) break;
  }
  return found;
}

std::vector<Hop> x_forwarded(const RawRequest& request) {
  const auto addresses = items(request, "X-Forwarded-For");
  const auto protos = items(request, "X-Forwarded-Proto");
  std::vector<Hop> hops;
  for (std::size_t i = 0; i < addresses.size(); ++i) {
    // One proto for each hop, or the last proxy's for all of them.
    const auto proto = protos.size() == addresses.size() ? protos[i] : protos.empty() ? std::string_view() : protos.back();
    hops.push_back({node(addresses[i]), proto});
  }
  return hops;
}

std::vector<Hop> forwarded(const RawRequest& request) {
  std::vector<Hop> hops;
  for (const auto element : items(request, "Forwarded")) hops.push_back({node(parameter(element, "for")), parameter(element, "proto")});
  return hops;
}

}  // namespace

std::optional<Network> Network::parse(std::string_view text) {
  const auto slash = text.find('/');
  const auto base = parse_address(text.substr(0, slash));
  if (!base) return std::nullopt;
  Network network;
  network.base_ = *base;
  network.bits_ = base->is_v4() ? 32 : 128;
  if (slash == std::string_view::npos) return network;
  unsigned bits = 0;
  const auto* const end = text.data() + text.size();
  const auto [at, error] = std::from_chars(text.data() + slash + 1, end, bits);
  if (error != std::errc() || at != end || bits > network.bits_) return std::nullopt;
  network.bits_ = bits;
  return network;
}

bool Network::contains(const ip::address& given) const {
  const auto address = plain(given);
  if (address.is_v4() != base_.is_v4()) return false;
  return address.is_v4() ? same_prefix(address.to_v4().to_bytes(), base_.to_v4().to_bytes(), bits_)
                         : same_prefix(address.to_v6().to_bytes(), base_.to_v6().to_bytes(), bits_);
}

bool any_contains(std::span<const Network> networks, const ip::address& address) {
  return std::ranges::any_of(networks, [&](const Network& network) { return network.contains(address); });
}

ip::address plain(const ip::address& address) {
  if (address.is_v6() && address.to_v6().is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, address.to_v6());
  return address;
}

std::string address_key(std::string_view text) {
  const auto address = parse_address(text);
  if (!address || address->is_v4()) return std::string(text);
  auto bytes = address->to_v6().to_bytes();
  std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
  return ip::make_address_v6(bytes).to_string() + "/64";
}

std::optional<Client> client_of(const ip::address& peer, const RawRequest& request, std::span<const Network> trusted) {
  Client client{plain(peer).to_string()};
  const auto by_x = x_forwarded(request), by_standard = forwarded(request);
  client.forwarded = !by_x.empty() || !by_standard.empty() || request.count("Via") > 0;
  if (!any_contains(trusted, peer)) return client;
  const auto x = outermost(by_x, trusted), standard = outermost(by_standard, trusted);
  if (x && standard && x->address != standard->address) return std::nullopt;
  if (const auto& hop = x ? x : standard) {
    client.address = hop->address->to_string();
    client.secure = same_name(hop->proto, "https");
  }
  return client;
}

}  // namespace venturi::server
