// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/invocations.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/ingestion.hpp"
#include "json/invocationevent.hpp"
#include "operations/invocations.hpp"

namespace venturi::inline v1 {

InvocationsResource::InvocationsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<InvocationReceipt> InvocationsResource::create(const InvocationEvent& body, CallOptions options) const {
    return call::start<InvocationReceipt>(core_, operations::invocations_create(body), std::move(options));
}

Call<InvocationBatchReceipt> InvocationsResource::create_batch(const InvocationBatch& body, CallOptions options) const {
    return call::start<InvocationBatchReceipt>(core_, operations::invocations_create_batch(body), std::move(options));
}

}  // namespace venturi::inline v1
