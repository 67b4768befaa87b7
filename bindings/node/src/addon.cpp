// The addon: the bridge as one class. Everything that feels like JavaScript stands in lib/.

#include <napi.h>

#include <memory>
#include <string>
#include <utility>

#include "bridge/bridge.hpp"
#include "mailbox.hpp"

namespace venturi::node {
namespace {

std::optional<std::string> text(const Napi::Object& from, const char* name) {
    const Napi::Value value = from.Get(name);
    if (value.IsUndefined() || value.IsNull()) return std::nullopt;
    return value.ToString().Utf8Value();
}

std::optional<double> number(const Napi::Object& from, const char* name) {
    const Napi::Value value = from.Get(name);
    if (value.IsUndefined() || value.IsNull()) return std::nullopt;
    return value.ToNumber().DoubleValue();
}

std::optional<std::chrono::milliseconds> milliseconds(const Napi::Object& from, const char* name) {
    const auto value = number(from, name);
    return value ? std::optional(std::chrono::milliseconds(static_cast<std::int64_t>(*value))) : std::nullopt;
}

// Pairs cross as one flat array of texts: name, value, name, value.
std::vector<bridge::NamedText> pairs(const Napi::Value& value) {
    const auto flat = value.As<Napi::Array>();
    std::vector<bridge::NamedText> result;
    for (std::uint32_t i = 0; i + 1 < flat.Length(); i += 2)
        result.emplace_back(flat.Get(i).ToString().Utf8Value(), flat.Get(i + 1).ToString().Utf8Value());
    return result;
}

bridge::CallSpec call_spec(const Napi::CallbackInfo& info) {
    bridge::CallSpec spec;
    spec.operation = info[0].ToString().Utf8Value();
    spec.path = pairs(info[1]);
    spec.query = pairs(info[2]);
    spec.body = info[3].IsString() ? info[3].ToString().Utf8Value() : std::string();
    const auto options = info[4].As<Napi::Object>();
    spec.timeout = milliseconds(options, "timeout");
    if (const auto retries = number(options, "maxRetries")) spec.max_retries = static_cast<int>(*retries);
    spec.idempotency_key = text(options, "idempotencyKey");
    return spec;
}

Napi::Object failure_object(Napi::Env env, const bridge::Failure& failure) {
    auto result = Napi::Object::New(env);
    result["kind"] = Napi::String::New(env, failure.kind);
    result["errorCode"] = Napi::String::New(env, failure.error_code);
    result["message"] = Napi::String::New(env, failure.message);
    result["traceId"] = Napi::String::New(env, failure.trace_id);
    result["stopped"] = Napi::String::New(env, failure.stopped);
    result["effect"] = Napi::String::New(env, failure.effect);
    result["problem"] = Napi::String::New(env, failure.problem);
    result["httpStatus"] = Napi::Number::New(env, failure.http_status);
    result["attempts"] = Napi::Number::New(env, failure.attempts);
    if (failure.retry_after) result["retryAfter"] = Napi::Number::New(env, static_cast<double>(failure.retry_after->count()));
    return result;
}

Napi::Value outcome_object(Napi::Env env, const bridge::Outcome& outcome) {
    auto result = Napi::Object::New(env);
    result["status"] = Napi::Number::New(env, outcome.status);
    result["body"] = Napi::String::New(env, outcome.body);
    result["traceId"] = Napi::String::New(env, outcome.trace_id);
    result["attempts"] = Napi::Number::New(env, outcome.attempts);
    if (outcome.failure) result["failure"] = failure_object(env, *outcome.failure);
    return result;
}

class Client : public Napi::ObjectWrap<Client> {
public:
    static Napi::Function define(Napi::Env env) {
        return DefineClass(env, "Client",
                           {InstanceMethod<&Client::submit>("submit"), InstanceMethod<&Client::pages>("pages"),
                            InstanceMethod<&Client::next>("next"), InstanceMethod<&Client::cancel>("cancel"),
                            InstanceMethod<&Client::close>("close")});
    }

    explicit Client(const Napi::CallbackInfo& info) : Napi::ObjectWrap<Client>(info) {
        const auto given = info[0].As<Napi::Object>();
        bridge::Settings settings;
        settings.base_url = text(given, "baseUrl");
        settings.token = text(given, "token");
        settings.api_key = text(given, "apiKey");
        settings.client_id = text(given, "clientId");
        settings.client_secret = text(given, "clientSecret");
        settings.ingestion_key = text(given, "ingestionKey");
        settings.timeout = milliseconds(given, "timeout");
        if (const auto retries = number(given, "maxRetries")) settings.max_retries = static_cast<int>(*retries);
        settings.user_agent = "venturi-node/" VENTURI_VERSION;
        auto opened = bridge::open(settings);
        if (const auto* failure = std::get_if<bridge::Failure>(&opened)) {
            auto error = Napi::Error::New(info.Env(), failure->message);
            error.Value()["failure"] = failure_object(info.Env(), *failure);
            throw error;
        }
        client_ = std::get<std::shared_ptr<bridge::Client>>(std::move(opened));
        mailbox_ = Mailbox::create(info.Env(), outcome_object);
    }

    ~Client() override {
        if (client_) client_->close();
        if (mailbox_) mailbox_->release();
    }

private:
    using Pager = std::shared_ptr<bridge::Pager>;

    // submit(operation, path, query, body, options, callback) → call id
    Napi::Value submit(const Napi::CallbackInfo& info) {
        auto spec = call_spec(info);
        return started(info, 5, [&](bridge::Done done) { return client_->submit(std::move(spec), std::move(done)); });
    }

    // pages(operation, path, query, undefined, options) → pager
    Napi::Value pages(const Napi::CallbackInfo& info) {
        return Napi::External<Pager>::New(info.Env(), new Pager(client_->pages(call_spec(info))), [](Napi::Env, Pager* pager) { delete pager; });
    }

    // next(pager, callback) → call id, or undefined after the last page
    Napi::Value next(const Napi::CallbackInfo& info) {
        const Pager& pager = *info[0].As<Napi::External<Pager>>().Data();
        if (pager->finished()) return info.Env().Undefined();
        return started(info, 1, [&](bridge::Done done) { return pager->next(std::move(done)); });
    }

    void cancel(const Napi::CallbackInfo& info) { client_->cancel(static_cast<bridge::CallId>(info[0].ToNumber().Int64Value())); }

    void close(const Napi::CallbackInfo&) { client_->close(); }

    template <class Start>
    Napi::Value started(const Napi::CallbackInfo& info, std::size_t callback, Start&& start) {
        const auto ticket = mailbox_->expect(info.Env(), info[callback].As<Napi::Function>());
        const auto id = start([box = mailbox_, ticket](bridge::Outcome outcome) { box->put(ticket, std::move(outcome)); });
        return Napi::Number::New(info.Env(), static_cast<double>(id));
    }

    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<Mailbox> mailbox_;
};

Napi::Object initialise(Napi::Env env, Napi::Object exports) {
    exports["Client"] = Client::define(env);
    return exports;
}

}  // namespace
}  // namespace venturi::node

namespace {
Napi::Object initialise_addon(Napi::Env env, Napi::Object exports) { return venturi::node::initialise(env, exports); }
}  // namespace

NODE_API_MODULE(venturi, initialise_addon)
