// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/directory_edges.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/directory.hpp"
#include "operations/directory_edges.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

DirectoryEdgesResource::DirectoryEdgesResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<Edge> DirectoryEdgesResource::list(DirectoryEdgesListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        DirectoryEdgesListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::directory_edges_list(at);
    };
    return page::start_list<Edge, EdgePage>(core_, std::move(encode), std::move(options));
}

Call<UpsertResult> DirectoryEdgesResource::upsert(const EdgeUpsert& body, CallOptions options) const {
    return call::start<UpsertResult>(core_, operations::directory_edges_upsert(body), std::move(options));
}

Call<DeleteResult> DirectoryEdgesResource::delete_(const DirectoryEdgesDeleteParams& params, CallOptions options) const {
    return call::start<DeleteResult>(core_, operations::directory_edges_delete(params), std::move(options));
}

}  // namespace venturi::inline v1
