#include "http/fault_answer.hpp"

#include <algorithm>

namespace venturi::server {

namespace {

template <class Matches>
std::optional<ErrorCode> find_code(Matches matches) {
  for (std::size_t i = 0; i < error_code_count; ++i) {
    const auto code = static_cast<ErrorCode>(i);
    if (matches(row(code))) return code;
  }
  return std::nullopt;
}

ErrorCode code_of(const domain::Fault& fault) {
  if (const auto named = error_code_named(fault.error_code)) return *named;
  const int wanted = fault.status.value_or(500);
  const auto fitting = find_code([&](const ErrorRow& known) { return known.status == wanted; });
  return fitting.value_or(wanted < 500 ? ErrorCode::malformed_request : ErrorCode::internal_error);
}

}  // namespace

std::optional<ErrorCode> error_code_named(std::string_view name) {
  return find_code([&](const ErrorRow& known) { return known.code == name; });
}

Response fault_answer(const domain::Fault& fault, bool oauth, const Occurrence& at) {
  const auto code = code_of(fault);
  if (fault.body) return {fault.status.value_or(status(code)), "text/html", *fault.body, {}};
  const Problem problem(code, "A fault that is set in this sandbox answers in the operation's place.");
  return oauth ? oauth_error_response(problem, at, fault.status) : problem_response(problem, at, fault.status);
}

void add_fault_headers(const domain::Fault& fault, Response& response) {
  auto& headers = response.headers;
  for (const auto& [name, value] : fault.headers) {
    if (same_name(name, "Content-Type")) {
      response.content_type = value;
      continue;
    }
    std::erase_if(headers, [&name = name](const Header& header) { return same_name(header.name, name); });
    headers.push_back({name, value});
  }
}

}  // namespace venturi::server
