// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/api_keys.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest api_keys_list(const ApiKeysListParams& params);
runtime::EncodedRequest api_keys_create(const ApiKeyCreate& body);
runtime::EncodedRequest api_keys_get(std::string_view id);
runtime::EncodedRequest api_keys_delete(std::string_view id);
runtime::EncodedRequest api_keys_rotate(std::string_view id, const ApiKeyRotate& body);

}  // namespace venturi::inline v1::operations
