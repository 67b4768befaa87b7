// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/exports.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/exports.hpp"
#include "operations/exports.hpp"

namespace venturi::inline v1 {

ExportsResource::ExportsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<ExportJob> ExportsResource::create(const ExportCreate& body, CallOptions options) const {
    return call::start<ExportJob>(core_, operations::exports_create(body), std::move(options));
}

Call<ExportJob> ExportsResource::get(std::string_view job_id, CallOptions options) const {
    return call::start<ExportJob>(core_, operations::exports_get(job_id), std::move(options));
}

}  // namespace venturi::inline v1
