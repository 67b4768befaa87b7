// A data directory, opened: its database, and the secrets that belong to it. The server and the subcommands open it alike.
#pragma once

#include <filesystem>

#include "domain/clock.hpp"
#include "domain/cursor.hpp"
#include "domain/ids.hpp"
#include "domain/keys.hpp"
#include "domain/random.hpp"
#include "storage/store.hpp"

namespace venturi::server::cli {

class Instance {
 public:
  /// Makes the directory (mode 0700) where it doesn't exist. Throws MasterKeyError, storage::Error or filesystem_error.
  explicit Instance(const std::filesystem::path& data);

  domain::SystemClock clock;
  domain::SystemRandom random;
  domain::IdFactory ids{clock, random};
  domain::Keys keys;
  domain::CursorSigner cursors;
  storage::Store store;
};

}  // namespace venturi::server::cli
