#include "testing.hpp"

#include <chrono>
#include <optional>

#include "outcome.hpp"
#include "plain.hpp"

namespace venturi::node {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr std::chrono::milliseconds patience{10'000};

// Blocks on a thread of Node's pool.
class WaitForClient final : public Napi::AsyncWorker {
public:
    WaitForClient(Napi::Env env, std::shared_ptr<bridge::FakeClock> clock)
        : Napi::AsyncWorker(env), clock_(std::move(clock)), deferred_(Napi::Promise::Deferred::New(env)) {}

    Napi::Promise promise() const { return deferred_.Promise(); }
    void Execute() override { wait_ = clock_->await_wait(patience); }
    void OnOK() override {
        deferred_.Resolve(wait_ ? Napi::Number::New(Env(), Milliseconds(*wait_).count()) : Env().Undefined());
    }

private:
    const std::shared_ptr<bridge::FakeClock> clock_;
    Napi::Promise::Deferred deferred_;
    std::optional<std::chrono::nanoseconds> wait_;
};

}  // namespace

Napi::Function FakeClock::define(Napi::Env env) {
    return DefineClass(env, "FakeClock",
                       {InstanceMethod<&FakeClock::advance>("advance"), InstanceMethod<&FakeClock::waits>("waits"),
                        InstanceMethod<&FakeClock::now>("now"), InstanceMethod<&FakeClock::await_wait>("awaitWait")});
}

FakeClock::FakeClock(const Napi::CallbackInfo& info)
    : Napi::ObjectWrap<FakeClock>(info), clock_(bridge::fake_clock(info[0].ToBoolean().Value())) {}

void FakeClock::advance(const Napi::CallbackInfo& info) {
    clock_->advance(std::chrono::duration_cast<std::chrono::nanoseconds>(Milliseconds{info[0].ToNumber().DoubleValue()}));
}

Napi::Value FakeClock::waits(const Napi::CallbackInfo& info) {
    const auto waits = clock_->waits();
    auto result = Napi::Array::New(info.Env(), waits.size());
    for (std::uint32_t i = 0; i < waits.size(); ++i) result[i] = Napi::Number::New(info.Env(), Milliseconds(waits[i]).count());
    return result;
}

Napi::Value FakeClock::now(const Napi::CallbackInfo& info) {
    return Napi::Number::New(info.Env(), static_cast<double>(clock_->now()) / 1000);
}

Napi::Value FakeClock::await_wait(const Napi::CallbackInfo& info) {
    auto* const worker = new WaitForClient(info.Env(), clock_);  // deletes itself
    const auto promise = worker->promise();
    worker->Queue();
    return promise;
}

Napi::Function FakeWire::define(Napi::Env env) {
    return DefineClass(env, "FakeWire",
                       {InstanceMethod<&FakeWire::answer>("answer"), InstanceMethod<&FakeWire::drop>("drop"),
                        InstanceMethod<&FakeWire::hang>("hang"), InstanceMethod<&FakeWire::requests>("requests")});
}

void FakeWire::answer(const Napi::CallbackInfo& info) {
    wire_->answer(info[0].ToNumber().Int32Value(), info[1].ToString().Utf8Value(), pairs(info[2]));
}

Napi::Value FakeWire::drop(const Napi::CallbackInfo& info) {
    return Napi::Boolean::New(info.Env(), wire_->drop(info[0].ToString().Utf8Value(), info[1].ToBoolean().Value()));
}

void FakeWire::hang(const Napi::CallbackInfo&) { wire_->hang(); }

Napi::Value FakeWire::requests(const Napi::CallbackInfo& info) {
    const auto env = info.Env();
    const auto sent = wire_->requests();
    auto result = Napi::Array::New(env, sent.size());
    for (std::uint32_t i = 0; i < sent.size(); ++i) {
        auto request = Napi::Object::New(env);
        request["method"] = Napi::String::New(env, sent[i].method);
        request["url"] = Napi::String::New(env, sent[i].url);
        request["headers"] = pair_array(env, sent[i].headers);
        request["body"] = Napi::String::New(env, sent[i].body);
        result[i] = request;
    }
    return result;
}

std::shared_ptr<const bridge::Seams> seams_of(const Napi::Object& settings) {
    const auto clock = settings.Get("clock");
    const auto wire = settings.Get("wire");
    const auto jitter = number(settings, "jitter");
    if (!clock.IsObject() && !wire.IsObject() && !jitter) return nullptr;
    return bridge::make_seams(clock.IsObject() ? FakeClock::Unwrap(clock.As<Napi::Object>())->clock() : nullptr,
                              wire.IsObject() ? FakeWire::Unwrap(wire.As<Napi::Object>())->wire() : nullptr, jitter);
}

Napi::Value sign_webhook(const Napi::CallbackInfo& info) {
    std::vector<std::string> secrets;
    const auto given = info[0].As<Napi::Array>();
    for (std::uint32_t i = 0; i < given.Length(); ++i) secrets.push_back(given.Get(i).ToString().Utf8Value());
    const auto sent_at = static_cast<std::int64_t>(info[2].ToNumber().DoubleValue() * 1000);
    const auto headers = bridge::sign_webhook(secrets, info[1].ToString().Utf8Value(), sent_at, info[3].ToString().Utf8Value());
    if (!headers) return info.Env().Undefined();
    return pair_array(info.Env(), *headers);
}

}  // namespace venturi::node
