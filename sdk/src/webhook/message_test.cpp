#include "webhook/message.hpp"

#include <doctest/doctest.h>

using namespace venturi;

namespace {

const Timestamp sent = std::chrono::sys_seconds{std::chrono::seconds{1'780'000'000}};

std::string event_of(std::string_view type, std::string_view data) {
    return R"({"id":"evt_1","type":")" + std::string(type) +
           R"(","created_at":"2026-05-29T18:30:02Z","tenant_id":"tnt_1","sequence":7,"data":)" + std::string(data) +
           R"(,"interpretation":{"stage_origin":null,"confidence_band":null,"degradation_state":"none"}})";
}

ReceivedEvent received(std::string_view type, std::string_view data) {
    const auto message = webhook::read_message(event_of(type, data), sent);
    REQUIRE_MESSAGE(message.ok(), (message.ok() ? "" : message.error().message));
    return std::get<ReceivedEvent>(*message);
}

Error failure(std::string_view body) {
    const auto message = webhook::read_message(body, sent);
    REQUIRE_FALSE(message.ok());
    CHECK(message.error().kind == ErrorKind::decode);
    return message.error();
}

constexpr std::string_view coverage =
    R"({"measure":"chargeback_ready","pathway_category":null,"coverage":0.7,"floor":0.9,"completeness":1,"period_from":"2026-05-01","period_to":"2026-05-30"})";

}  // namespace

TEST_CASE("an event's data has its type's model") {
    const auto event = received("budget.threshold.crossed",
                                R"({"budget_id":"bud_1","threshold":75,"period_to_date_usd":604.1934,"ceiling_usd":800,"name":"CX","scope":{"type":"team","key":"cx"},"period_start":"2026-05-01","period_end":"2026-05-31","newer":1})");
    CHECK(event.event.id == "evt_1");
    CHECK(event.event.type == WebhookEventType::budget_threshold_crossed);
    CHECK(event.event.sequence == 7);
    CHECK(event.sent_at == sent);
    const auto& crossed = std::get<BudgetThresholdCrossed>(event.data);
    CHECK(crossed.threshold == 75);
    CHECK(crossed.period_to_date_usd == 604.1934);
    CHECK(event.event.data.text.find(R"("newer":1)") != std::string::npos);
}

TEST_CASE("two types can share a model") {
    CHECK(std::get<CoverageChanged>(received("coverage.degraded", coverage).data) ==
          std::get<CoverageChanged>(received("coverage.restored", coverage).data));
}

TEST_CASE("an event of a newer type survives as raw JSON") {
    const auto event = received("planet.saved", R"({"by":["you"],"n":1.5})");
    CHECK_FALSE(event.event.type.known());
    CHECK(event.event.type.text() == "planet.saved");
    CHECK(std::get<JsonText>(event.data).text == R"({"by":["you"],"n":1.5})");
    CHECK(event.event.data == std::get<JsonText>(event.data));
}

TEST_CASE("a challenge is told from an event") {
    const auto message = webhook::read_message(R"({"type":"endpoint.verification","challenge":"c-1"})", sent);
    REQUIRE(message.ok());
    CHECK(std::get<WebhookChallenge>(*message).challenge == "c-1");
    CHECK(failure(R"({"type":"endpoint.verification"})").message == "cannot read webhook message at /challenge: a required field is missing");
}

TEST_CASE("what is not as promised is an error with its place") {
    failure("");
    failure("[]");
    failure("null");
    failure(R"({"type":7})");
    CHECK(failure(event_of("coverage.degraded", R"({"measure":"chargeback_ready"})")).message.find("CoverageChanged at /pathway_category") !=
          std::string::npos);
    CHECK(failure(event_of("apikey.rotated", "null")).message.find("expected an object") != std::string::npos);
}

TEST_CASE("every type of the contract has its model") {
    // `null` is the data of none of them, so only a type without a row would be read.
    for (const char* type : {"attribution.materialized", "attribution.disputed", "attribution.override.applied", "coverage.degraded",
                             "coverage.restored", "degradation.state.changed", "export.completed", "export.failed", "anomaly.detected",
                             "budget.threshold.crossed", "connector.health.changed", "apikey.rotated"}) {
        CAPTURE(type);
        CHECK_FALSE(read_webhook_data(type, "null").ok());
    }
    CHECK(read_webhook_data("attribution.materialised", "null").ok());
}
