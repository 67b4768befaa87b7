// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/directory_organizations.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_organizations_list(const DirectoryOrganizationsListParams& params);
runtime::EncodedRequest directory_organizations_upsert(const OrganizationUpsert& body);
runtime::EncodedRequest directory_organizations_delete(const DirectoryOrganizationsDeleteParams& params);

}  // namespace venturi::inline v1::operations
