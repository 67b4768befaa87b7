#pragma once
/// A list of texts as one blob: each with its length before it, four bytes, little-endian. For small lists that are
/// only ever read whole.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "storage/error.hpp"

namespace venturi::server::storage {

inline std::string pack(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) {
    auto size = static_cast<std::uint32_t>(text.size());
    for (int i = 0; i < 4; ++i, size >>= 8) out += static_cast<char>(size & 255U);
    out += text;
  }
  return out;
}

inline std::vector<std::string> unpack(std::string_view packed) {
  std::vector<std::string> texts;
  while (!packed.empty()) {
    if (packed.size() < 4) throw Error("database: a packed list is cut off");
    std::uint32_t size = 0;
    for (int i = 3; i >= 0; --i) size = size << 8 | static_cast<unsigned char>(packed[static_cast<std::size_t>(i)]);
    packed.remove_prefix(4);
    if (packed.size() < size) throw Error("database: a packed list is cut off");
    texts.emplace_back(packed.substr(0, size));
    packed.remove_prefix(size);
  }
  return texts;
}

}  // namespace venturi::server::storage
