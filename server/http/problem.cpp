#include "http/problem.hpp"

#include <algorithm>

#include "domain/utf8.hpp"
#include "http/json_text.hpp"

namespace venturi::server {

namespace {

void member(std::string& out, std::string_view name, std::string_view value) {
  if (out.back() != '{') out += ',';
  append_json_string(out, name);
  out += ':';
  append_json_string(out, value);
}

void member_or_null(std::string& out, std::string_view name, std::string_view value) {
  if (!value.empty()) return member(out, name, value);
  out += ",\"";
  out += name;
  out += "\":null";
}

std::string_view detail(const Problem& problem) {
  return problem.detail.empty() ? row(problem.code).meaning : std::string_view(problem.detail);
}

void append_errors(std::string& out, const std::vector<FieldError>& errors) {
  if (errors.empty()) return;
  out += ",\"errors\":[";
  for (const auto& error : errors) {
    if (out.back() != '[') out += ',';
    out += '{';
    member(out, "pointer", error.pointer);
    member(out, "detail", error.detail);
    out += '}';
  }
  out += ']';
}

/// The path that was called, as far as the contract lets `instance` be long; no escape is cut in two. Of broken HTTP no path is known.
std::string_view instance(std::string_view path) {
  constexpr std::size_t longest = 2048;
  if (path.empty() || !domain::is_utf8(path)) return "/";
  if (path.size() <= longest) return path;
  auto end = longest;
  while ((static_cast<unsigned char>(path[end]) & 0xC0U) == 0x80U) --end;  // inside a character
  if (const auto escape = path.rfind('%', end - 1); escape != std::string_view::npos && end - escape < 3) end = escape;
  return path.substr(0, end);
}

/// RFC 6749, 5.2 (and RFC 6750's names for the protected endpoints): what the catalogue's code is called there.
std::string_view oauth_name(const Problem& problem) {
  if (!problem.oauth_error.empty()) return problem.oauth_error;
  switch (problem.code) {
    case ErrorCode::invalid_credentials:
    case ErrorCode::expired: return "invalid_client";
    case ErrorCode::no_scope:
    case ErrorCode::scope_not_grantable: return "invalid_scope";
    case ErrorCode::internal_error: return "server_error";
    case ErrorCode::rate_limited:
    case ErrorCode::service_unavailable: return "temporarily_unavailable";
    default: return "invalid_request";
  }
}

/// RFC 6749 knows no 422: what is wrong with a token request is 400.
int oauth_status(const Problem& problem) { return status(problem.code) == 422 ? 400 : status(problem.code); }

}  // namespace

void append_problem(std::string& out, const Problem& problem, const Occurrence& at, std::optional<int> status) {
  const auto& known = row(problem.code);
  out += '{';
  member(out, "type", known.type);
  member(out, "title", known.title);
  out += ",\"status\":";
  append_json_number(out, status.value_or(known.status));
  member(out, "detail", detail(problem));
  member(out, "instance", instance(at.path));
  member(out, "error_code", known.code);
  member(out, "trace_id", at.trace_id);
  member_or_null(out, "tenant_id", at.tenant_id);
  member(out, "docs_url", error_docs_url);
  append_errors(out, problem.errors);
  out += '}';
}

Response problem_response(const Problem& problem, const Occurrence& at, std::optional<int> status) {
  Response response{status.value_or(row(problem.code).status), "application/problem+json", {}, problem.headers};
  append_problem(response.body, problem, at, status);
  return response;
}

Response oauth_error_response(const Problem& problem, const Occurrence& at, std::optional<int> status) {
  Response response{status.value_or(oauth_status(problem)), "application/json", "{", problem.headers};
  member(response.body, "error", oauth_name(problem));
  member(response.body, "error_description", detail(problem));
  member(response.body, "error_code", text(problem.code));
  member(response.body, "trace_id", at.trace_id);
  response.body += '}';
  const auto names_it = [](const Header& header) { return same_name(header.name, "Cache-Control"); };
  if (std::ranges::none_of(response.headers, names_it)) response.headers.push_back({"Cache-Control", "no-store"});
  return response;
}

}  // namespace venturi::server
