#include "http/wire.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>

#include "http/json_text.hpp"

namespace venturi::server {

namespace {

bool is_safe(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void append_header(std::string& out, std::string_view name, std::string_view value) {
  if (!is_safe(name) || !is_safe(value)) return;
  out += name;
  out += ": ";
  out += value;
  out += "\r\n";
}

/// RFC 9110's phrases for the statuses of the contract and of gateways before it, which faults imitate; HTTP allows none at all for the others.
std::string_view reason(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 302: return "Found";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "";
  }
}

bool names(const std::vector<Header>& headers, std::string_view name) {
  return std::any_of(headers.begin(), headers.end(), [&](const Header& h) { return same_name(h.name, name); });
}

}  // namespace

bool has_body(int status) noexcept { return status >= 200 && status != 204 && status != 304; }

void append_head(std::string& out, const Response& response, const HeadOptions& options) {
  out += "HTTP/1.1 ";
  append_json_number(out, response.status);
  out += ' ';
  out += reason(response.status);
  out += "\r\n";
  append_header(out, "Date", options.date);
  if (!response.content_type.empty()) append_header(out, "Content-Type", response.content_type);
  if (has_body(response.status)) {
    out += "Content-Length: ";
    append_json_number(out, response.content().size());
    out += "\r\n";
  }
  if (!options.keep_alive) out += "Connection: close\r\n";
  else if (options.http_1_0) out += "Connection: keep-alive\r\n";
  if (!names(response.headers, "Cache-Control")) out += "Cache-Control: no-store\r\n";
  // An answer that is no page of ours does nothing in a browser, whatever is in it; pages bring their own (page.hpp).
  if (!names(response.headers, "Content-Security-Policy")) out += "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";
  out += "X-Content-Type-Options: nosniff\r\n";
  if (options.secure) out += "Strict-Transport-Security: max-age=31536000\r\n";
  for (const auto& header : response.headers) append_header(out, header.name, header.value);
  out += "\r\n";
}

bool split_target(std::string_view target, std::string_view& path, std::string_view& query) noexcept {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (target.size() <= scheme.size() || !same_name(target.substr(0, scheme.size()), scheme)) continue;
    target.remove_prefix(scheme.size());
    const auto end = target.find_first_of("/?");
    if (end == std::string_view::npos || target[end] == '?') return false;
    target.remove_prefix(end);
    break;
  }
  if (!target.starts_with('/')) return false;
  const auto mark = target.find('?');
  path = target.substr(0, mark);
  query = mark == std::string_view::npos ? std::string_view{} : target.substr(mark + 1);
  return true;
}

std::string_view DateLine::at(std::int64_t unix_seconds) {
  if (unix_seconds == second_) return text_;
  const std::time_t time = unix_seconds;
  std::tm parts{};
  gmtime_r(&time, &parts);
  constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  char buffer[64];
  const int length = std::snprintf(buffer, sizeof buffer, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[parts.tm_wday],
                                   parts.tm_mday, months[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour, parts.tm_min,
                                   parts.tm_sec);
  text_.assign(buffer, static_cast<std::size_t>(length));
  second_ = unix_seconds;
  return text_;
}

}  // namespace venturi::server
