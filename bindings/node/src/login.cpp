#include "login.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <variant>

#include "mailbox.hpp"
#include "outcome.hpp"
#include "plain.hpp"

namespace venturi::node {
namespace {

using Store = std::shared_ptr<bridge::TokenStore>;
using Host = bridge::TokenStoreHost;
using Running = std::shared_ptr<bridge::Login>;

Napi::Value tokens_object(Napi::Env env, const std::optional<bridge::Tokens>& tokens) {
    if (!tokens) return env.Undefined();
    auto result = Napi::Object::New(env);
    result["accessToken"] = Napi::String::New(env, tokens->access_token);
    result["refreshToken"] = Napi::String::New(env, tokens->refresh_token);
    result["expiresAt"] = Napi::Number::New(env, static_cast<double>(tokens->expires_at) / 1000);
    result["scope"] = Napi::String::New(env, tokens->scope);
    return result;
}

std::optional<bridge::Tokens> tokens_of(const Napi::Value& value) {
    if (!value.IsObject()) return std::nullopt;
    const auto given = value.As<Napi::Object>();
    bridge::Tokens tokens;
    tokens.access_token = text(given, "accessToken").value_or("");
    tokens.refresh_token = text(given, "refreshToken").value_or("");
    constexpr std::int64_t most = 9'000'000'000'000;  // in the year 2255: later times do not fit into every clock
    tokens.expires_at = std::min(whole<std::int64_t>(given, "expiresAt").value_or(0), most) * 1000;
    tokens.scope = text(given, "scope").value_or("");
    return tokens;
}

// -- stores

template <class Answer, class Give>
Napi::Function answering(Napi::Env env, std::shared_ptr<Answer> answer, Give give) {
    return Napi::Function::New(env, [answer = std::move(answer), give](const Napi::CallbackInfo& info) { give(*answer, info); }, "answer");
}

// What was asked for is let go of with the parcel, or with the function that JavaScript has: unanswered, the store has failed.
Napi::Value load_question(Napi::Env env, const std::shared_ptr<std::function<void(Host::Loaded)>>& answer) {
    return answering(env, answer, [](auto& loaded, const Napi::CallbackInfo& info) {
        if (info[0].ToBoolean().Value()) loaded(tokens_of(info[1]));
        else loaded(Host::Failed{});
    });
}

Napi::Value save_question(Napi::Env env, const std::optional<bridge::Tokens>& tokens, const std::shared_ptr<std::function<void(bool)>>& answer) {
    auto result = Napi::Array::New(env, 2);
    result[0u] = tokens_object(env, tokens);
    result[1u] = answering(env, answer, [](auto& kept, const Napi::CallbackInfo& info) { kept(info[0].ToBoolean().Value()); });
    return result;
}

Napi::Value host_store(const Napi::CallbackInfo& info) {
    const auto mailbox = Mailbox::create(info.Env());
    const auto load = mailbox->listen(info[0].As<Napi::Function>());
    const auto save = mailbox->listen(info[1].As<Napi::Function>());
    Host host;
    host.load = [mailbox, load](auto answer) {
        auto held = std::make_shared<std::function<void(Host::Loaded)>>(std::move(answer));
        mailbox->put(load, [held](Napi::Env env) { return load_question(env, held); });
    };
    host.save = [mailbox, save](auto tokens, auto answer) {
        auto held = std::make_shared<std::function<void(bool)>>(std::move(answer));
        mailbox->put(save, [held, tokens](Napi::Env env) { return save_question(env, tokens, held); });
    };
    // Its end is that of the program's object: whoever asks later gets no answer, which is a failure.
    const auto let_go = [mailbox](Napi::Env, Store* store) {
        mailbox->release();
        delete store;
    };
    return Napi::External<Store>::New(info.Env(), new Store(bridge::host_token_store(std::move(host))), let_go);
}

void tokens_changed(const Napi::CallbackInfo& info) {
    if (const auto store = token_store_of(info[0])) store->changed();
}

// -- the login

using Ended = std::variant<bridge::Tokens, bridge::Failure>;

Napi::Value ended_object(Napi::Env env, const Ended& ended) {
    auto result = Napi::Object::New(env);
    if (const auto* failure = std::get_if<bridge::Failure>(&ended)) result["failure"] = failure_object(env, *failure);
    else result["tokens"] = tokens_object(env, std::get<bridge::Tokens>(ended));
    return result;
}

Napi::Value login(const Napi::CallbackInfo& info) {
    auto client = settings(info[0].As<Napi::Object>());  // what is refused throws before anything is expected
    const auto given = info[1].As<Napi::Object>();
    bridge::LoginSpec spec;
    spec.acr_values = texts(given, "acrValues");
    spec.max_age = whole<std::int64_t>(given, "maxAge");
    spec.timeout = milliseconds(given, "timeout");
    spec.redirect_path = text(given, "redirectPath").value_or("");
    const auto mailbox = Mailbox::create(info.Env());
    const auto shown = mailbox->listen(info[2].As<Napi::Function>());
    spec.open_browser = [mailbox, shown](std::string url) {
        mailbox->put(shown, [url](Napi::Env env) { return Napi::String::New(env, url); });
    };
    // Till its end the login asks the store.
    const auto done = mailbox->expect(info.Env(), info[3].As<Napi::Function>(), (info[4].IsObject() ? info[4] : info[3]).As<Napi::Object>());
    auto running = bridge::login(std::move(client), std::move(spec), [mailbox, done](Ended ended) {
        auto held = std::make_shared<Ended>(std::move(ended));
        mailbox->put(done, [held, weak = std::weak_ptr(mailbox)](Napi::Env env) {
            if (const auto box = weak.lock()) box->release();
            return ended_object(env, *held);
        });
    });
    // The last to hold it waits for its end: not on this thread.
    const auto let_go = [](Napi::Env, Running* held) {
        try {
            std::thread([held] { delete held; }).detach();
        } catch (const std::system_error&) {
            delete held;  // no thread to be had: then here
        }
    };
    return Napi::External<Running>::New(info.Env(), new Running(std::move(running)), let_go);
}

void cancel_login(const Napi::CallbackInfo& info) { (*info[0].As<Napi::External<Running>>().Data())->cancel(); }

}  // namespace

Store token_store_of(const Napi::Value& value) { return value.IsExternal() ? *value.As<Napi::External<Store>>().Data() : nullptr; }

void add_login(Napi::Env env, Napi::Object exports) {
    exports["hostTokenStore"] = Napi::Function::New<host_store>(env, "hostTokenStore");
    exports["tokensChanged"] = Napi::Function::New<tokens_changed>(env, "tokensChanged");
    exports["login"] = Napi::Function::New<login>(env, "login");
    exports["cancelLogin"] = Napi::Function::New<cancel_login>(env, "cancelLogin");
}

}  // namespace venturi::node
