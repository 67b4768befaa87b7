#include "drops.hpp"

#include <cstdint>
#include <string>

#include "plain.hpp"

namespace venturi::node {
namespace {

std::optional<std::int64_t> whole_milliseconds(const Napi::Object& from, const char* name) {
    const auto value = milliseconds(from, name);
    return value ? std::optional<std::int64_t>(value->count()) : std::nullopt;
}

}  // namespace

bridge::EmitSettings emit_settings(const Napi::Object& given, std::string_view directory) {
    bridge::EmitSettings settings;
    settings.spool_directory = directory;
    settings.max_buffered_bytes = whole<std::uint64_t>(given, "maxBufferedBytes");
    settings.max_buffered_events = whole<std::uint64_t>(given, "maxBufferedEvents");
    settings.batch_events = whole<std::uint64_t>(given, "batchEvents");
    settings.batch_bytes = whole<std::uint64_t>(given, "batchBytes");
    settings.max_spool_bytes = whole<std::uint64_t>(given, "maxSpoolBytes");
    settings.connections = whole<std::uint64_t>(given, "connections");
    settings.linger_ms = whole_milliseconds(given, "linger");
    settings.exit_timeout_ms = whole_milliseconds(given, "exitTimeout");
    if (const auto compress = given.Get("compress"); compress.IsBoolean()) settings.compress = compress.ToBoolean().Value();
    return settings;
}

Napi::Object stats_object(Napi::Env env, const bridge::EmitStats& stats) {
    auto result = Napi::Object::New(env);
    const auto put = [&](const char* name, std::uint64_t value) { result[name] = Napi::Number::New(env, static_cast<double>(value)); };
    put("emitted", stats.emitted);
    put("adopted", stats.adopted);
    put("accepted", stats.accepted);
    put("duplicates", stats.duplicates);
    put("buffered", stats.buffered);
    put("spooledEvents", stats.spooled_events);
    put("spooledBytes", stats.spooled_bytes);
    put("requests", stats.requests);
    put("queueOverflow", stats.queue_overflow);
    put("spoolOverflow", stats.spool_overflow);
    put("rateLimited", stats.rate_limited);
    put("networkError", stats.network_error);
    put("rejected", stats.rejected);
    result["spooling"] = Napi::Boolean::New(env, stats.spooling);
    return result;
}

Napi::Array drops_array(Napi::Env env, const std::vector<bridge::DropNote>& notes) {
    auto result = Napi::Array::New(env);
    std::uint32_t at = 0;
    for (const bridge::DropNote& note : notes) {
        auto drop = Napi::Object::New(env);
        drop["reason"] = Napi::String::New(env, std::string(note.reason));
        drop["count"] = Napi::Number::New(env, static_cast<double>(note.count));
        drop["errorCode"] = Napi::String::New(env, note.error_code);
        drop["detail"] = Napi::String::New(env, note.detail);
        result[at++] = drop;
    }
    return result;
}

}  // namespace venturi::node
