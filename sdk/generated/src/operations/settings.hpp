// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/settings.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest settings_get();
runtime::EncodedRequest settings_update(const SettingsUpdate& body);

}  // namespace venturi::inline v1::operations
