// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/invocationevent.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_IngestionLayer[] = {
    "application",
    "gateway",
    "proxy",
    "otlp",
    "connector",
};
constexpr std::string_view names_of_InferenceOperation[] = {
    "chat",
    "generate_content",
    "text_completion",
    "embeddings",
    "image_generation",
    "audio_transcription",
    "audio_speech",
    "rerank",
    "moderation",
};
constexpr std::string_view names_of_InferenceStatus[] = {
    "ok",
    "error",
    "cancelled",
};
constexpr std::string_view names_of_PathwayCategory[] = {
    "application_direct",
    "ai_gateway",
    "drop_in_proxy",
    "cloud_platform",
    "saas_embedded",
    "developer_tool",
    "agent",
    "unknown",
};

}  // namespace

std::string_view to_string(IngestionLayer value) noexcept { return json::name_of(names_of_IngestionLayer, value); }

bool parse(std::string_view text, IngestionLayer& value) noexcept {
    return json::find_name<names_of_IngestionLayer>(text, value);
}

std::string_view to_string(InferenceOperation value) noexcept { return json::name_of(names_of_InferenceOperation, value); }

bool parse(std::string_view text, InferenceOperation& value) noexcept {
    return json::find_name<names_of_InferenceOperation>(text, value);
}

std::string_view to_string(InferenceStatus value) noexcept { return json::name_of(names_of_InferenceStatus, value); }

bool parse(std::string_view text, InferenceStatus& value) noexcept {
    return json::find_name<names_of_InferenceStatus>(text, value);
}

std::string_view to_string(PathwayCategory value) noexcept { return json::name_of(names_of_PathwayCategory, value); }

bool parse(std::string_view text, PathwayCategory& value) noexcept {
    return json::find_name<names_of_PathwayCategory>(text, value);
}

}  // namespace venturi::inline v1
