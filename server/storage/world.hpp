#pragma once
/// Production and sandbox are two worlds, each with databases of its own. A database is claimed for one of them once, and stays there.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "domain/digest.hpp"

namespace venturi::server::storage {

enum class World : std::uint8_t { production, sandbox };

/// The world of the database, which is made and migrated where needed. A fresh one is claimed for `wanted`, or for production. The
/// caller compares: another world than the wanted one is not an error here. `audit_key` is migrate()'s. Throws SchemaError or Error.
World claim_world(const std::filesystem::path& file, std::optional<World> wanted, const domain::Digest& audit_key = {});

}  // namespace venturi::server::storage
