#pragma once
// Content codings of request bodies, and which of them the server is known not to take.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace venturi::inline v1::ingest {

enum class Coding : std::uint8_t { zstd, gzip, identity };

// As in Content-Encoding.
std::string_view to_string(Coding coding);

// Nothing where the coding does not make `body` smaller, or fails.
std::optional<std::string> compress(Coding coding, std::string_view body);

// The next coding to try where the server refused this one.
constexpr Coding plainer(Coding refused) { return refused == Coding::zstd ? Coding::gzip : Coding::identity; }

}  // namespace venturi::inline v1::ingest
