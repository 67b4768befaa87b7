// How long an answer may be given again, to the same request of the same tenant, without a look at what it was made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>

#include "domain/accounts.hpp"

namespace venturi::server {

struct Validity {
  /// While the tenant's clock stands there, where it stood before anything was read for the answer; none: as long as the program runs.
  std::optional<domain::TenantClock> clock{};
  /// In seconds since 1970, by the instance's clock.
  std::int64_t until = std::numeric_limits<std::int64_t>::max();
  /// Makes the body's last `ending_bytes` for the second that it is called in, of the same length or another; null: they stay as they are.
  std::function<std::string()> ending{};
  std::size_t ending_bytes = 0;
};

}  // namespace venturi::server
