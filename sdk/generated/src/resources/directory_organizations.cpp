// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/directory_organizations.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/directory.hpp"
#include "operations/directory_organizations.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

DirectoryOrganizationsResource::DirectoryOrganizationsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Organization> DirectoryOrganizationsResource::list(DirectoryOrganizationsListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        DirectoryOrganizationsListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::directory_organizations_list(at);
    };
    return page::start_list<Organization, OrganizationPage>(core_, std::move(encode), std::move(options));
}

Call<UpsertResult> DirectoryOrganizationsResource::upsert(const OrganizationUpsert& body, CallOptions options) const {
    return call::start<UpsertResult>(core_, operations::directory_organizations_upsert(body), std::move(options));
}

Call<DeleteResult> DirectoryOrganizationsResource::delete_(const DirectoryOrganizationsDeleteParams& params, CallOptions options) const {
    return call::start<DeleteResult>(core_, operations::directory_organizations_delete(params), std::move(options));
}

}  // namespace venturi::inline v1
