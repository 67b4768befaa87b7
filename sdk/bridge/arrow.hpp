#pragma once

#include <memory>
#include <variant>

#include "bridge/bridge.hpp"
#include "runtime/core.hpp"

namespace venturi::bridge {

// `request` names the list; a "cursor" in its query is where reading begins.
std::variant<ArrowStream, Failure> arrow_stream(std::shared_ptr<runtime::Core> core, runtime::EncodedRequest request, CallOptions options);

}  // namespace venturi::bridge
