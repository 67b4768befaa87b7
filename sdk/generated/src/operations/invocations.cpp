// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/invocations.hpp"

#include "json/ingestion.hpp"
#include "json/invocationevent.hpp"
#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest invocations_create(const InvocationEvent& body) {
    runtime::EncodedRequest request;
    request.op = &rows::invocations_create;
    request.body = json::write(body);
    return request;
}

runtime::EncodedRequest invocations_create_batch(const InvocationBatch& body) {
    runtime::EncodedRequest request;
    request.op = &rows::invocations_create_batch;
    request.body = json::write(body);
    return request;
}

}  // namespace venturi::inline v1::operations
