#pragma once
// CRC-32C (Castagnoli, RFC 3720 appendix B.4), eight bytes at a time by table.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace venturi::inline v1::ingest {

// Of `before` followed by `bytes`, where `crc` is that of `before`; 0 to begin.
std::uint32_t crc32c(std::string_view bytes, std::uint32_t crc = 0) noexcept;

}  // namespace venturi::inline v1::ingest
