#include "arrow_bytes.hpp"

#include <cstring>
#include <string>
#include <thread>
#include <utility>
#include <variant>

#include "outcome.hpp"

namespace venturi::node {
namespace {

using Held = std::shared_ptr<bridge::IpcStream>;

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

Napi::Value ArrowBytes::open(Napi::Env env, bridge::ArrowStream stream) {
    return Napi::External<Held>::New(env, new Held(bridge::ipc_stream(std::move(stream))), [](Napi::Env, Held* held) { delete held; });
}

void ArrowBytes::read(const Napi::CallbackInfo& info, const std::shared_ptr<Mailbox>& mailbox, Napi::Object owner) {
    const auto ticket = mailbox->expect(info.Env(), info[1].As<Napi::Function>(), owner);
    std::thread([box = mailbox, ticket, stream = *info[0].As<Napi::External<Held>>().Data()] {
        auto read = std::make_shared<std::variant<std::string, bridge::Failure>>(stream->next());
        box->put(ticket, [read](Napi::Env env) { return read_object(env, *read); });
    }).detach();
}

}  // namespace venturi::node
