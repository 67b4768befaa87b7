// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/directory_edges.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_edges_list(const DirectoryEdgesListParams& params);
runtime::EncodedRequest directory_edges_upsert(const EdgeUpsert& body);
runtime::EncodedRequest directory_edges_delete(const DirectoryEdgesDeleteParams& params);

}  // namespace venturi::inline v1::operations
