#pragma once
/// The two shapes that a query's answer mostly has.

#include <optional>
#include <vector>

#include "storage/sqlite/connection.hpp"

namespace venturi::server::storage {

/// The first row, if there is one.
template <class Read>
auto first(Rows rows, Read read) -> std::optional<decltype(read(rows))> {
  if (!rows.next()) return std::nullopt;
  return read(rows);
}

/// Every row, in order.
template <class Read>
auto all(Rows rows, Read read) {
  std::vector<decltype(read(rows))> out;
  while (rows.next()) out.push_back(read(rows));
  return out;
}

}  // namespace venturi::server::storage
