// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/widget_events.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/widgetevent.hpp"
#include "json/widgets.hpp"
#include "operations/widget_events.hpp"

namespace venturi::inline v1 {

WidgetEventsResource::WidgetEventsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<Receipt> WidgetEventsResource::create(const WidgetEvent& body, CallOptions options) const {
    return call::start<Receipt>(core_, operations::widget_events_create(body), std::move(options));
}

}  // namespace venturi::inline v1
