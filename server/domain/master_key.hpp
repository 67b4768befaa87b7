#pragma once
/// The instance's master key: 32 bytes from which every other key is derived. It lies beside the database, never in it, so that
/// a stolen database alone opens nothing.

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

#include "domain/random.hpp"

namespace venturi::server::domain {

/// The text is for the operator and never holds the key.
class MasterKeyError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

inline constexpr std::string_view master_key_variable = "VENTURI_MASTER_KEY";

/// `from_environment` (base64url or hexadecimal of 32 bytes) where it is not empty. Else the file, which is made with mode 0600
/// where it doesn't exist; one that others can read is refused. Two processes that start at once get the same key.
[[nodiscard]] std::string load_master_key(const std::filesystem::path& file, std::string_view from_environment, Random& random);

}  // namespace venturi::server::domain
