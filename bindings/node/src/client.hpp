#pragma once
// The bridge's client as a JavaScript class. Everything that feels like JavaScript stands in lib/, which alone calls this.

#include <napi.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "bridge/bridge.hpp"
#include "environment.hpp"
#include "mailbox.hpp"

namespace venturi::node {

class Client : public Napi::ObjectWrap<Client> {
public:
    static Napi::Function define(Napi::Env env);

    // (settings, token store or undefined); throws an Error with a `failure`.
    explicit Client(const Napi::CallbackInfo& info);
    ~Client() override;

private:
    // A list that is being read; of a hot one, which cells of a row are texts.
    struct Reading {
        std::shared_ptr<bridge::Pager> pager;
        std::shared_ptr<const std::vector<std::uint32_t>> texts;
    };

    // submit(operation, path, query, body, options, callback) → call id
    Napi::Value submit(const Napi::CallbackInfo& info);
    // pages(operation, path, query, undefined, options, texts, ahead) → pager; `texts` makes its pages come as cells
    Napi::Value pages(const Napi::CallbackInfo& info);
    // next(pager, callback) → call id, or undefined after the last page
    Napi::Value next(const Napi::CallbackInfo& info);
    // leave(pager): nobody will ask it for more
    void leave(const Napi::CallbackInfo& info);
    // arrow(operation, path, query, undefined, options) → the bytes of an Arrow IPC stream, to be read
    Napi::Value arrow(const Napi::CallbackInfo& info);
    // readArrow(stream, callback)
    void read_arrow(const Napi::CallbackInfo& info);
    // cancelArrow(stream)
    void cancel_arrow(const Napi::CallbackInfo& info);
    // cancel(id)
    void cancel(const Napi::CallbackInfo& info);

    // waitForExport(job id, timeout, progress, callback) → call id
    Napi::Value wait_for_export(const Napi::CallbackInfo& info);
    // downloadExport(job, path, options, progress, callback) → call id
    Napi::Value download_export(const Napi::CallbackInfo& info);

    // openEmitter(settings, callback) → false where it was open already; the callback gets drops, again and again
    Napi::Value open_emitter(const Napi::CallbackInfo& info);
    // eventPort(textBytes) → { buffer, capacity, emit() }
    Napi::Value event_port(const Napi::CallbackInfo& info);
    // flush(milliseconds, callback): the callback gets { settled }, whether everything was answered, or { failure }
    void flush(const Napi::CallbackInfo& info);
    // stopEmitter(): ends it without a flush
    void stop_emitter(const Napi::CallbackInfo& info);
    // takeDrops() → those that the callback was not told of yet
    Napi::Value take_drops(const Napi::CallbackInfo& info);
    // emitStats() → counts by name
    Napi::Value emit_stats(const Napi::CallbackInfo& info);

    // close(callback): the callback comes when all is done
    void close(const Napi::CallbackInfo& info);

    using Texts = std::shared_ptr<const std::vector<std::uint32_t>>;
    template <class Start>
    Napi::Value started(const Napi::CallbackInfo& info, std::size_t callback, Texts texts, Start&& start, Mailbox::Ticket progress = 0);

    std::shared_ptr<Environment> environment_;
    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<Mailbox> mailbox_;
    Mailbox::Ticket drops_ = 0;
    Mailbox::Ticket store_ = 0;  // the token store's object, which the client asks as long as it is open
};

}  // namespace venturi::node
