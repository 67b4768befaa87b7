#include "plain.hpp"

#include <cmath>
#include <cstdint>

#include "login.hpp"
#include "outcome.hpp"
#include "testing.hpp"

namespace venturi::node {
namespace {

std::optional<Napi::Value> member(const Napi::Object& from, const char* name) {
    const Napi::Value value = from.Get(name);
    if (value.IsUndefined() || value.IsNull()) return std::nullopt;
    return value;
}

}  // namespace

std::optional<std::string> text(const Napi::Object& from, const char* name) {
    const auto value = member(from, name);
    return value ? std::optional(value->ToString().Utf8Value()) : std::nullopt;
}

std::vector<std::string> texts(const Napi::Object& from, const char* name) {
    std::vector<std::string> result;
    const auto value = member(from, name);
    if (!value) return result;
    const auto list = value->As<Napi::Array>();
    for (std::uint32_t i = 0; i < list.Length(); ++i) result.push_back(list.Get(i).ToString().Utf8Value());
    return result;
}

std::optional<double> number(const Napi::Object& from, const char* name) {
    const auto value = member(from, name);
    return value ? std::optional(value->ToNumber().DoubleValue()) : std::nullopt;
}

bool truth(const Napi::Object& from, const char* name) {
    const auto value = member(from, name);
    return value && value->ToBoolean().Value();
}

double at_least_zero(Napi::Env env, double value, const char* name) {
    if (value >= 0) return value;
    bridge::Failure failure;
    failure.kind = "config";
    failure.message = std::string(name) + " must be a number that is not below zero";
    throw failure_error(env, failure);
}

std::chrono::milliseconds milliseconds(Napi::Env env, double value, const char* name) {
    constexpr double most = 1e15;
    if (at_least_zero(env, value, name) >= most) return std::chrono::milliseconds::max();
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(value)));
}

std::optional<std::chrono::milliseconds> milliseconds(const Napi::Object& from, const char* name) {
    const auto value = number(from, name);
    return value ? std::optional(milliseconds(from.Env(), *value, name)) : std::nullopt;
}

std::vector<bridge::NamedText> pairs(const Napi::Value& flat) {
    std::vector<bridge::NamedText> result;
    if (!flat.IsArray()) return result;
    const auto list = flat.As<Napi::Array>();
    for (std::uint32_t i = 0; i + 1 < list.Length(); i += 2)
        result.emplace_back(list.Get(i).ToString().Utf8Value(), list.Get(i + 1).ToString().Utf8Value());
    return result;
}

std::vector<std::uint32_t> whole_numbers(const Napi::Array& list) {
    std::vector<std::uint32_t> result;
    for (std::uint32_t i = 0; i < list.Length(); ++i) result.push_back(list.Get(i).ToNumber().Uint32Value());
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
    spec.max_retries = whole<int>(options, "maxRetries");
    spec.idempotency_key = text(options, "idempotencyKey");
    spec.headers = pairs(options.Get("headers"));
    spec.traceparent = text(options, "traceparent").value_or("");
    spec.tracestate = text(options, "tracestate").value_or("");
    return spec;
}

bridge::Settings settings(const Napi::Object& given) {
    bridge::Settings settings;
    settings.base_url = text(given, "baseUrl");
    settings.token = text(given, "token");
    settings.api_key = text(given, "apiKey");
    settings.client_id = text(given, "clientId");
    settings.client_secret = text(given, "clientSecret");
    settings.ingestion_key = text(given, "ingestionKey");
    settings.scopes = texts(given, "scopes");
    settings.timeout = milliseconds(given, "timeout");
    settings.connect_timeout = milliseconds(given, "connectTimeout");
    settings.max_retries = whole<int>(given, "maxRetries");
    settings.partner = truth(given, "partner");
    settings.proxy = text(given, "proxy").value_or("");
    settings.ca_file = text(given, "caFile").value_or("");
    settings.ca_directory = text(given, "caDirectory").value_or("");
    settings.headers = pairs(given.Get("headers"));
    settings.application = text(given, "userAgent").value_or("");
    settings.pacing = truth(given, "pacing");
    settings.initial_backoff = milliseconds(given, "initialBackoff");
    settings.max_backoff = milliseconds(given, "maxBackoff");
    settings.max_retry_after = milliseconds(given, "maxRetryAfter");
    settings.token_store = token_store_of(given.Get("tokenStore"));
    settings.seams = seams_of(given);
    settings.user_agent = "venturi-node/" VENTURI_VERSION;
    return settings;
}

}  // namespace venturi::node
