#include "domain/redirect_uri.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace venturi::server::domain {
namespace {

constexpr std::string_view https = "https://";
constexpr std::string_view http = "http://";
constexpr std::string_view loopback_hosts[] = {"127.0.0.1", "[::1]"};

struct Authority {
  std::string_view host;
  bool valid = false;
};

bool of_host(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool of_address(char c) { return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9') || c == ':' || c == '.'; }

bool valid_port(std::string_view text) {
  unsigned port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc() && end == text.data() + text.size() && port >= 1 && port <= 65535;
}

Authority read_authority(std::string_view text) {
  const bool literal = text.starts_with('[');
  const std::size_t bracket = literal ? text.find(']') : 0;
  if (bracket == std::string_view::npos) return {};
  const std::size_t colon = text.find(':', bracket);
  const std::string_view host = text.substr(0, colon);
  if (colon != std::string_view::npos && !valid_port(text.substr(colon + 1))) return {};
  if (literal) {
    const std::string_view address = host.substr(1, host.size() - 2);
    return {host, host.ends_with(']') && address.size() >= 2 && std::ranges::all_of(address, of_address)};
  }
  return {host, !host.empty() && std::ranges::all_of(host, of_host)};
}

/// A browser reads a backslash as a slash and drops control characters: what looks like one host would be another.
bool plain(char c) { return c > ' ' && c < '\x7f' && std::string_view("\\\"<>^`{}|").find(c) == std::string_view::npos; }

}  // namespace

std::string_view refuse_redirect_uri(std::string_view uri) {
  const bool secure = uri.starts_with(https);
  if (!secure && !uri.starts_with(http)) return "must begin with https://, or with http:// and a loopback address";
  if (!std::ranges::all_of(uri, plain)) return "must have no blanks and none of the characters \\ \" < > ^ ` { } |";
  if (uri.find('#') != std::string_view::npos) return "must have no fragment";
  const std::string_view rest = uri.substr(secure ? https.size() : http.size());
  const std::string_view authority = rest.substr(0, rest.find_first_of("/?"));
  if (authority.find('@') != std::string_view::npos) return "must have no user information";
  const Authority read = read_authority(authority);
  if (!read.valid) return "must have a host, and a port from 1 to 65535 where it has one";
  if (!secure && std::ranges::find(loopback_hosts, read.host) == std::end(loopback_hosts)) return "must be https, but for the loopback addresses 127.0.0.1 and [::1]";
  return {};
}

}  // namespace venturi::server::domain
