#include "domain/client_auth.hpp"

#include <charconv>

#include "domain/base64.hpp"

namespace venturi::server::domain {
namespace {

bool has_scheme(std::string_view authorization, std::string_view lower_scheme) {
  if (authorization.size() <= lower_scheme.size() || authorization[lower_scheme.size()] != ' ') return false;
  for (std::size_t i = 0; i < lower_scheme.size(); ++i) {
    if ((authorization[i] | 0x20) != lower_scheme[i]) return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> form_decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '+') {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      unsigned value = 0;
      const char* const digits = text.data() + i + 1;
      if (text.size() - i < 3 || std::from_chars(digits, digits + 2, value, 16).ptr != digits + 2) return std::nullopt;
      out += static_cast<char>(value);
      i += 2;
    }
  }
  return out;
}

std::optional<ClientCredentials> parse_basic(std::string_view authorization) {
  if (!has_scheme(authorization, "basic")) return std::nullopt;
  authorization.remove_prefix(6);
  while (authorization.starts_with(' ')) authorization.remove_prefix(1);
  const auto pair = base64_decode(authorization);
  const std::size_t colon = pair ? pair->find(':') : std::string::npos;
  if (colon == std::string::npos) return std::nullopt;
  auto id = form_decode(std::string_view(*pair).substr(0, colon));
  auto secret = form_decode(std::string_view(*pair).substr(colon + 1));
  if (!id || !secret || id->empty()) return std::nullopt;
  return ClientCredentials{std::move(*id), std::move(*secret)};
}

}  // namespace venturi::server::domain
