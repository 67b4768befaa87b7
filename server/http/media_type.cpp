#include "http/media_type.hpp"

namespace venturi::server {

namespace {

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool is_utf8_charset(std::string_view parameter) {
  const auto equals = parameter.find('=');
  if (equals == std::string_view::npos || !same_name(trim(parameter.substr(0, equals)), "charset")) return true;
  auto value = trim(parameter.substr(equals + 1));
  if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
  return same_name(value, "utf-8") || same_name(value, "us-ascii");
}

[[noreturn]] void refuse(std::string detail) { throw Problem(ErrorCode::unsupported_media_type, std::move(detail)); }

}  // namespace

void require_media_type(const RawRequest& raw, std::string_view wanted) {
  const auto encoding = trim(raw.header("Content-Encoding"));
  if (!encoding.empty() && !same_name(encoding, "identity")) refuse("A compressed body is not accepted here.");
  require_content_type(raw, wanted);
}

void require_content_type(const RawRequest& raw, std::string_view wanted) {
  auto rest = raw.header("Content-Type");
  const auto type = trim(rest.substr(0, rest.find(';')));
  if (!same_name(type, wanted)) refuse("This operation takes " + std::string(wanted) + ".");
  while (rest.find(';') != std::string_view::npos) {
    rest.remove_prefix(rest.find(';') + 1);
    if (!is_utf8_charset(rest.substr(0, rest.find(';')))) refuse("The body must be in UTF-8.");
  }
}

}  // namespace venturi::server
