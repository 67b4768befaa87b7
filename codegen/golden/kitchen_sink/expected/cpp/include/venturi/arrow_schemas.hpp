// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>

#include "venturi/export.hpp"

namespace venturi::inline v1 {

struct Widget;

namespace columns {
class Table;
}  // namespace columns

namespace detail {

/// Whether lists of T can be read as Arrow record batches.
template <class T>
inline constexpr bool has_arrow_columns = false;

/// Empty columns for records of T.
template <class T>
std::unique_ptr<columns::Table> arrow_table();

template <>
inline constexpr bool has_arrow_columns<Widget> = true;
template <>
VENTURI_EXPORT std::unique_ptr<columns::Table> arrow_table<Widget>();

}  // namespace detail

}  // namespace venturi::inline v1
