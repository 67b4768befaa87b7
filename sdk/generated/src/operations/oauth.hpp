// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/oauth.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest oauth_token(const TokenRequest& body);
runtime::EncodedRequest oauth_revoke(const RevocationRequest& body);
runtime::EncodedRequest oauth_introspect(const IntrospectionRequest& body);

}  // namespace venturi::inline v1::operations
