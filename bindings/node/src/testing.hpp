#pragma once
// What @venturi/sdk/testing is made of.

#include <napi.h>

#include <memory>

#include "bridge/testing.hpp"

namespace venturi::node {

class FakeClock : public Napi::ObjectWrap<FakeClock> {
public:
    static Napi::Function define(Napi::Env env);
    explicit FakeClock(const Napi::CallbackInfo& info);

    const std::shared_ptr<bridge::FakeClock>& clock() const { return clock_; }

private:
    // Times are milliseconds.
    void advance(const Napi::CallbackInfo& info);
    Napi::Value waits(const Napi::CallbackInfo& info);
    Napi::Value now(const Napi::CallbackInfo& info);
    // A promise of milliseconds, of undefined where the client waits for nothing.
    Napi::Value await_wait(const Napi::CallbackInfo& info);

    std::shared_ptr<bridge::FakeClock> clock_;
};

class FakeWire : public Napi::ObjectWrap<FakeWire> {
public:
    static Napi::Function define(Napi::Env env);
    explicit FakeWire(const Napi::CallbackInfo& info) : Napi::ObjectWrap<FakeWire>(info) {}

    const std::shared_ptr<bridge::FakeWire>& wire() const { return wire_; }

private:
    void answer(const Napi::CallbackInfo& info);
    Napi::Value drop(const Napi::CallbackInfo& info);
    void hang(const Napi::CallbackInfo& info);
    Napi::Value requests(const Napi::CallbackInfo& info);

    std::shared_ptr<bridge::FakeWire> wire_ = bridge::fake_wire();
};

// Null where the settings have the real network and time.
std::shared_ptr<const bridge::Seams> seams_of(const Napi::Object& settings);

// signWebhook(secrets, id, sentAt, body): the headers, flat; undefined where a secret is none.
Napi::Value sign_webhook(const Napi::CallbackInfo& info);

}  // namespace venturi::node
