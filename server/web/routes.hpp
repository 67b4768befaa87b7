// The routes of pages that no contract names: forms post to them, and nobody else has a use for them.
#pragma once

#include <span>
#include <vector>

#include "http/route.hpp"

namespace venturi::server::web {

/// The contract's routes and the pages' own, sorted as the router wants them.
[[nodiscard]] std::vector<Route> with_pages(std::span<const Route> routes);

}  // namespace venturi::server::web
