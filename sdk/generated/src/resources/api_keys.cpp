// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/api_keys.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/keys.hpp"
#include "operations/api_keys.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

ApiKeysResource::ApiKeysResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<ApiKey> ApiKeysResource::list(ApiKeysListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        ApiKeysListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::api_keys_list(at);
    };
    return page::start_list<ApiKey, ApiKeyPage>(core_, std::move(encode), std::move(options));
}

Call<ApiKeyWithSecret> ApiKeysResource::create(const ApiKeyCreate& body, CallOptions options) const {
    return call::start<ApiKeyWithSecret>(core_, operations::api_keys_create(body), std::move(options));
}

Call<ApiKey> ApiKeysResource::get(std::string_view id, CallOptions options) const {
    return call::start<ApiKey>(core_, operations::api_keys_get(id), std::move(options));
}

Call<void> ApiKeysResource::delete_(std::string_view id, CallOptions options) const {
    return call::start<void>(core_, operations::api_keys_delete(id), std::move(options));
}

Call<ApiKeyWithSecret> ApiKeysResource::rotate(std::string_view id, const ApiKeyRotate& body, CallOptions options) const {
    return call::start<ApiKeyWithSecret>(core_, operations::api_keys_rotate(id, body), std::move(options));
}

}  // namespace venturi::inline v1
