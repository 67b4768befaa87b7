#pragma once
// A list as an Arrow IPC stream: bytes, for hosts whose Arrow reads no C structs. A library of its own, since one host alone needs it.

#include <memory>
#include <string>
#include <variant>

#include "bridge/bridge.hpp"

namespace venturi::bridge {

// One thread at a time.
class IpcStream {
public:
    virtual ~IpcStream() = default;

    // The stream's next bytes: first the schema, then batches, then its end; empty after that. Blocks: not from a `Done`.
    virtual std::variant<std::string, Failure> next() = 0;
};

std::unique_ptr<IpcStream> ipc_stream(ArrowStream stream);

}  // namespace venturi::bridge
