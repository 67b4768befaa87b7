// The codec must be known before the template that finds it by its arguments.
#include "json/attribution.hpp"
#include "page/start_list.hpp"

#include <doctest/doctest.h>

#include <thread>

#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"
#include "venturi/venturi.hpp"

using namespace venturi;

namespace {

Result<ListPage<AttributionRecord>> read(std::string page) {
    ResponseInfo info;
    info.status = 200;
    info.trace_id = "t1";
    return page::read_page<AttributionRecord, AttributionPage>(R"({"data":[],"page":)" + page + "}", info, nullptr);
}

}  // namespace

TEST_CASE("a page that says there is more, and not where, is an error and not the end") {
    const auto lost = read(R"({"next_cursor":null,"limit":50,"has_more":true})");
    REQUIRE_FALSE(lost.ok());
    CHECK(lost.error().kind == ErrorKind::decode);
    CHECK(lost.error().http_status == 200);
    CHECK(lost.error().trace_id == "t1");

    CHECK(read(R"({"next_cursor":"c1","limit":50,"has_more":true})")->next_cursor == "c1");
    CHECK_FALSE(read(R"({"next_cursor":null,"limit":50,"has_more":false})")->has_more);
}

TEST_CASE("pages that are requested ahead belong to the trace of whoever walks the list") {
    const auto caller = std::this_thread::get_id();
    const auto wire = std::make_shared<testing::MockTransport>();
    Config config;
    config.base_url = "https://v.example";
    config.credential = BearerToken{"token_1"};
    config.transport = wire;
    config.clock = std::make_shared<testing::FakeClock>();
    config.hooks.current_trace = [caller] {
        const bool own = std::this_thread::get_id() == caller;
        return own ? TraceContext{"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "rojo=1"} : TraceContext{};
    };
    for (const char* next : {R"("c1")", R"("c2")", R"("c3")", R"("c4")", "null"}) {
        const std::string more = std::string{next} == "null" ? "false" : "true";
        const std::string page = std::string{R"({"next_cursor":)"} + next + R"(,"limit":50,"has_more":)" + more + "}";
        wire->answer(200, R"({"data":[],"page":)" + page + "}");
    }
    const Venturi client(config);
    auto pages = client.attribution().list().pages();
    int count = 0;
    for (auto page = pages.next().value(); page; page = pages.next().value()) ++count;
    CHECK(count == 5);
    REQUIRE(wire->requests().size() == 5);
    for (const auto& request : wire->requests()) {
        CHECK(request.header("traceparent").starts_with("00-0af7651916cd43dd8448eb211c80319c-"));
        CHECK(request.header("tracestate") == "rojo=1");
    }
}
