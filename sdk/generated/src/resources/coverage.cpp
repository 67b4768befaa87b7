// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/coverage.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/coverage.hpp"
#include "operations/coverage.hpp"

namespace venturi::inline v1 {

CoverageResource::CoverageResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<Coverage> CoverageResource::get(const CoverageGetParams& params, CallOptions options) const {
    return call::start<Coverage>(core_, operations::coverage_get(params), std::move(options));
}

}  // namespace venturi::inline v1
