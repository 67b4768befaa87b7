#pragma once
/// Forgets what has had its time: idempotency rows after 24 hours, superseded versions of records an hour after the last cursor that can
/// still read them, event ids after 32 days, and grants with all that hangs on them.

#include "storage/store.hpp"

namespace venturi::server::worker {

/// In many small transactions, so that nobody waits long.
void sweep(storage::Store& store, storage::Reader& reader, domain::Time now);

}  // namespace venturi::server::worker
