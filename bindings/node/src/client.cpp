#include "client.hpp"

#include <stop_token>
#include <string>
#include <utility>

#include "arrow_bytes.hpp"
#include "drops.hpp"
#include "event_port.hpp"
#include "export_calls.hpp"
#include "outcome.hpp"
#include "packed_page.hpp"
#include "plain.hpp"

namespace venturi::node {

Napi::Function Client::define(Napi::Env env) {
    return DefineClass(env, "Client",
                       {InstanceMethod<&Client::submit>("submit"), InstanceMethod<&Client::pages>("pages"),
                        InstanceMethod<&Client::next>("next"), InstanceMethod<&Client::leave>("leave"),
                        InstanceMethod<&Client::arrow>("arrow"), InstanceMethod<&Client::read_arrow>("readArrow"),
                        InstanceMethod<&Client::cancel_arrow>("cancelArrow"), InstanceMethod<&Client::cancel>("cancel"),
                        InstanceMethod<&Client::wait_for_export>("waitForExport"),
                        InstanceMethod<&Client::download_export>("downloadExport"), InstanceMethod<&Client::open_emitter>("openEmitter"),
                        InstanceMethod<&Client::event_port>("eventPort"), InstanceMethod<&Client::flush>("flush"),
                        InstanceMethod<&Client::stop_emitter>("stopEmitter"), InstanceMethod<&Client::take_drops>("takeDrops"),
                        InstanceMethod<&Client::emit_stats>("emitStats"),
                        InstanceMethod<&Client::close>("close")});
}

Client::Client(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<Client>(info), environment_(*info.Env().GetInstanceData<std::shared_ptr<Environment>>()) {
    const auto given = info[0].As<Napi::Object>();
    if (const auto emitter = given.Get("emitter"); emitter.IsObject()) emit_settings(emitter.As<Napi::Object>(), {});  // errors come now
    auto opened = bridge::open(settings(given));
    if (const auto* failure = std::get_if<bridge::Failure>(&opened)) throw failure_error(info.Env(), *failure);
    client_ = std::get<std::shared_ptr<bridge::Client>>(std::move(opened));
    mailbox_ = Mailbox::create(info.Env());
    if (info[1].IsObject()) store_ = mailbox_->keep(info[1].As<Napi::Object>());
    environment_->add(client_);
}

// Node collects it on JavaScript's thread, which must not wait. The last events may need a token, and may be dropped: till then those
// who are asked and told stay. What was dropped goes into the box itself: the client is gone when that is emptied.
Client::~Client() {
    if (!client_) return;
    environment_->close(std::move(client_), [box = mailbox_, ticket = drops_](bridge::Client& closed) {
        if (auto notes = closed.take_drops(); !notes.empty())
            box->put(ticket, [notes = std::move(notes)](Napi::Env env) { return drops_array(env, notes); });
        box->release();
    });
}

template <class Start>
Napi::Value Client::started(const Napi::CallbackInfo& info, std::size_t callback, Texts texts, Start&& start, Mailbox::Ticket progress) {
    const auto ticket = mailbox_->expect(info.Env(), info[callback].As<Napi::Function>(), Value());
    const auto id = start([box = mailbox_, ticket, texts = std::move(texts), progress](bridge::Outcome outcome) {
        std::shared_ptr<PackedPage> page;
        if (outcome.records) page = std::make_shared<PackedPage>(std::move(*outcome.records), *texts);
        auto held = std::make_shared<bridge::Outcome>(std::move(outcome));
        box->put(ticket, [held, page, progress, weak = std::weak_ptr(box)](Napi::Env env) {
            if (const auto mailbox = weak.lock()) mailbox->forget(progress);
            auto object = outcome_object(env, *held);
            if (page) object["records"] = page->object(env);
            return object;
        });
    });
    return Napi::Number::New(info.Env(), static_cast<double>(id));
}

Napi::Value Client::submit(const Napi::CallbackInfo& info) {
    auto spec = call_spec(info);
    return started(info, 5, nullptr, [&](bridge::Done done) { return client_->submit(std::move(spec), std::move(done)); });
}

Napi::Value Client::pages(const Napi::CallbackInfo& info) {
    auto reading = std::make_unique<Reading>();
    if (info[5].IsArray()) {
        reading->pager = client_->records(call_spec(info), info[6].ToBoolean().Value());
        reading->texts = std::make_shared<const std::vector<std::uint32_t>>(whole_numbers(info[5].As<Napi::Array>()));
    }
    if (!reading->pager) reading->pager = client_->pages(call_spec(info));
    return Napi::External<Reading>::New(info.Env(), reading.release(), [](Napi::Env, Reading* held) { delete held; });
}

Napi::Value Client::next(const Napi::CallbackInfo& info) {
    const Reading& reading = *info[0].As<Napi::External<Reading>>().Data();
    if (!reading.pager || reading.pager->finished()) return info.Env().Undefined();
    return started(info, 1, reading.texts, [&](bridge::Done done) { return reading.pager->next(std::move(done)); });
}

void Client::leave(const Napi::CallbackInfo& info) { info[0].As<Napi::External<Reading>>().Data()->pager.reset(); }

Napi::Value Client::arrow(const Napi::CallbackInfo& info) {
    std::stop_source stop;
    auto opened = client_->arrow(call_spec(info), stop.get_token());
    if (const auto* failure = std::get_if<bridge::Failure>(&opened)) throw failure_error(info.Env(), *failure);
    return ArrowBytes::open(info.Env(), std::get<bridge::ArrowStream>(std::move(opened)), std::move(stop));
}

void Client::read_arrow(const Napi::CallbackInfo& info) { ArrowBytes::read(info, mailbox_, Value()); }

void Client::cancel_arrow(const Napi::CallbackInfo& info) { ArrowBytes::cancel(info); }

void Client::cancel(const Napi::CallbackInfo& info) { client_->cancel(static_cast<bridge::CallId>(info[0].ToNumber().Int64Value())); }

Napi::Value Client::wait_for_export(const Napi::CallbackInfo& info) {
    auto wait = export_wait(info);
    const auto progress = mailbox_->listen(info[2].As<Napi::Function>());
    tell_progress(wait, mailbox_, progress);
    return started(info, 3, nullptr, [&](bridge::Done done) { return client_->wait_for_export(std::move(wait), std::move(done)); }, progress);
}

Napi::Value Client::download_export(const Napi::CallbackInfo& info) {
    auto download = export_download(info);
    const auto progress = mailbox_->listen(info[3].As<Napi::Function>());
    tell_progress(download, mailbox_, progress);
    return started(info, 4, nullptr, [&](bridge::Done done) { return client_->download_export(std::move(download), std::move(done)); }, progress);
}

Napi::Value Client::open_emitter(const Napi::CallbackInfo& info) {
    const auto given = info[0].As<Napi::Object>();
    const auto directory = text(given, "spoolDirectory").value_or("");
    const auto settings = emit_settings(given, directory);
    drops_ = mailbox_->listen(info[1].As<Napi::Function>());
    auto waiting = [box = mailbox_, ticket = drops_, weak = std::weak_ptr(client_)] {
        box->put(ticket, [weak](Napi::Env env) {
            const auto client = weak.lock();
            return client ? drops_array(env, client->take_drops()) : Napi::Array::New(env);
        });
    };
    return Napi::Boolean::New(info.Env(), client_->open_emitter(settings, std::move(waiting)));
}

Napi::Value Client::event_port(const Napi::CallbackInfo& info) {
    return EventPort::open(info.Env(), client_, static_cast<std::size_t>(info[0].ToNumber().Int64Value()));
}

// Waits on a thread of its own: flushes are few, and Node's own pool is for its files.
void Client::flush(const Napi::CallbackInfo& info) {
    const auto timeout = milliseconds(info.Env(), info[0].ToNumber().DoubleValue(), "timeoutMs");
    const auto ticket = mailbox_->expect(info.Env(), info[1].As<Napi::Function>(), Value());
    mailbox_->work(ticket, [client = client_, timeout]() -> Mailbox::Parcel {
        const bool settled = client->flush(timeout);
        return [settled](Napi::Env env) {
            auto result = Napi::Object::New(env);
            result["settled"] = Napi::Boolean::New(env, settled);
            return result;
        };
    });
}

void Client::stop_emitter(const Napi::CallbackInfo&) { client_->stop_emitter(); }

Napi::Value Client::take_drops(const Napi::CallbackInfo& info) { return drops_array(info.Env(), client_->take_drops()); }

Napi::Value Client::emit_stats(const Napi::CallbackInfo& info) { return stats_object(info.Env(), client_->emit_stats()); }

void Client::close(const Napi::CallbackInfo& info) {
    const auto ticket = mailbox_->expect(info.Env(), info[0].As<Napi::Function>(), Value());
    // The last drops were told before, and no token is needed any more. Those who were asked and told may hold this client, which would
    // never be collected.
    environment_->close(client_, [box = mailbox_, ticket, drops = drops_, store = store_](bridge::Client&) {
        box->put(ticket, [weak = std::weak_ptr(box), drops, store](Napi::Env env) {
            if (const auto mailbox = weak.lock()) {
                mailbox->forget(drops);
                mailbox->forget(store);
            }
            return env.Undefined();
        });
    });
}

}  // namespace venturi::node
