// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/oauth_clients.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/keys.hpp"
#include "operations/oauth_clients.hpp"
#include "page/start_list.hpp"

namespace venturi::inline v1 {

OauthClientsResource::OauthClientsResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Items<OAuthClient> OauthClientsResource::list(OauthClientsListParams params, CallOptions options) const {
    auto encode = [params = std::move(params)](std::optional<std::string> cursor) {
        OauthClientsListParams at = params;
        if (cursor) at.cursor = std::move(cursor);
        return operations::oauth_clients_list(at);
    };
    return page::start_list<OAuthClient, OAuthClientPage>(core_, std::move(encode), std::move(options));
}

Call<OAuthClientWithSecret> OauthClientsResource::create(const OAuthClientCreate& body, CallOptions options) const {
    return call::start<OAuthClientWithSecret>(core_, operations::oauth_clients_create(body), std::move(options));
}

Call<OAuthClient> OauthClientsResource::get(std::string_view id, CallOptions options) const {
    return call::start<OAuthClient>(core_, operations::oauth_clients_get(id), std::move(options));
}

Call<void> OauthClientsResource::delete_(std::string_view id, CallOptions options) const {
    return call::start<void>(core_, operations::oauth_clients_delete(id), std::move(options));
}

Call<OAuthClientWithSecret> OauthClientsResource::rotate_secret(std::string_view id, const OAuthClientRotateSecret& body, CallOptions options) const {
    return call::start<OAuthClientWithSecret>(core_, operations::oauth_clients_rotate_secret(id, body), std::move(options));
}

}  // namespace venturi::inline v1
