#pragma once
// The error that an answer with an error status stands for.

#include <span>
#include <string>

#include "venturi/error.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::pipeline {

// Reads RFC 9457 problems and RFC 6749's OAuth errors; anything else (a proxy's HTML, nothing at all) still becomes an
// error that says status, media type and size. A member of the wrong type counts as absent (RFC 9457, 3.1). `secrets`
// are removed from every text. Fills kind, code, code_text, message, http_status, trace_id, problem, rate_limit and
// what WWW-Authenticate asks for.
Error error_of(const TransportResponse& response, std::span<const std::string> secrets);

// "Bad Gateway" for 502; empty for numbers without a name.
std::string_view reason_phrase(int status);

}  // namespace venturi::inline v1::pipeline
