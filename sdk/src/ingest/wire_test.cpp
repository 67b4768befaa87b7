#include "ingest/wire.hpp"

#include <doctest/doctest.h>

#include <array>

#include "ingest/chunk_pool.hpp"
#include "ingest/fields.hpp"
#include "ingest/record.hpp"

namespace {

using namespace venturi;

constexpr std::int64_t noon = 1'780'000'000'000'000;
constexpr ingest::EventId id{0x019e7500'1440'7e8bULL, 0x8f6f'915fe21b37caULL};
constexpr auto id_text = "019e7500-1440-7e8b-8f6f-915fe21b37ca";

template <class Event>
std::string json_of(const Event& event, std::size_t room = ingest::Chunk::capacity) {
    std::array<std::byte, ingest::Chunk::capacity> buffer;
    const std::size_t size = ingest::write_record(std::span{buffer}.first(room), event, id, noon);
    if (size == 0) return {};
    ingest::WireFormatter formatter;
    const auto written = formatter.format(std::span{buffer}.first(size));
    CHECK(written.time == noon);
    return std::string{written.json};
}

InvocationEvent full_event() {
    const Timestamp at{std::chrono::microseconds{noon + 12'340}};
    InvocationEvent e;
    e.event_id = id_text;
    e.ingestion_layer = IngestionLayer::gateway;
    e.ingestion_timestamp = at;
    e.provider = "openai";
    e.requested_model = "gpt-4o \"quoted\" \\ \n \x01 é";
    e.served_model = "gpt-4o-2024-11-20";
    e.occurred_at = at - std::chrono::seconds{1};
    e.operation = Open<InferenceOperation>{"a_newer_operation"};
    e.input_tokens = 1200;
    e.output_tokens = 0;
    e.cached_input_tokens = 512;
    e.cache_write_tokens = 1;
    e.cache_write_1h_tokens = 2;
    e.reasoning_tokens = 3;
    e.input_audio_tokens = 4;
    e.output_audio_tokens = 5;
    e.input_image_tokens = 6;
    e.output_image_tokens = 1'000'000'000;
    e.estimated_cost_usd = "0.0123";
    e.cost_breakdown = CostBreakdown{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"};
    e.energy_wh = 0.1;
    e.carbon_gco2e = 1e-9;
    e.latency_ms = 840;
    e.ttft_ms = 310;
    e.status = InferenceStatus::error;
    e.error_type = "timeout";
    e.stream = true;
    e.batch = false;
    e.service_tier = "flex";
    e.region = "eu-central-1";
    e.endpoint_host = "api.openai.com";
    e.account_id = "a";
    e.provider_project_id = "b";
    e.provider_key_id = "c";
    e.provider_response_id = "d";
    e.attributed_identity = "i";
    e.attributed_service = "s";
    e.project = "p";
    e.environment = "production";
    e.pathway_category = PathwayCategory::ai_gateway;
    e.attribution_confidence = 0.95;
    e.spiffe_id = "spiffe://example.org/ns/support";
    e.kubernetes = KubernetesIdentity{"1", "2", "3", "4", "5", "6", "7", "8"};
    e.trace_id = "t";
    e.span_id = "sp";
    e.parent_span_id = "ps";
    e.workflow = WorkflowContext{"1", "2", "3", "4", "5", "6", "7", "8"};
    e.labels = std::map<std::string, std::string>{{"cost_centre", "CC-4410"}, {"empty", ""}};
    return e;
}

TEST_CASE("an event with every field says on the wire what the generated codec says") {
    const InvocationEvent event = full_event();
    CHECK(json_of(event) == to_json(event));
}

TEST_CASE("an event with the least that an event needs is filled in") {
    const std::string json = json_of(EventView{.provider = "openai", .requested_model = "gpt-4o", .input_tokens = 7});
    CHECK(json == R"({"event_id":"019e7500-1440-7e8b-8f6f-915fe21b37ca","ingestion_layer":"application",)"
                  R"("ingestion_timestamp":"2026-05-28T20:26:40Z","provider":"openai","requested_model":"gpt-4o",)"
                  R"("input_tokens":7})");
}

TEST_CASE("labels are the last and only object where there is no other") {
    const std::array<Label, 2> labels{{{"a", "1"}, {"b", "2"}}};
    const std::string json = json_of(EventView{.provider = "p", .requested_model = "m", .labels = labels});
    CHECK(json.ends_with(R"("requested_model":"m","labels":{"a":"1","b":"2"}})"));
}

TEST_CASE("neighbouring objects are closed and opened") {
    const KubernetesIdentity pod{.pod = "x"};
    const WorkflowContext workflow{.step = "1"};
    const std::string json = json_of(EventView{.provider = "p", .requested_model = "m", .kubernetes = &pod, .workflow = &workflow});
    CHECK(json.ends_with(R"("kubernetes":{"pod":"x"},"workflow":{"step":"1"}})"));
}

TEST_CASE("a record that does not fit is not written, wherever the room ends") {
    const InvocationEvent event = full_event();
    const std::string whole = json_of(event);
    std::size_t needed = 0;
    for (std::size_t room = 0; room < 2'000; ++room) {
        const std::string json = json_of(event, room);
        if (json.empty()) continue;
        if (needed == 0) needed = room;
        REQUIRE(json == whole);
    }
    CHECK(needed > sizeof(ingest::RecordHead));
    const std::string huge(70'000, 'x');
    CHECK(json_of(EventView{.provider = huge, .requested_model = "m"}).empty());
}

TEST_CASE("numbers that JSON does not have become null, for the server to refuse") {
    const std::string json = json_of(EventView{.provider = "p", .requested_model = "m", .energy_wh = 1e308 * 10});
    CHECK(json.ends_with(R"("energy_wh":null})"));
}

TEST_CASE("ids are read in any case and refused in any other form") {
    ingest::EventId read;
    CHECK(ingest::parse_uuid("019E7500-1440-7e8b-8f6f-915fe21b37ca", read));
    CHECK(read.high == id.high);
    CHECK(read.low == id.low);
    for (const char* wrong : {"", "019e750014407e8b8f6f915fe21b37ca", "019e7500-1440-7e8b-8f6f-915fe21b37cg",
                              "019e7500-1440-7e8b-8f6f+915fe21b37ca", "019e7500-1440-7e8b-8f6f-915fe21b37ca0"})
        CHECK_FALSE(ingest::parse_uuid(wrong, read));
}

TEST_CASE("a made id is a UUIDv7 of its time") {
    const auto made = ingest::make_uuid7(1'645'557'742'000'000, 0xFFFF'FFFF'FFFF'FFFF);
    CHECK(made.high == 0x017F22E2'79B0'7000ULL);
    CHECK((made.low >> 62) == 2);
    // The next microsecond's id is a later one, whatever the random bits.
    auto before = made;
    for (std::int64_t micro = 1; micro < 2'000; ++micro) {
        const auto next = ingest::make_uuid7(1'645'557'742'000'000 + micro, static_cast<std::uint64_t>(-micro));
        REQUIRE(next.high > before.high);
        REQUIRE((next.high >> 12 & 0xF) == 7);
        before = next;
    }
}

}  // namespace
