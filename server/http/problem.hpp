// Problems on the wire: application/problem+json (RFC 9457), and RFC 6749's error JSON on the OAuth endpoints.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/message.hpp"

namespace venturi::server {

/// Where a problem occurred; all of it is the caller's own.
struct Occurrence {
  std::string_view path;       ///< the request's, without the query
  std::string_view trace_id;
  std::string_view tenant_id;  ///< empty: nobody was authenticated
};

// `status` stands in for the code's own: only a sandbox's faults ask for that.

void append_problem(std::string& out, const Problem& problem, const Occurrence& at, std::optional<int> status = std::nullopt);

Response problem_response(const Problem& problem, const Occurrence& at, std::optional<int> status = std::nullopt);

/// With Cache-Control: no-store, as RFC 6749 demands.
Response oauth_error_response(const Problem& problem, const Occurrence& at, std::optional<int> status = std::nullopt);

}  // namespace venturi::server
