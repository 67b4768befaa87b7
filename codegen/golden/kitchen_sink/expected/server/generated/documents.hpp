// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "http/route.hpp"

/// The published documents, as docs/generated had them when this was compiled.
namespace venturi::server::documents {


}  // namespace venturi::server::documents
