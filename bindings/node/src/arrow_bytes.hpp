#pragma once
// A list as the bytes of an Arrow IPC stream. Reading waits for pages, so each read has a thread of its own; a batch is many pages.

#include <napi.h>

#include <memory>
#include <stop_token>

#include "bridge/ipc/ipc_stream.hpp"
#include "mailbox.hpp"

namespace venturi::node {

class ArrowBytes {
public:
    // `stop` stops the stream's calls.
    static Napi::Value open(Napi::Env env, bridge::ArrowStream stream, std::stop_source stop);
    // (stream, callback): the callback gets { bytes } or { failure }; no bytes at the end. One read at a time.
    static void read(const Napi::CallbackInfo& info, const std::shared_ptr<Mailbox>& mailbox, Napi::Object owner);
    // (stream): its calls end, and a read that waits for one fails with kind `cancelled`.
    static void cancel(const Napi::CallbackInfo& info);
};

}  // namespace venturi::node
