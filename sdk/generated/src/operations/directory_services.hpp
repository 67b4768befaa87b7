// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/directory_services.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest directory_services_list(const DirectoryServicesListParams& params);
runtime::EncodedRequest directory_services_upsert(const ServiceUpsert& body);
runtime::EncodedRequest directory_services_delete(const DirectoryServicesDeleteParams& params);

}  // namespace venturi::inline v1::operations
