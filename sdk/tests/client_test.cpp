// The whole client as an application sees it, from the environment's Config to typed values, over a scripted wire.
#include <doctest/doctest.h>

#include <atomic>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"
#include "venturi/venturi.hpp"

using namespace venturi;

namespace {

struct Setup {
    std::shared_ptr<testing::MockTransport> wire = std::make_shared<testing::MockTransport>();
    std::shared_ptr<testing::FakeClock> clock;

    explicit Setup(testing::FakeClock::Mode mode = testing::FakeClock::Mode::jump)
        : clock(std::make_shared<testing::FakeClock>(mode)) {}

    Config config() const {
        Config config;
        config.base_url = "https://venturi.example";
        config.credential = ApiKeyCredential{"vk_reader"};
        config.ingestion_key = "vik_writer";
        config.transport = wire;
        config.clock = clock;
        return config;
    }
};

std::string record(const std::string& id) {
    return R"({"id":")" + id +
           R"(","invocation_id":"inv_1","occurred_at":"2026-05-29T18:30:00Z","provider":"openai","requested_model":"gpt-4o",)"
           R"("served_model":null,"service":null,"owner":"team-cx","project":null,"input_tokens":1200,"output_tokens":350,)"
           R"("cost_usd":0.0142,"cost_method":"priced","energy_wh":null,"carbon_gco2e":null,"energy_method":"t4_unknown",)"
           R"("pathway_category":"application_direct","output_state":"attributed","interpretation":{"stage_origin":"stage_a",)"
           R"("resolution":"deterministically_resolved","confidence":0.91,"confidence_band":"high",)"
           R"("evidence_basis":"identity_resolved","model_version":"rail-2025.11","degradation_state":"none",)"
           R"("freshness":"fresh","export_eligibility":"eligible"}})";
}

std::string page(const std::string& items, const std::string& next) {
    return "{\"data\":[" + items + "],\"page\":{\"next_cursor\":" + (next.empty() ? "null" : "\"" + next + "\"") +
           ",\"limit\":1,\"has_more\":" + (next.empty() ? "false" : "true") + "}}";
}

const Headers limited{{"RateLimit-Limit", "100"}, {"RateLimit-Remaining", "7"}, {"RateLimit-Reset", "12"},
                      {"RateLimit", "\"read\";r=7;t=12"}, {"X-Trace-Id", "t7"}};
const RateLimitState left{100, 7, std::chrono::seconds{12}, "read"};

InvocationEvent event() {
    return {.event_id = "019e7500-1440-7e8b-8f6f-915fe21b37ca",
            .ingestion_layer = IngestionLayer::application,
            .ingestion_timestamp = Timestamp{std::chrono::seconds{1780079400}},
            .provider = "openai",
            .requested_model = "gpt-4o"};
}

}  // namespace

TEST_CASE("a list is walked over its pages with the reader's credential") {
    Setup setup;
    setup.wire->answer(200, page(record("attr_1"), "c1")).answer(200, page(record("attr_2"), ""));
    const Venturi client(setup.config());
    std::string ids;
    for (const AttributionRecord& item : client.attribution().list({.filter = {"provider:eq:openai"}, .sort = "-cost_usd"})) {
        ids += item.id + ' ';
        CHECK(item.cost_usd == 0.0142);
        CHECK_FALSE(item.energy_wh.has_value());
    }
    CHECK(ids == "attr_1 attr_2 ");
    const auto requests = setup.wire->requests();
    REQUIRE(requests.size() == 2);
    CHECK(requests[0].url ==
          "https://venturi.example/api/v1/attribution?filter=provider%3Aeq%3Aopenai&sort=-cost_usd");
    CHECK(requests[0].header("X-API-Key") == "vk_reader");
    CHECK(requests[1].url.find("cursor=c1") != std::string::npos);
}

TEST_CASE("a limit is the size of a page and never a total, and a cursor in the parameters is where a list begins") {
    Setup setup;
    setup.wire->answer(200, page(record("attr_1"), "c1")).answer(200, page(record("attr_2"), "c2")).answer(200, page(record("attr_3"), ""));
    const Venturi client{setup.config()};
    CHECK(client.attribution().list({.limit = 1}).collect().size() == 3);
    for (const auto& request : setup.wire->requests()) CHECK(request.url.find("limit=1") != std::string::npos);

    setup.wire->answer(200, page(record("attr_2"), "c2"));
    CHECK(client.attribution().list({.cursor = "c1", .limit = 1}).first_page().value().data.front().id == "attr_2");
    CHECK(setup.wire->requests().back().url.find("cursor=c1") != std::string::npos);
}

TEST_CASE("an invocation is sent with the ingestion credential, as the contract's JSON") {
    Setup setup;
    setup.wire->answer(202, R"({"event_id":"019e7500-1440-7e8b-8f6f-915fe21b37ca","invocation_id":"inv_1","status":"accepted"})");
    const Venturi client(setup.config());
    const auto receipt = client.invocations().create(event()).value();
    CHECK(receipt.status == ReceiptStatus::accepted);
    const auto request = setup.wire->requests().at(0);
    CHECK(request.method == "POST");
    CHECK(request.header("X-API-Key") == "vik_writer");
    CHECK(request.header("Content-Type") == "application/json");
    CHECK(request.body ==
          R"({"event_id":"019e7500-1440-7e8b-8f6f-915fe21b37ca","ingestion_layer":"application",)"
          R"("ingestion_timestamp":"2026-05-29T18:30:00Z","provider":"openai","requested_model":"gpt-4o"})");
}

TEST_CASE("a problem is thrown as the class of its code, with everything it said") {
    Setup setup;
    setup.wire->answer(404,
                       R"({"type":"https://venturi.systems/errors/not-found","title":"Not found","status":404,)"
                       R"("detail":"No such record.","instance":"/api/v1/attribution/attr_9","error_code":"NOT_FOUND",)"
                       R"("trace_id":"01HF8","tenant_id":null,"docs_url":"https://docs.example"})",
                       {{"Content-Type", "application/problem+json"}});
    const Venturi client(setup.config());
    try {
        (void)client.attribution().get("attr_9").value();
        FAIL("nothing was thrown");
    } catch (const NotFoundError& error) {
        CHECK(error.error().http_status == 404);
        CHECK(error.error().trace_id == "01HF8");
        CHECK(error.error().effect == Effect::rejected);
        CHECK(error.error().problem->detail == "No such record.");
    }
}

TEST_CASE("errors are values where exceptions are not wanted") {
    Setup setup;
    Config config = setup.config();
    config.base_url = "";
    const auto client = Venturi::open(config);
    REQUIRE_FALSE(client.ok());
    CHECK(client.error().kind == ErrorKind::config);
    CHECK_THROWS_AS(Venturi{config}, ConfigError);
}

TEST_CASE("closing a client fails what is in flight and what comes later") {
    Setup setup(testing::FakeClock::Mode::manual);
    setup.wire->hang();
    Venturi client(setup.config());
    const auto call = client.attribution().get("attr_1");
    REQUIRE(setup.wire->await_requests(1));
    client.close();
    CHECK(call.result().error().kind == ErrorKind::cancelled);
    CHECK_FALSE(client.attribution().get("attr_1").result().ok());
}

TEST_CASE("a handle that outlives its client fails and does not crash") {
    Setup setup;
    auto client = std::make_unique<Venturi>(setup.config());
    const auto attribution = client->attribution();
    client.reset();
    CHECK(attribution.get("attr_1").result().error().kind == ErrorKind::cancelled);
}

TEST_CASE("one client serves many threads") {
    Setup setup;
    setup.wire->respond_with([](const testing::SentRequest&) -> std::optional<TransportOutcome> {
        return TransportResponse{200, {{"content-type", "application/json"}}, page(record("attr_1"), "")};
    });
    const Venturi client(setup.config());
    std::vector<std::thread> threads;
    std::atomic<int> seen = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 25; ++n) seen += static_cast<int>(client.attribution().list().collect().size());
        });
    for (auto& thread : threads) thread.join();
    CHECK(seen == 100);
}

TEST_CASE("waiting inside a callback is refused") {
    Setup setup;
    setup.wire->answer(200, record("attr_1"));
    const Venturi client(setup.config());
    std::promise<ErrorKind> kind;
    // The record lacks its explanation, which is a decoding error: the callback runs all the same.
    client.attribution().get("attr_1").then([&](const Result<AttributionDetail>&) {
        setup.wire->hang();
        try {
            (void)client.attribution().get("attr_2").result();
        } catch (const VenturiError& error) {
            kind.set_value(error.error().kind);
        }
    });
    CHECK(kind.get_future().get() == ErrorKind::config);
}

TEST_CASE("what is left of the rate limit is with every reply, page and error, and so is the trace") {
    Setup setup;
    Venturi client(setup.config());
    setup.wire->answer(200, record("attr_1"), limited).answer(200, page(record("attr_1"), ""), limited).answer(404, "{}", limited);
    const auto call = client.attribution().get("attr_1");
    call.result();
    CHECK(call.info().rate_limit == left);
    CHECK(call.info().trace_id == "t7");
    const auto listed = client.attribution().list().first_page();
    CHECK(listed.value().info.rate_limit == left);
    CHECK(listed.value().info.trace_id == "t7");
    const auto missing = client.attribution().get("attr_2");
    CHECK(missing.result().error().rate_limit == left);
    CHECK(missing.result().error().trace_id == "t7");
    // An answer that cannot be read is as much an answer.
    setup.wire->answer(200, "{}", limited);
    const Error unreadable = client.attribution().get("attr_3").result().error();
    CHECK(unreadable.kind == ErrorKind::decode);
    CHECK(unreadable.rate_limit == left);
    CHECK(unreadable.trace_id == "t7");
}
