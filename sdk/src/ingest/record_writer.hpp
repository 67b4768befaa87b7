#pragma once
// Writes records, for any type that has an event's members by the names of EventView. Allocates nothing, calls nothing, cannot throw.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ingest/chunk_pool.hpp"
#include "ingest/fields.hpp"
#include "ingest/record.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1::ingest {

// Texts are short; a call of memcpy would cost more than the copy.
inline void copy_text(std::byte* to, const char* from, std::size_t size) noexcept {
    if (size > 32) {
        std::memcpy(to, from, size);
    } else if (size >= 16) {
        std::memcpy(to, from, 16);
        std::memcpy(to + size - 16, from + size - 16, 16);
    } else if (size >= 8) {
        std::memcpy(to, from, 8);
        std::memcpy(to + size - 8, from + size - 8, 8);
    } else if (size >= 4) {
        std::memcpy(to, from, 4);
        std::memcpy(to + size - 4, from + size - 4, 4);
    } else if (size != 0) {
        to[0] = static_cast<std::byte>(from[0]);
        to[size / 2] = static_cast<std::byte>(from[size / 2]);
        to[size - 1] = static_cast<std::byte>(from[size - 1]);
    }
}

inline std::int64_t micros_of(Timestamp time) noexcept { return time.time_since_epoch().count(); }
inline std::int64_t micros_of(std::int64_t micros) noexcept { return micros; }

// What all fields' tags, lengths and numbers take together, were every field there but labels. It is asked for once, so that of
// each field only the text has to be measured.
inline constexpr std::size_t record_frame = sizeof(RecordHead) + field_count * (1 + sizeof(std::int64_t));

class RecordWriter {
public:
    explicit RecordWriter(std::span<std::byte> room) noexcept : begin_(room.data()), at_(room.data()) {
        if (room.size() < record_frame) {
            failed_ = true;
            return;
        }
        at_ += sizeof(RecordHead);
        left_ = room.size() - record_frame;
    }
    // Nothing may be written otherwise.
    bool has_room() const noexcept { return !failed_; }

    void text(Field field, std::string_view value) noexcept {
        if (!value.empty()) required(field, value);
    }
    void text(Field field, const std::optional<std::string>& value) noexcept {
        if (value) required(field, *value);
    }
    void required(Field field, std::string_view value) noexcept {
        if (!take(value.size())) return;
        // Tag and length in one; the text overwrites the fourth byte.
        at(std::uint32_t{static_cast<std::uint8_t>(field)} | static_cast<std::uint32_t>(value.size()) << 8);
        copy_text(at_ + 3, value.data(), value.size());
        at_ += 3 + value.size();
    }
    void integer(Field field, const std::optional<std::int64_t>& value) noexcept {
        if (value) fixed(field, *value);
    }
    void number(Field field, const std::optional<double>& value) noexcept {
        if (value) fixed(field, *value);
    }
    void boolean(Field field, const std::optional<bool>& value) noexcept {
        if (value) fixed(field, static_cast<std::uint8_t>(*value));
    }
    template <class Time>
    void time(Field field, const std::optional<Time>& value) noexcept {
        if (value) fixed(field, micros_of(*value));
    }
    template <class T>
    void fixed(Field field, T value) noexcept {
        *at_++ = static_cast<std::byte>(field);
        at(value);
        at_ += sizeof value;
    }
    void label(std::string_view name, std::string_view value) noexcept {
        constexpr std::size_t lengths = 5;
        if (!take(name.size()) || !take(value.size() + lengths)) return;
        *at_++ = static_cast<std::byte>(Field::label);
        for (const std::string_view part : {name, value}) {
            at(static_cast<std::uint16_t>(part.size()));
            copy_text(at_ + 2, part.data(), part.size());
            at_ += 2 + part.size();
        }
    }

    std::size_t finish(EventId id, std::int64_t now) noexcept {
        if (failed_) return 0;
        const auto size = static_cast<std::size_t>(at_ - begin_);
        // Word by word: a head made elsewhere would be copied in larger pieces than it was written in, and the processor
        // would wait until all of it has arrived in the cache.
        word(offsetof(RecordHead, size), static_cast<std::uint32_t>(size));
        word(offsetof(RecordHead, id_high), id.high);
        word(offsetof(RecordHead, id_low), id.low);
        word(offsetof(RecordHead, time), now);
        return size;
    }

private:
    // Once something does not fit, no other text does.
    bool take(std::size_t size) noexcept {
        if (size > left_) [[unlikely]] {
            failed_ = true;
            left_ = 0;
            return false;
        }
        left_ -= size;
        return true;
    }
    template <class T>
    void at(T value) noexcept {
        std::memcpy(at_, &value, sizeof value);
    }
    template <class T>
    void word(std::size_t where, T value) noexcept {
        std::memcpy(begin_ + where, &value, sizeof value);
    }

    std::byte* begin_;
    std::byte* at_;
    std::size_t left_ = 0;  // for texts
    bool failed_ = false;
};
// A length has two bytes.
static_assert(Chunk::capacity <= 0xFFFF);

void write_cost(RecordWriter& out, const auto& cost) noexcept {
    out.text(Field::cost_input, cost.input_usd);
    out.text(Field::cost_cached_input, cost.cached_input_usd);
    out.text(Field::cost_cache_write, cost.cache_write_usd);
    out.text(Field::cost_cache_write_1h, cost.cache_write_1h_usd);
    out.text(Field::cost_input_audio, cost.input_audio_usd);
    out.text(Field::cost_input_image, cost.input_image_usd);
    out.text(Field::cost_output, cost.output_usd);
    out.text(Field::cost_reasoning, cost.reasoning_usd);
    out.text(Field::cost_output_audio, cost.output_audio_usd);
    out.text(Field::cost_output_image, cost.output_image_usd);
    out.text(Field::cost_request, cost.request_usd);
}

void write_kubernetes(RecordWriter& out, const auto& workload) noexcept {
    out.text(Field::k8s_cluster, workload.cluster);
    out.text(Field::k8s_namespace, workload.namespace_);
    out.text(Field::k8s_workload, workload.workload);
    out.text(Field::k8s_workload_kind, workload.workload_kind);
    out.text(Field::k8s_pod, workload.pod);
    out.text(Field::k8s_container, workload.container);
    out.text(Field::k8s_service_account, workload.service_account);
    out.text(Field::k8s_node, workload.node);
}

void write_workflow(RecordWriter& out, const auto& workflow) noexcept {
    out.text(Field::workflow_id, workflow.workflow_id);
    out.text(Field::workflow_name, workflow.workflow_name);
    out.text(Field::workflow_run_id, workflow.run_id);
    out.text(Field::workflow_step, workflow.step);
    out.text(Field::workflow_session_id, workflow.session_id);
    out.text(Field::workflow_agent_id, workflow.agent_id);
    out.text(Field::workflow_agent_name, workflow.agent_name);
    out.text(Field::workflow_agent_version, workflow.agent_version);
}

// Everything but labels, in the contract's order. `event` is an EventView, or another type with members of the same names.
void write_fields(RecordWriter& out, const auto& event, std::int64_t now) noexcept {
    if (event.ingestion_layer.empty()) out.required(Field::ingestion_layer, "application");
    else out.required(Field::ingestion_layer, event.ingestion_layer);
    out.fixed(Field::ingestion_timestamp,
              event.ingestion_timestamp ? micros_of(*event.ingestion_timestamp) : now);
    out.required(Field::provider, event.provider);
    out.required(Field::requested_model, event.requested_model);
    out.text(Field::served_model, event.served_model);
    out.time(Field::occurred_at, event.occurred_at);
    out.text(Field::operation, event.operation);
    out.integer(Field::input_tokens, event.input_tokens);
    out.integer(Field::output_tokens, event.output_tokens);
    out.integer(Field::cached_input_tokens, event.cached_input_tokens);
    out.integer(Field::cache_write_tokens, event.cache_write_tokens);
    out.integer(Field::cache_write_1h_tokens, event.cache_write_1h_tokens);
    out.integer(Field::reasoning_tokens, event.reasoning_tokens);
    out.integer(Field::input_audio_tokens, event.input_audio_tokens);
    out.integer(Field::output_audio_tokens, event.output_audio_tokens);
    out.integer(Field::input_image_tokens, event.input_image_tokens);
    out.integer(Field::output_image_tokens, event.output_image_tokens);
    out.text(Field::estimated_cost_usd, event.estimated_cost_usd);
    if (event.cost_breakdown != nullptr) write_cost(out, *event.cost_breakdown);
    out.number(Field::energy_wh, event.energy_wh);
    out.number(Field::carbon_gco2e, event.carbon_gco2e);
    out.integer(Field::latency_ms, event.latency_ms);
    out.integer(Field::ttft_ms, event.ttft_ms);
    out.text(Field::status, event.status);
    out.text(Field::error_type, event.error_type);
    out.boolean(Field::stream, event.stream);
    out.boolean(Field::batch, event.batch);
    out.text(Field::service_tier, event.service_tier);
    out.text(Field::region, event.region);
    out.text(Field::endpoint_host, event.endpoint_host);
    out.text(Field::account_id, event.account_id);
    out.text(Field::provider_project_id, event.provider_project_id);
    out.text(Field::provider_key_id, event.provider_key_id);
    out.text(Field::provider_response_id, event.provider_response_id);
    out.text(Field::attributed_identity, event.attributed_identity);
    out.text(Field::attributed_service, event.attributed_service);
    out.text(Field::project, event.project);
    out.text(Field::environment, event.environment);
    out.text(Field::pathway_category, event.pathway_category);
    out.number(Field::attribution_confidence, event.attribution_confidence);
    out.text(Field::spiffe_id, event.spiffe_id);
    if (event.kubernetes != nullptr) write_kubernetes(out, *event.kubernetes);
    out.text(Field::trace_id, event.trace_id);
    out.text(Field::span_id, event.span_id);
    out.text(Field::parent_span_id, event.parent_span_id);
    if (event.workflow != nullptr) write_workflow(out, *event.workflow);
}

// Flattened, so that the writer lives in registers: a byte that is written may alias whatever lies in memory.
template <class Event>
[[gnu::flatten]] std::size_t write_view(std::span<std::byte> room, const Event& event, EventId id, std::int64_t now) noexcept {
    RecordWriter out{room};
    if (!out.has_room()) return 0;
    write_fields(out, event, now);
    for (const auto& label : event.labels) out.label(label.name, label.value);
    return out.finish(id, now);
}

}  // namespace venturi::inline v1::ingest
