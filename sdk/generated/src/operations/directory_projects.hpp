// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/directory_projects.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_projects_list(const DirectoryProjectsListParams& params);
runtime::EncodedRequest directory_projects_upsert(const ProjectUpsert& body);
runtime::EncodedRequest directory_projects_delete(const DirectoryProjectsDeleteParams& params);

}  // namespace venturi::inline v1::operations
