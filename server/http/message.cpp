#include "http/message.hpp"

namespace venturi::server {

namespace {

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

}  // namespace

bool same_name(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (lower(a[i]) != lower(b[i])) return false;
  return true;
}

std::string_view RawRequest::header(std::string_view name) const noexcept {
  for (const auto& h : headers)
    if (same_name(h.name, name)) return h.value;
  return {};
}

std::size_t RawRequest::count(std::string_view name) const noexcept {
  std::size_t found = 0;
  for (const auto& h : headers) found += same_name(h.name, name) ? 1 : 0;
  return found;
}

}  // namespace venturi::server
