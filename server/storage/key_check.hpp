#pragma once
/// Whether a master key is the one that a database was made with, before anything is written under another one.

#include <filesystem>

#include "domain/keys.hpp"

namespace venturi::server::storage {

/// False: something in the database is sealed, a signing key or the head of an audit chain, and nothing of it fits these keys. One head that
/// somebody has tampered with is not enough: the other chains go on. True also for a database that does not exist yet, and for another
/// program's, which is refused elsewhere. Throws Error.
[[nodiscard]] bool made_with(const std::filesystem::path& file, const domain::Keys& keys);

}  // namespace venturi::server::storage
