#include "http/framing.hpp"

#include <algorithm>

namespace venturi::server {

namespace {

/// The parser lets bytes through that others end a line or a value at.
bool clean(std::string_view text) {
  return std::ranges::none_of(text, [](char c) { return c == '\0' || c == '\r' || c == '\n'; });
}

bool digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string framing_fault(const RawRequest& request, unsigned version) {
  if (version != 10 && version != 11) return "The server speaks HTTP/1.1 and HTTP/1.0.";
  if (version == 11 && request.count("Host") != 1) return "A request has exactly one Host header.";
  const auto codings = request.count("Transfer-Encoding");
  const auto lengths = request.count("Content-Length");
  if (codings > 0 && version == 10) return "HTTP/1.0 knows no Transfer-Encoding.";
  if (codings > 1 || (codings == 1 && !same_name(request.header("Transfer-Encoding"), "chunked")))
    return "The only Transfer-Encoding that the server takes is chunked.";
  if (lengths > 1 || (lengths > 0 && codings > 0)) return "The request says more than once how long its body is.";
  if (lengths > 0 && !digits(request.header("Content-Length"))) return "The Content-Length is not a number.";
  for (const auto& field : request.headers)
    if (!clean(field.value)) return "A header has a character that does not belong there.";
  return {};
}

std::string size_fault(const RawRequest& request, std::size_t target_bytes, const Limits& limits) {
  if (target_bytes > limits.uri_bytes) return "The request's target is longer than " + std::to_string(limits.uri_bytes) + " bytes.";
  if (request.headers.size() > limits.header_count) return "The request has more than " + std::to_string(limits.header_count) + " headers.";
  return {};
}

}  // namespace venturi::server
