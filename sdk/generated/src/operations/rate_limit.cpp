// Generated from codegen/contract by `make generate`. Do not edit.
#include "operations/rate_limit.hpp"

#include "json/text.hpp"
#include "operations/table.hpp"

namespace venturi::inline v1::operations {

runtime::EncodedRequest rate_limit_get() {
    runtime::EncodedRequest request;
    request.op = &rows::rate_limit_get;
    return request;
}

}  // namespace venturi::inline v1::operations
