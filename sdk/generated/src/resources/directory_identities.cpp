// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/directory_identities.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/directory.hpp"
#include "operations/directory_identities.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

DirectoryIdentitiesResource::DirectoryIdentitiesResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Identity> DirectoryIdentitiesResource::list(DirectoryIdentitiesListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        DirectoryIdentitiesListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::directory_identities_list(at);
    };
    return page::start_list<Identity, IdentityPage>(core_, std::move(encode), std::move(options));
}

Call<UpsertResult> DirectoryIdentitiesResource::upsert(const IdentityUpsert& body, CallOptions options) const {
    return call::start<UpsertResult>(core_, operations::directory_identities_upsert(body), std::move(options));
}

Call<DeleteResult> DirectoryIdentitiesResource::delete_(const DirectoryIdentitiesDeleteParams& params, CallOptions options) const {
    return call::start<DeleteResult>(core_, operations::directory_identities_delete(params), std::move(options));
}

}  // namespace venturi::inline v1
