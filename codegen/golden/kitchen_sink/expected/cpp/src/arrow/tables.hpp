// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <memory>
#include <string_view>

#include "arrow/table.hpp"

namespace venturi::inline v1::columns {

// Empty columns for the items of the list `operation` ("attribution.list"); null where those have none.
std::unique_ptr<Table> table_for(std::string_view operation);

}  // namespace venturi::inline v1::columns
