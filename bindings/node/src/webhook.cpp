#include "webhook.hpp"

#include <chrono>
#include <cstdint>
#include <string_view>
#include <variant>

#include "outcome.hpp"
#include "plain.hpp"
#include "testing.hpp"

namespace venturi::node {

Napi::Function Webhooks::define(Napi::Env env) {
    return DefineClass(env, "Webhooks", {InstanceMethod<&Webhooks::receive>("receive")});
}

Webhooks::Webhooks(const Napi::CallbackInfo& info) : Napi::ObjectWrap<Webhooks>(info) {
    const auto given = info[0].As<Napi::Object>();
    bridge::WebhookSettings settings;
    settings.secrets = texts(given, "secrets");
    // The seconds of 68 years at most: no message is older, and times can still be added to it.
    if (const auto tolerance = whole<std::int32_t>(given, "tolerance")) settings.tolerance = std::chrono::seconds{*tolerance};
    settings.seams = seams_of(given);
    auto opened = bridge::open_webhooks(settings);
    if (const auto* failure = std::get_if<bridge::Failure>(&opened)) throw failure_error(info.Env(), *failure);
    webhooks_ = std::get<std::shared_ptr<const bridge::Webhooks>>(std::move(opened));
}

Napi::Value Webhooks::receive(const Napi::CallbackInfo& info) {
    const auto env = info.Env();
    const auto bytes = info[1].As<Napi::Uint8Array>();
    const std::string_view body{reinterpret_cast<const char*>(bytes.Data()), bytes.ByteLength()};
    const auto received = webhooks_->receive(pairs(info[0]), body);
    if (const auto* failure = std::get_if<bridge::Failure>(&received)) throw failure_error(env, *failure);
    const auto& message = std::get<bridge::WebhookMessage>(received);
    auto result = Napi::Object::New(env);
    result["id"] = Napi::String::New(env, message.id);
    result["type"] = Napi::String::New(env, message.type);
    result["known"] = Napi::Boolean::New(env, message.known);
    result["sentAt"] = Napi::Number::New(env, static_cast<double>(message.sent_at) / 1000);
    result["challenge"] = Napi::String::New(env, message.challenge);
    return result;
}

}  // namespace venturi::node
