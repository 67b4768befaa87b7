// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include <string_view>

#include "records/record_type.hpp"
#include "records/row.hpp"

namespace venturi::python {

// The type that the contract's model of this name has; null where it is not a record.
RecordType* record_type(std::string_view name);

// How rows of a schema become objects; null for a schema that is not hot.
const RowPlan* row_plan(std::string_view schema);

}  // namespace venturi::python
