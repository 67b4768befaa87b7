// A data directory, opened: its database, and the secrets that belong to it. The server and the subcommands open it alike.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>

#include "domain/clock.hpp"
#include "domain/cursor.hpp"
#include "domain/ids.hpp"
#include "domain/keys.hpp"
#include "domain/random.hpp"
#include "domain/sandbox_clock.hpp"
#include "storage/store.hpp"
#include "storage/world.hpp"

namespace venturi::server::cli {

/// The data directory belongs to the other world.
class WorldError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

class Instance {
 public:
  /// Makes the directory (mode 0700) where it doesn't exist. A fresh one is claimed for `wanted`, or for production; one in use must be of
  /// the wanted world, or of any where nothing is wanted. Throws WorldError, MasterKeyError, storage::Error or filesystem_error.
  explicit Instance(const std::filesystem::path& data, std::optional<storage::World> wanted = std::nullopt);

  [[nodiscard]] bool sandbox() const { return sandbox_clock != nullptr; }

  domain::SystemClock system_clock;
  domain::SystemRandom random;
  std::unique_ptr<domain::SandboxClock> sandbox_clock;  ///< none in production; runs with the system until the stored state is loaded
  domain::Clock& clock;
  domain::IdFactory ids{clock, random, sandbox()};
  domain::Keys keys;
  domain::CursorSigner cursors;
  storage::Store store;
};

/// For commands that work on what is there: throws, and makes nothing, where no instance has been made in the directory.
void require_instance(const std::filesystem::path& data);

/// What a subcommand makes in a sandbox is made at the sandbox's time. In production nothing happens.
void load_clock(Instance& instance);

}  // namespace venturi::server::cli
