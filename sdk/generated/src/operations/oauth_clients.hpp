// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/oauth_clients.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest oauth_clients_list(const OauthClientsListParams& params);
runtime::EncodedRequest oauth_clients_create(const OAuthClientCreate& body);
runtime::EncodedRequest oauth_clients_get(std::string_view id);
runtime::EncodedRequest oauth_clients_delete(std::string_view id);
runtime::EncodedRequest oauth_clients_rotate_secret(std::string_view id, const OAuthClientRotateSecret& body);

}  // namespace venturi::inline v1::operations
