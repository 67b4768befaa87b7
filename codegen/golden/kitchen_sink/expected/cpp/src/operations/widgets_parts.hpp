// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/widgets_parts.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest widgets_parts_get(std::string_view id, std::int64_t part_number);

}  // namespace venturi::inline v1::operations
