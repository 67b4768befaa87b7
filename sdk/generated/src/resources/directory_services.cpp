// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/directory_services.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/directory.hpp"
#include "operations/directory_services.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

DirectoryServicesResource::DirectoryServicesResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Service> DirectoryServicesResource::list(DirectoryServicesListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        DirectoryServicesListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::directory_services_list(at);
    };
    return page::start_list<Service, ServicePage>(core_, std::move(encode), std::move(options));
}

Call<UpsertResult> DirectoryServicesResource::upsert(const ServiceUpsert& body, CallOptions options) const {
    return call::start<UpsertResult>(core_, operations::directory_services_upsert(body), std::move(options));
}

Call<DeleteResult> DirectoryServicesResource::delete_(const DirectoryServicesDeleteParams& params, CallOptions options) const {
    return call::start<DeleteResult>(core_, operations::directory_services_delete(params), std::move(options));
}

}  // namespace venturi::inline v1
