#pragma once
/// Page cursors: opaque, signed, stateless. `base64url(payload).base64url(HMAC-SHA256(key, payload))`, where the payload
/// says the tenant, route, sort, a hash of the filters, the last row's place, the watermark and the expiry.
/// All cursors of a pass expire together, a lifetime after its first page: superseded rows are kept for longer than that, so that a page
/// read late still finds its snapshot whole.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/clock.hpp"

namespace venturi::server::domain {

/// A sort key's value in the last row of a page: null, an integer (also times and money) or a text.
using KeyValue = std::variant<std::monostate, std::int64_t, std::string>;

/// What binds a cursor to one listing: any difference makes it another listing's cursor.
struct CursorBinding {
  std::string tenant_id;
  std::string route;
  std::string sort;         ///< "occurred_at" or "-occurred_at"
  std::string filter_hash;  ///< of domain::canonical(filters)

  bool operator==(const CursorBinding&) const = default;
};

struct CursorPosition {
  std::vector<KeyValue> last;   ///< the list's place, as storage says it: the sort key's values and what is unique
  std::int64_t watermark = 0;   ///< the tenant clock's value that every page of the listing reads at
  std::int64_t as_of_us = 0;    ///< when that watermark was committed
  std::int64_t expires = 0;     ///< in seconds since 1970; of the first page, and handed on from cursor to cursor

  bool operator==(const CursorPosition&) const = default;
};

enum class CursorFault : std::uint8_t { invalid, expired, other_tenant };

inline constexpr std::chrono::hours cursor_lifetime{24};

class CursorSigner {
 public:
  /// `key` signs; it comes from the master key, so every replica reads every other's cursors. `kid` names it.
  CursorSigner(std::array<std::uint8_t, 32> key, const Clock& clock);

  /// For the first page of a pass.
  [[nodiscard]] std::int64_t expiry_of_new() const;

  [[nodiscard]] std::string sign(const CursorBinding& binding, const CursorPosition& position) const;

  /// Checks in this order: signature, expiry, tenant, then route, sort and filters.
  [[nodiscard]] std::variant<CursorPosition, CursorFault> open(std::string_view cursor, const CursorBinding& binding) const;

 private:
  std::array<std::uint8_t, 32> key_;
  std::string kid_;
  const Clock& clock_;
};

[[nodiscard]] std::string filter_hash(std::string_view canonical_filters);

}  // namespace venturi::server::domain
