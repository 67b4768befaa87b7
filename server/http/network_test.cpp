#include <doctest/doctest.h>

#include "http/network.hpp"

using namespace venturi::server;
using boost::asio::ip::make_address;

namespace {

Network network(std::string_view text) {
  const auto parsed = Network::parse(text);
  REQUIRE(parsed);
  return *parsed;
}

std::optional<Client> client(std::string_view peer, std::vector<HeaderView> headers) {
  static const std::vector<Network> trusted = {network("10.0.0.0/8"), network("2001:db8:1::/48")};
  RawRequest request;
  request.headers = std::move(headers);
  return client_of(make_address(std::string(peer)), request, trusted);
}

}  // namespace

TEST_CASE("a network holds the addresses under its prefix, whatever socket they came through") {
  CHECK(network("10.0.0.0/8").contains(make_address("10.255.0.1")));
  CHECK(network("10.0.0.0/8").contains(make_address("::ffff:10.1.2.3")));
  CHECK_FALSE(network("10.0.0.0/8").contains(make_address("11.0.0.1")));
  CHECK(network("192.168.4.0/22").contains(make_address("192.168.7.255")));
  CHECK_FALSE(network("192.168.4.0/22").contains(make_address("192.168.8.0")));
  CHECK(network("127.0.0.1").contains(make_address("127.0.0.1")));
  CHECK_FALSE(network("127.0.0.1").contains(make_address("127.0.0.2")));
  CHECK(network("2001:db8::/32").contains(make_address("2001:db8:ffff::1")));
  CHECK_FALSE(network("::/0").contains(make_address("10.0.0.1")));
  for (const std::string_view wrong : {"", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "proxy.example.com", "::1/129", "10.0.0.0/8x"})
    CHECK_FALSE(Network::parse(wrong));
}

TEST_CASE("nobody but a trusted proxy says whom a request is from") {
  CHECK(client("192.0.2.1", {{"X-Forwarded-For", "198.51.100.7"}, {"X-Forwarded-Proto", "https"}})->address == "192.0.2.1");
  CHECK_FALSE(client("192.0.2.1", {{"X-Forwarded-Proto", "https"}, {"X-Forwarded-For", "198.51.100.7"}})->secure);
  CHECK(client("192.0.2.1", {{"Forwarded", "for=198.51.100.7"}})->forwarded);
  CHECK(client("10.0.0.1", {{"X-Forwarded-For", "198.51.100.7"}})->address == "198.51.100.7");
  CHECK(client("::ffff:10.0.0.1", {{"x-forwarded-for", "198.51.100.7:4711"}})->address == "198.51.100.7");
  CHECK(client("10.0.0.1", {})->address == "10.0.0.1");
}

TEST_CASE("what stands left of the first stranger is that stranger's word and does not count") {
  CHECK(client("10.0.0.1", {{"X-Forwarded-For", "203.0.113.9, 198.51.100.7, 10.0.0.2"}})->address == "198.51.100.7");
  CHECK(client("10.0.0.1", {{"X-Forwarded-For", "203.0.113.9"}, {"X-Forwarded-For", "198.51.100.7"}})->address == "198.51.100.7");
  CHECK(client("10.0.0.1", {{"X-Forwarded-For", "203.0.113.9, unknown, 10.0.0.2"}})->address == "10.0.0.2");
  CHECK(client("10.0.0.1", {{"X-Forwarded-For", "nonsense"}})->address == "10.0.0.1");
}

TEST_CASE("the standard header is read as well, and two that disagree are none") {
  CHECK(client("10.0.0.1", {{"Forwarded", R"(for="[2001:db8:2::17]:4711";proto=https)"}})->address == "2001:db8:2::17");
  const auto both = client("10.0.0.1", {{"Forwarded", "for=198.51.100.7;proto=https, FOR=10.0.0.2"}, {"X-Forwarded-For", "198.51.100.7, 10.0.0.2"},
                                        {"X-Forwarded-Proto", "https"}});
  REQUIRE(both);
  CHECK(both->address == "198.51.100.7");
  CHECK(both->secure);
  CHECK_FALSE(client("10.0.0.1", {{"Forwarded", "for=198.51.100.7"}, {"X-Forwarded-For", "203.0.113.9"}}));
}

TEST_CASE("limits by address count a customer's whole IPv6 network as one") {
  CHECK(address_key("192.0.2.1") == "192.0.2.1");
  CHECK(address_key("2001:db8:1:2:3:4:5:6") == address_key("2001:db8:1:2::9"));
  CHECK(address_key("2001:db8:1:3::9") != address_key("2001:db8:1:2::9"));
}
