#include "bridge/outcome.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace venturi::bridge {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void member(Writer& json, const char* name, const std::string& value) {
    json.Key(name);
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

// Written again from what was read, so that what was scrubbed stays scrubbed.
std::string problem_text(const ProblemDetails& problem) {
    rapidjson::StringBuffer buffer;
    Writer json{buffer};
    json.StartObject();
    member(json, "type", problem.type);
    member(json, "title", problem.title);
    json.Key("status");
    json.Int(problem.status);
    member(json, "detail", problem.detail);
    member(json, "instance", problem.instance);
    member(json, "error_code", problem.error_code);
    member(json, "trace_id", problem.trace_id);
    json.Key("tenant_id");
    problem.tenant_id ? json.String(problem.tenant_id->c_str()) : json.Null();
    member(json, "docs_url", problem.docs_url);
    json.Key("errors");
    json.StartArray();
    for (const auto& violation : problem.errors) {
        json.StartObject();
        member(json, "pointer", violation.pointer);
        member(json, "detail", violation.detail);
        json.EndObject();
    }
    json.EndArray();
    json.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace

RateLimit plain(const RateLimitState& state) {
    RateLimit plain{state.limit, state.remaining, std::nullopt, state.policy};
    if (state.reset) plain.reset = state.reset->count();
    return plain;
}

Headers headers_of(std::vector<NamedText> pairs) {
    Headers headers;
    for (auto& [name, value] : pairs) headers.push_back({std::move(name), std::move(value)});
    return headers;
}

std::vector<NamedText> pairs_of(Headers headers) {
    std::vector<NamedText> pairs;
    for (Header& header : headers) pairs.emplace_back(std::move(header.name), std::move(header.value));
    return pairs;
}

Failure failure_of(const Error& error) {
    Failure failure;
    failure.kind = to_string(error.kind);
    failure.error_code = error.code_text;
    failure.message = error.message;
    failure.trace_id = error.trace_id;
    failure.stopped = to_string(error.stopped);
    failure.effect = to_string(error.effect);
    if (error.problem) failure.problem = problem_text(*error.problem);
    failure.http_status = error.http_status;
    failure.attempts = error.attempts;
    failure.retry_after = error.retry_after;
    failure.rate_limit = plain(error.rate_limit);
    if (error.signature_fault) failure.signature_fault = to_string(*error.signature_fault);
    failure.login_required = error.login_required;
    failure.acr_values = error.acr_values;
    if (error.max_age) failure.max_age = error.max_age->count();
    failure.scopes = error.scopes;
    return failure;
}

Outcome outcome_of(Result<runtime::Reply> reply, std::string_view operation) {
    Outcome outcome;
    outcome.operation = operation;
    if (!reply.ok()) {
        outcome.failure = failure_of(reply.error());
        outcome.status = reply.error().http_status;
        outcome.trace_id = reply.error().trace_id;
        outcome.attempts = reply.error().attempts;
        return outcome;
    }
    ResponseInfo& info = reply->info;
    outcome.status = info.status;
    outcome.body = std::move(reply->body);
    outcome.trace_id = std::move(info.trace_id);
    outcome.attempts = info.attempts;
    outcome.replayed = info.replayed;
    outcome.rate_limit = plain(info.rate_limit);
    outcome.headers = pairs_of(std::move(info.headers));
    return outcome;
}

Failure failure_in(const Outcome& answer, std::string message) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = std::move(message);
    error.effect = Effect::unknown;
    Failure failure = failure_of(error);
    failure.http_status = answer.status;
    failure.trace_id = answer.trace_id;
    failure.attempts = answer.attempts;
    failure.rate_limit = answer.rate_limit;
    return failure;
}

Outcome failed(ErrorKind kind, std::string message) {
    Error error;
    error.kind = kind;
    error.message = std::move(message);
    Outcome outcome;
    outcome.failure = failure_of(error);
    return outcome;
}

}  // namespace venturi::bridge
