#pragma once

#include <string>

#include "venturi/export.hpp"

namespace venturi::inline v1 {

/// A fresh UUID of version 7 (RFC 9562), for `event_id` and idempotency keys: ids made later sort later, which is what the
/// server's index likes best. May be called from any thread, in a forked child too.
VENTURI_EXPORT std::string new_uuid();

}  // namespace venturi::inline v1
