// What a sandbox's fault answers in an operation's place.
#pragma once

#include <optional>
#include <string_view>

#include "domain/faults.hpp"
#include "http/problem.hpp"

namespace venturi::server {

/// None: the catalogue has no such code.
std::optional<ErrorCode> error_code_named(std::string_view name);

/// The fault's body as text/html; else the problem of its code, or of the first code with its status. A status that the catalogue does
/// not know (a gateway's 502) comes with INTERNAL_ERROR, or MALFORMED_REQUEST below 500. In RFC 6749's form where `oauth`.
Response fault_answer(const domain::Fault& fault, bool oauth, const Occurrence& at);

/// Adds the fault's headers, in place of those with the same name.
void add_fault_headers(const domain::Fault& fault, Response& response);

}  // namespace venturi::server
