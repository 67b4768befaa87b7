#include "outcome.hpp"

#include <string>
#include <utility>
#include <vector>

#include "bridge/answer.hpp"

namespace venturi::node {
namespace {

Napi::Array text_array(Napi::Env env, const std::vector<std::string>& texts) {
    auto result = Napi::Array::New(env, texts.size());
    for (std::uint32_t i = 0; i < texts.size(); ++i) result[i] = Napi::String::New(env, texts[i]);
    return result;
}

Napi::Value rate_limit_object(Napi::Env env, const bridge::RateLimit& limit) {
    if (!limit.limit && !limit.remaining && !limit.reset && limit.policy.empty()) return env.Undefined();
    auto result = Napi::Object::New(env);
    if (limit.limit) result["limit"] = Napi::Number::New(env, static_cast<double>(*limit.limit));
    if (limit.remaining) result["remaining"] = Napi::Number::New(env, static_cast<double>(*limit.remaining));
    if (limit.reset) result["reset"] = Napi::Number::New(env, static_cast<double>(*limit.reset));
    if (!limit.policy.empty()) result["policy"] = Napi::String::New(env, limit.policy);
    return result;
}

// A header's value is bytes, and one character each, as fetch has it: Headers takes no other.
Napi::Array header_array(Napi::Env env, const std::vector<bridge::NamedText>& headers) {
    auto result = Napi::Array::New(env, 2 * headers.size());
    std::uint32_t i = 0;
    for (const auto& [name, value] : headers) {
        result[i++] = Napi::String::New(env, name);
        napi_value text = nullptr;
        NAPI_THROW_IF_FAILED(env, napi_create_string_latin1(env, value.data(), value.size(), &text), result);
        result[i++] = Napi::Value(env, text);
    }
    return result;
}

}  // namespace

Napi::Array pair_array(Napi::Env env, const std::vector<bridge::NamedText>& pairs) {
    auto result = Napi::Array::New(env, 2 * pairs.size());
    std::uint32_t i = 0;
    for (const auto& [name, value] : pairs) {
        result[i++] = Napi::String::New(env, name);
        result[i++] = Napi::String::New(env, value);
    }
    return result;
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
    if (const auto limit = rate_limit_object(env, failure.rate_limit); !limit.IsUndefined()) result["rateLimit"] = limit;
    result["loginRequired"] = Napi::Boolean::New(env, failure.login_required);
    result["acrValues"] = text_array(env, failure.acr_values);
    if (failure.max_age) result["maxAge"] = Napi::Number::New(env, static_cast<double>(*failure.max_age));
    result["scopes"] = text_array(env, failure.scopes);
    result["signatureFault"] = Napi::String::New(env, failure.signature_fault);
    return result;
}

Napi::Error failure_error(Napi::Env env, const bridge::Failure& failure) {
    auto error = Napi::Error::New(env, failure.message);
    error.Value()["failure"] = failure_object(env, failure);
    return error;
}

Napi::Object outcome_object(Napi::Env env, bridge::Outcome& outcome) {
    bridge::check_answer(outcome);
    auto result = Napi::Object::New(env);
    result["status"] = Napi::Number::New(env, outcome.status);
    result["body"] = Napi::String::New(env, outcome.body);
    result["traceId"] = Napi::String::New(env, outcome.trace_id);
    result["attempts"] = Napi::Number::New(env, outcome.attempts);
    result["replayed"] = Napi::Boolean::New(env, outcome.replayed);
    result["rateLimit"] = rate_limit_object(env, outcome.rate_limit);
    result["headers"] = header_array(env, outcome.headers);
    if (outcome.failure) result["failure"] = failure_object(env, *outcome.failure);
    return result;
}

}  // namespace venturi::node
