// The signing keys between storage and memory. Called at start, and from time to time by whoever sweeps.
#pragma once

#include <stdexcept>

#include "domain/clock.hpp"
#include "domain/keys.hpp"
#include "storage/store.hpp"

namespace venturi::server {

/// The stored keys do not open with this master key.
class KeyRingError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Loads the keys; makes and stores a new one where none exists or the youngest is 90 days old. Must not run on the writer thread.
void refresh_signing_keys(storage::Store& store, domain::Keys& keys, const domain::Clock& clock);

}  // namespace venturi::server
