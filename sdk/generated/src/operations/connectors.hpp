// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/connectors.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest connectors_list(const ConnectorsListParams& params);
runtime::EncodedRequest connectors_create(const ConnectorCreate& body);
runtime::EncodedRequest connectors_get(std::string_view id);
runtime::EncodedRequest connectors_update(std::string_view id, const ConnectorUpdate& body);
runtime::EncodedRequest connectors_delete(std::string_view id);

}  // namespace venturi::inline v1::operations
