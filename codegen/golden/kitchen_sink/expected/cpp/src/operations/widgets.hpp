// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/widgets.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest widgets_list(const WidgetsListParams& params);
runtime::EncodedRequest widgets_create(const WidgetCreate& body);
runtime::EncodedRequest widgets_get(std::string_view id);
runtime::EncodedRequest widgets_update(std::string_view id, const WidgetUpdate& body);
runtime::EncodedRequest widgets_delete(std::string_view id);
runtime::EncodedRequest widgets_rotate(std::string_view id);

}  // namespace venturi::inline v1::operations
