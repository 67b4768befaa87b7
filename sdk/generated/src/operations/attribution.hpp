// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/attribution.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest attribution_list(const AttributionListParams& params);
runtime::EncodedRequest attribution_get(std::string_view id);
runtime::EncodedRequest attribution_dispute(std::string_view id, const DisputeCreate& body);
runtime::EncodedRequest attribution_override(std::string_view id, const OverrideCreate& body);

}  // namespace venturi::inline v1::operations
