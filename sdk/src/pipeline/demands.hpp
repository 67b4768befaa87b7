#pragma once
// What an answer of 401 or 403 asks for before the request can succeed.

#include <span>
#include <string>

#include "venturi/error.hpp"
#include "venturi/header.hpp"

namespace venturi::inline v1::pipeline {

// Reads WWW-Authenticate into acr_values, max_age and scopes of an error that has its status and code. A challenge of
// insufficient_user_authentication (RFC 9470) makes any 401 STEP_UP_REQUIRED; one of insufficient_scope (RFC 6750) makes
// a 403 without a code INSUFFICIENT_SCOPE. `secrets` are removed from every text.
void read_demands(Error& error, const Headers& headers, std::span<const std::string> secrets);

}  // namespace venturi::inline v1::pipeline
