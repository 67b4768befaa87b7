// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/exports.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest exports_create(const ExportCreate& body);
runtime::EncodedRequest exports_get(std::string_view job_id);

}  // namespace venturi::inline v1::operations
