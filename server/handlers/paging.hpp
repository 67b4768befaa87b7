// What every list does alike: read filters, sort and cursor, ask storage for one row more than is shown, and say where the page stands.
// All pages of one pass read at the watermark of the first.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/cursor.hpp"
#include "domain/list_query.hpp"
#include "http/context.hpp"
#include "http/validity.hpp"
#include "storage/reader.hpp"
#include "venturi/models/common.hpp"

namespace venturi::server {

/// A list's own facts; views into static tables.
struct ListShape {
  std::string_view operation;                    ///< its id; a cursor is bound to it. `/2` where cursors' positions took another form
  std::span<const domain::FilterField> fields;   ///< the generated allowlist; empty where nothing can be chosen
  std::string_view default_sort;                 ///< as `?sort=` would say it
};

/// A list request's parameters.
struct ListInput {
  const std::optional<std::string>& cursor;
  std::int64_t limit;
  std::span<const std::string> filter{};
  std::optional<std::string_view> sort{};
};

class Listing {
 public:
  /// Throws FILTER_INVALID, SORT_INVALID, CURSOR_INVALID, CURSOR_EXPIRED or TENANT_MISMATCH.
  Listing(const Context& context, storage::Reader& reader, const ListShape& shape, const ListInput& input);

  [[nodiscard]] const domain::ListQuery& query() const { return query_; }

  /// `next`: where storage says that the next page begins; empty where there is none.
  [[nodiscard]] Page page(std::vector<domain::SortValue> next) const;

  /// How long this page may be given again; none: not at all. For lists whose every change, and nothing else, takes a place on the
  /// tenant's clock.
  [[nodiscard]] std::shared_ptr<const Validity> validity(const Page& page) const;

 private:
  const Context& context_;
  std::int64_t limit_;
  domain::CursorBinding binding_;
  domain::ListQuery query_;
  bool first_;                ///< the page is its pass's first
  domain::TenantClock clock_;  ///< before anything else was read
  domain::CursorPosition start_;  ///< what all pages of the pass have in common: watermark, its time, expiry
};

}  // namespace venturi::server
