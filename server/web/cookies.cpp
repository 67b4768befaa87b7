#include "web/cookies.hpp"

namespace venturi::server::web {
namespace {

constexpr std::string_view device_age = "; Max-Age=15552000";  // 180 days
constexpr std::size_t longest_value = 128;

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

Cookies::Cookies(std::string_view public_url)
    : secure_(public_url.starts_with("https://")),
      session_(secure_ ? "__Host-venturi_session" : "venturi_session"),
      device_(secure_ ? "__Host-venturi_device" : "venturi_device") {}

std::string Cookies::read(const RawRequest& raw, std::string_view name) {
  std::string found;
  for (const auto& header : raw.headers) {
    if (!same_name(header.name, "Cookie")) continue;
    for (std::string_view rest = header.value; !rest.empty();) {
      const std::size_t end = rest.find(';');
      const std::string_view pair = trimmed(rest.substr(0, end));
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
      if (pair.size() <= name.size() || !pair.starts_with(name) || pair[name.size()] != '=') continue;
      if (!found.empty() || pair.size() > name.size() + 1 + longest_value) return {};
      found = pair.substr(name.size() + 1);
    }
  }
  return found;
}

Header Cookies::set(std::string_view name, std::string_view value, std::string_view age) const {
  std::string line(name);
  line += '=';
  line += value;
  line += "; Path=/; HttpOnly; SameSite=Lax";
  if (secure_) line += "; Secure";
  line += age;
  return {"Set-Cookie", std::move(line)};
}

Header Cookies::set_session(std::string_view value) const { return set(session_, value, ""); }
Header Cookies::clear_session() const { return set(session_, "", "; Max-Age=0"); }
Header Cookies::set_device(std::string_view value) const { return set(device_, value, device_age); }

}  // namespace venturi::server::web
