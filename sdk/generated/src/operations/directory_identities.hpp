// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/directory_identities.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_identities_list(const DirectoryIdentitiesListParams& params);
runtime::EncodedRequest directory_identities_upsert(const IdentityUpsert& body);
runtime::EncodedRequest directory_identities_delete(const DirectoryIdentitiesDeleteParams& params);

}  // namespace venturi::inline v1::operations
