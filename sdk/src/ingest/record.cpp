#include "ingest/record.hpp"

#include "ingest/record_writer.hpp"

namespace venturi::inline v1::ingest {
namespace {

std::string_view view(const std::optional<std::string>& text) noexcept { return text ? std::string_view{*text} : ""; }

template <class E>
std::string_view view(const std::optional<Open<E>>& value) noexcept {
    return value ? value->text() : "";
}

template <class T>
const T* pointer(const std::optional<T>& value) noexcept {
    return value ? &*value : nullptr;
}

EventView view(const InvocationEvent& e) noexcept {
    const bool timed = e.ingestion_timestamp != Timestamp{};
    return {
        .provider = e.provider,
        .requested_model = e.requested_model,
        .served_model = view(e.served_model),
        .operation = view(e.operation),
        .input_tokens = e.input_tokens,
        .output_tokens = e.output_tokens,
        .cached_input_tokens = e.cached_input_tokens,
        .cache_write_tokens = e.cache_write_tokens,
        .cache_write_1h_tokens = e.cache_write_1h_tokens,
        .reasoning_tokens = e.reasoning_tokens,
        .input_audio_tokens = e.input_audio_tokens,
        .output_audio_tokens = e.output_audio_tokens,
        .input_image_tokens = e.input_image_tokens,
        .output_image_tokens = e.output_image_tokens,
        .estimated_cost_usd = view(e.estimated_cost_usd),
        .cost_breakdown = pointer(e.cost_breakdown),
        .energy_wh = e.energy_wh,
        .carbon_gco2e = e.carbon_gco2e,
        .latency_ms = e.latency_ms,
        .ttft_ms = e.ttft_ms,
        .status = view(e.status),
        .error_type = view(e.error_type),
        .stream = e.stream,
        .batch = e.batch,
        .service_tier = view(e.service_tier),
        .region = view(e.region),
        .endpoint_host = view(e.endpoint_host),
        .account_id = view(e.account_id),
        .provider_project_id = view(e.provider_project_id),
        .provider_key_id = view(e.provider_key_id),
        .provider_response_id = view(e.provider_response_id),
        .attributed_identity = view(e.attributed_identity),
        .attributed_service = view(e.attributed_service),
        .project = view(e.project),
        .environment = view(e.environment),
        .pathway_category = view(e.pathway_category),
        .attribution_confidence = e.attribution_confidence,
        .spiffe_id = view(e.spiffe_id),
        .kubernetes = pointer(e.kubernetes),
        .trace_id = view(e.trace_id),
        .span_id = view(e.span_id),
        .parent_span_id = view(e.parent_span_id),
        .workflow = pointer(e.workflow),
        .ingestion_layer = e.ingestion_layer.text(),
        .ingestion_timestamp = timed ? std::optional{e.ingestion_timestamp} : std::nullopt,
        .occurred_at = e.occurred_at,
    };
}

int hex_digit(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

bool parse_uuid(std::string_view text, EventId& id) noexcept {
    if (text.size() != 36) return false;
    std::uint64_t words[2] = {0, 0};
    int nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i] != '-') return false;
            continue;
        }
        const int digit = hex_digit(text[i]);
        if (digit < 0) return false;
        std::uint64_t& word = words[nibble++ / 16];
        word = word << 4 | static_cast<std::uint64_t>(digit);
    }
    id = {words[0], words[1]};
    return true;
}

std::size_t write_record(std::span<std::byte> room, const EventView& event, EventId id, std::int64_t now) noexcept {
    return write_view(room, event, id, now);
}

[[gnu::flatten]] std::size_t write_record(std::span<std::byte> room, const InvocationEvent& event, EventId id, std::int64_t now) noexcept {
    RecordWriter out{room};
    if (!out.has_room()) return 0;
    write_fields(out, view(event), now);
    if (event.labels)
        for (const auto& [name, value] : *event.labels) out.label(name, value);
    return out.finish(id, now);
}

}  // namespace venturi::inline v1::ingest
