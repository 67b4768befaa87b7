#pragma once
// The bridge's client as a JavaScript class. Everything that feels like JavaScript stands in lib/, which alone calls this.

#include <napi.h>

#include <memory>

#include "bridge/bridge.hpp"
#include "environment.hpp"
#include "mailbox.hpp"

namespace venturi::node {

class Client : public Napi::ObjectWrap<Client> {
public:
    static Napi::Function define(Napi::Env env);

    // (settings); throws an Error with a `failure`.
    explicit Client(const Napi::CallbackInfo& info);
    ~Client() override;

private:
    using Pager = std::shared_ptr<bridge::Pager>;

    // submit(operation, path, query, body, options, callback) → call id
    Napi::Value submit(const Napi::CallbackInfo& info);
    // pages(operation, path, query, undefined, options) → pager
    Napi::Value pages(const Napi::CallbackInfo& info);
    // next(pager, callback) → call id, or undefined after the last page
    Napi::Value next(const Napi::CallbackInfo& info);
    // cancel(id)
    void cancel(const Napi::CallbackInfo& info);

    // openEmitter(settings, callback) → false where it was open already; the callback gets drops, again and again
    Napi::Value open_emitter(const Napi::CallbackInfo& info);
    // eventPort(textBytes) → { buffer, capacity, emit() }
    Napi::Value event_port(const Napi::CallbackInfo& info);
    // flush(milliseconds, callback): the callback gets whether everything was answered
    void flush(const Napi::CallbackInfo& info);
    // emitStats() → counts by name
    Napi::Value emit_stats(const Napi::CallbackInfo& info);

    // close(callback): the callback comes when all is done
    void close(const Napi::CallbackInfo& info);

    template <class Start>
    Napi::Value started(const Napi::CallbackInfo& info, std::size_t callback, Start&& start);

    std::shared_ptr<Environment> environment_;
    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<Mailbox> mailbox_;
};

}  // namespace venturi::node
