// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "http/route.hpp"

/// From checked inputs to a handler that is ready to run, one for each routed operation.
namespace venturi::server::thunks {

ReadWork widgets_list(Inputs& inputs);
WriteWork widgets_create(Inputs& inputs);
ReadWork widgets_get(Inputs& inputs);
WriteWork widgets_update(Inputs& inputs);
WriteWork widgets_delete(Inputs& inputs);
WriteWork widgets_rotate(Inputs& inputs);
ReadWork widgets_parts_get(Inputs& inputs);
extern const IngestForm widget_events_create;
ReadWork oauth_token(Inputs& inputs);
ReadWork downloads_get(Inputs& inputs);
ReadWork operations_health(Inputs& inputs);

}  // namespace venturi::server::thunks
