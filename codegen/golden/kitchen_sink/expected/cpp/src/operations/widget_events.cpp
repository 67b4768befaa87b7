// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/widget_events.hpp"

#include "json/widgetevent.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest widget_events_create(const WidgetEvent& body) {
    runtime::EncodedRequest request;
    request.op = &rows::widget_events_create;
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
