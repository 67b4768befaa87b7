// Fresh proof of who a person is, before credentials or residency change.
#pragma once

#include "http/context.hpp"

namespace venturi::server {

inline constexpr std::chrono::minutes step_up_age{5};

/// Throws STEP_UP_REQUIRED with RFC 9470's challenge for a user whose sign-in is older than five minutes, or did without the one-time
/// code that they have enrolled for. Machines pass: their secret is their only factor.
void require_step_up(const Context& context);

}  // namespace venturi::server
