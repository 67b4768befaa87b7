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


namespace venturi::server::documents {


}  // namespace venturi::server::documents
