#pragma once
/// Between an id's text on the wire and the sixteen bytes that storage keeps.

#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "domain/ids.hpp"

namespace venturi::server::domain {

namespace prefix {
inline constexpr std::string_view edge = "edg_";
}

using Ulid = Id128;
using Uuid = Id128;
using TenantId = Ulid;

using Time = Timestamp;
inline std::int64_t to_micros(Time t) {
  return t.time_since_epoch().count();
}
inline Time from_micros(std::int64_t us) {
  return Time{std::chrono::microseconds{us}};
}

/// Spells and reads the ids of one instance: production ids have no `sbx_`, a sandbox's have it.
struct IdFormat {
  bool sandbox = false;

  [[nodiscard]] std::string text(std::string_view type_prefix, const Ulid& id) const {
    std::string out(type_prefix);
    if (sandbox) out += "sbx_";
    return out += ulid_to_string(id);
  }

  /// None for another type's prefix, the other environment's ids and bad ULIDs.
  [[nodiscard]] std::optional<Ulid> parse(std::string_view type_prefix, std::string_view text) const {
    if (!text.starts_with(type_prefix)) return std::nullopt;
    text.remove_prefix(type_prefix.size());
    if (text.starts_with("sbx_") != sandbox) return std::nullopt;
    if (sandbox) text.remove_prefix(4);
    return parse_ulid(text);
  }
};

/// For hash maps keyed by ids: their low bytes are random already.
struct IdHash {
  std::size_t operator()(const Id128& id) const noexcept {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::memcpy(&high, id.data(), 8);
    std::memcpy(&low, id.data() + 8, 8);
    return static_cast<std::size_t>(high * 0x9e3779b97f4a7c15ULL ^ low);
  }
};

}  // namespace venturi::server::domain
