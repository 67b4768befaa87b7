// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/ingestion_keys.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/keys.hpp"
#include "operations/ingestion_keys.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

IngestionKeysResource::IngestionKeysResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<IngestionKey> IngestionKeysResource::list(IngestionKeysListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        IngestionKeysListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::ingestion_keys_list(at);
    };
    return page::start_list<IngestionKey, IngestionKeyPage>(core_, std::move(encode), std::move(options));
}

Call<IngestionKeyWithSecret> IngestionKeysResource::create(const IngestionKeyCreate& body, CallOptions options) const {
    return call::start<IngestionKeyWithSecret>(core_, operations::ingestion_keys_create(body), std::move(options));
}

Call<IngestionKey> IngestionKeysResource::get(std::string_view id, CallOptions options) const {
    return call::start<IngestionKey>(core_, operations::ingestion_keys_get(id), std::move(options));
}

Call<void> IngestionKeysResource::delete_(std::string_view id, CallOptions options) const {
    return call::start<void>(core_, operations::ingestion_keys_delete(id), std::move(options));
}

Call<IngestionKeyWithSecret> IngestionKeysResource::rotate(std::string_view id, const IngestionKeyRotate& body, CallOptions options) const {
    return call::start<IngestionKeyWithSecret>(core_, operations::ingestion_keys_rotate(id, body), std::move(options));
}

}  // namespace venturi::inline v1
