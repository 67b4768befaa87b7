// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/documents.hpp"

// VENTURI_DOCUMENTS is the folder docs/generated, VENTURI_PAGES that of the pages which the build puts together. The assembler takes the
// files in as they are.
#define EMBED(name, file)                                        \
  asm(".section .rodata\n"                                       \
      "venturi_document_" #name ":\n.incbin \"" file "\"\n"      \
      "venturi_document_" #name "_end:\n.byte 0\n.previous\n");  \
  extern "C" const char venturi_document_##name[];              \
  extern "C" const char venturi_document_##name##_end[]

EMBED(documents_openapi, VENTURI_DOCUMENTS "/openapi.json");
EMBED(documents_asyncapi, VENTURI_DOCUMENTS "/asyncapi.json");
EMBED(documents_errors, VENTURI_DOCUMENTS "/errors.json");
EMBED(documents_postman, VENTURI_DOCUMENTS "/postman.json");
EMBED(documents_changelog, VENTURI_DOCUMENTS "/changelog.json");
EMBED(documents_invocation_event_schema, VENTURI_DOCUMENTS "/schemas/invocationevent/v1.schema.json");
EMBED(documents_reference, VENTURI_PAGES "/docs.html");

namespace venturi::server::documents {

namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

}  // namespace

const Document documents_openapi = {"application/json", between(venturi_document_documents_openapi, venturi_document_documents_openapi_end)};
const Document documents_asyncapi = {"application/json", between(venturi_document_documents_asyncapi, venturi_document_documents_asyncapi_end)};
const Document documents_errors = {"application/json", between(venturi_document_documents_errors, venturi_document_documents_errors_end)};
const Document documents_postman = {"application/json", between(venturi_document_documents_postman, venturi_document_documents_postman_end)};
const Document documents_changelog = {"application/json", between(venturi_document_documents_changelog, venturi_document_documents_changelog_end)};
const Document documents_invocation_event_schema = {"application/schema+json", between(venturi_document_documents_invocation_event_schema, venturi_document_documents_invocation_event_schema_end)};
const Document documents_reference = {"text/html; charset=utf-8", between(venturi_document_documents_reference, venturi_document_documents_reference_end)};

}  // namespace venturi::server::documents
