// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/events.hpp"

#include "json/ingestion.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest events_create(const ObservabilityEvent& body) {
    runtime::EncodedRequest request;
    request.op = &rows::events_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest events_create_batch(const EventBatch& body) {
    runtime::EncodedRequest request;
    request.op = &rows::events_create_batch;
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
