// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/resources/oauth.hpp"

#include <utility>

#include "call/start.hpp"
#include "json/oauth.hpp"
#include "operations/oauth.hpp"

namespace venturi::inline v1 {

OauthResource::OauthResource(std::shared_ptr<runtime::Core> core) : core_(std::move(core)) {}

Call<TokenResponse> OauthResource::token(const TokenRequest& body, CallOptions options) const {
    return call::start<TokenResponse>(core_, operations::oauth_token(body), std::move(options));
}

Call<void> OauthResource::revoke(const RevocationRequest& body, CallOptions options) const {
    return call::start<void>(core_, operations::oauth_revoke(body), std::move(options));
}

Call<IntrospectionResponse> OauthResource::introspect(const IntrospectionRequest& body, CallOptions options) const {
    return call::start<IntrospectionResponse>(core_, operations::oauth_introspect(body), std::move(options));
}

}  // namespace venturi::inline v1
