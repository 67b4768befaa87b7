#include "arrow_bytes.hpp"

#include <cstring>
#include <string>
#include <utility>
#include <variant>

#include "outcome.hpp"

namespace venturi::node {
namespace {

struct Held {
    std::shared_ptr<bridge::IpcStream> stream;
    std::stop_source stop;
};

const Held& held(const Napi::CallbackInfo& info) { return *info[0].As<Napi::External<Held>>().Data(); }

Napi::Value read_object(Napi::Env env, const std::variant<std::string, bridge::Failure>& read) {
    auto result = Napi::Object::New(env);
    if (const auto* failure = std::get_if<bridge::Failure>(&read)) {
        result["failure"] = failure_object(env, *failure);
    } else if (const auto& bytes = std::get<std::string>(read); !bytes.empty()) {
        auto buffer = Napi::ArrayBuffer::New(env, bytes.size());
        std::memcpy(buffer.Data(), bytes.data(), bytes.size());
        result["bytes"] = Napi::Uint8Array::New(env, bytes.size(), buffer, 0);
    }
    return result;
}

}  // namespace

Napi::Value ArrowBytes::open(Napi::Env env, bridge::ArrowStream stream, std::stop_source stop) {
    auto* const held = new Held{bridge::ipc_stream(std::move(stream)), std::move(stop)};
    return Napi::External<Held>::New(env, held, [](Napi::Env, Held* done) { delete done; });
}

void ArrowBytes::read(const Napi::CallbackInfo& info, const std::shared_ptr<Mailbox>& mailbox, Napi::Object owner) {
    const auto ticket = mailbox->expect(info.Env(), info[1].As<Napi::Function>(), owner);
    mailbox->work(ticket, [stream = held(info).stream]() -> Mailbox::Parcel {
        auto read = std::make_shared<std::variant<std::string, bridge::Failure>>(stream->next());
        return [read](Napi::Env env) { return read_object(env, *read); };
    });
}

void ArrowBytes::cancel(const Napi::CallbackInfo& info) { std::stop_source(held(info).stop).request_stop(); }

}  // namespace venturi::node
