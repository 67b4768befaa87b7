// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/directory_projects.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/directory.hpp"
#include "operations/directory_projects.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

DirectoryProjectsResource::DirectoryProjectsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Project> DirectoryProjectsResource::list(DirectoryProjectsListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        DirectoryProjectsListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::directory_projects_list(at);
    };
    return page::start_list<Project, ProjectPage>(core_, std::move(encode), std::move(options));
}

Call<UpsertResult> DirectoryProjectsResource::upsert(const ProjectUpsert& body, CallOptions options) const {
    return call::start<UpsertResult>(core_, operations::directory_projects_upsert(body), std::move(options));
}

Call<DeleteResult> DirectoryProjectsResource::delete_(const DirectoryProjectsDeleteParams& params, CallOptions options) const {
    return call::start<DeleteResult>(core_, operations::directory_projects_delete(params), std::move(options));
}

}  // namespace venturi::inline v1
