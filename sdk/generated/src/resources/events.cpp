// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/events.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/ingestion.hpp"
#include "operations/events.hpp"

namespace venturi::inline v1 {

EventsResource::EventsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<EventReceipt> EventsResource::create(const ObservabilityEvent& body, CallOptions options) const {
    return call::start<EventReceipt>(core_, operations::events_create(body), std::move(options));
}

Call<EventBatchReceipt> EventsResource::create_batch(const EventBatch& body, CallOptions options) const {
    return call::start<EventBatchReceipt>(core_, operations::events_create_batch(body), std::move(options));
}

}  // namespace venturi::inline v1
