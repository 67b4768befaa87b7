// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <span>

#include "http/route.hpp"

namespace venturi::server {

/// The 71 routed operations, sorted by path, then method.
std::span<const Route> routes();

}  // namespace venturi::server
