// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/rate_limit.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/limits.hpp"
#include "operations/rate_limit.hpp"

namespace venturi::inline v1 {

RateLimitResource::RateLimitResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<RateLimitStatus> RateLimitResource::get(CallOptions options) const {
    return call::start<RateLimitStatus>(core_, operations::rate_limit_get(), std::move(options));
}

}  // namespace venturi::inline v1
