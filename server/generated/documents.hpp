// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "http/route.hpp"

/// The published documents, as docs/generated had them when this was compiled.
namespace venturi::server::documents {

extern const Document documents_openapi;
extern const Document documents_asyncapi;
extern const Document documents_errors;
extern const Document documents_postman;
extern const Document documents_changelog;
extern const Document documents_invocation_event_schema;
extern const Document documents_reference;

}  // namespace venturi::server::documents
