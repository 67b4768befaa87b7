// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/ingestion_keys.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest ingestion_keys_list(const IngestionKeysListParams& params);
runtime::EncodedRequest ingestion_keys_create(const IngestionKeyCreate& body);
runtime::EncodedRequest ingestion_keys_get(std::string_view id);
runtime::EncodedRequest ingestion_keys_delete(std::string_view id);
runtime::EncodedRequest ingestion_keys_rotate(std::string_view id, const IngestionKeyRotate& body);

}  // namespace venturi::inline v1::operations
