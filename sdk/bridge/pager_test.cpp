#include "bridge/bridge.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <stop_token>

#include "support/bridge_client.hpp"
#include "support/scripted_server.hpp"
#include "venturi/arrow_abi.hpp"

using namespace venturi;
using namespace venturi::tests;
using bridge::Outcome;

namespace {

std::string page(const std::string& item, const std::string& next) {
    return R"({"data":[")" + item + R"("],"page":{"next_cursor":)" + (next.empty() ? "null" : '"' + next + '"') +
           R"(,"limit":1,"has_more":)" + (next.empty() ? "false" : "true") + "}}";
}

}  // namespace

TEST_CASE("a pager follows the cursors to the end, and keeps the query") {
    ScriptedServer server([](const ServedRequest& request) {
        if (request.target.ends_with("cursor=c2")) return answer(200, page("c", ""));
        if (request.target.ends_with("cursor=c1")) return answer(200, page("b", "c2"));
        return answer(200, page("a", "c1"));
    });
    const auto client = open_bridge(server.url());
    auto spec = call_of("attribution.list");
    spec.query = {{"filter", "provider:eq:openai"}, {"limit", "1"}};
    const auto pager = client->pages(spec);
    std::string bodies;
    while (!pager->finished())
        bodies += wait_for([&](bridge::Done done) { pager->next(std::move(done)); }).body.substr(10, 1);
    CHECK(bodies == "abc");
    CHECK(server.requests().at(2).target == "/api/v1/attribution?filter=provider%3Aeq%3Aopenai&limit=1&cursor=c2");
    CHECK(wait_for([&](bridge::Done done) { pager->next(std::move(done)); }).failure->kind == "config");
}

TEST_CASE("a pager begins where the query says, and a page that failed may be asked for again") {
    int calls = 0;
    ScriptedServer server(
        [&calls](const ServedRequest&) { return ++calls == 1 ? answer(503) : answer(200, page("x", "")); });
    const auto client = open_bridge(server.url());
    auto spec = call_of("attribution.list");
    spec.query = {{"cursor", "kept"}};
    const auto pager = client->pages(spec);
    CHECK(wait_for([&](bridge::Done done) { pager->next(std::move(done)); }).failure->http_status == 503);
    CHECK_FALSE(pager->finished());
    CHECK_FALSE(wait_for([&](bridge::Done done) { pager->next(std::move(done)); }).failure);
    CHECK(pager->finished());
    CHECK(server.requests().at(1).target == "/api/v1/attribution?cursor=kept");
}

TEST_CASE("a server that repeats a cursor, or forgets it, ends the list with an error") {
    for (const char* next : {"same", ""}) {
        CAPTURE(next);
        const std::string body =
            *next != '\0' ? page("a", next) : R"({"data":[],"page":{"has_more":true,"next_cursor":null}})";
        ScriptedServer server([&](const ServedRequest&) { return answer(200, body, {{"X-Trace-Id", "t3"}}); });
        const auto client = open_bridge(server.url());
        const auto pager = client->pages(call_of("attribution.list"));
        Outcome last;
        int pages = 0;
        for (; !pager->finished() && pages < 10; ++pages)
            last = wait_for([&](bridge::Done done) { pager->next(std::move(done)); });
        CHECK(pages < 10);
        REQUIRE(last.failure);
        CHECK(last.failure->kind == "decode");
        CHECK(last.failure->trace_id == "t3");
        CHECK(last.failure->effect == "unknown");
    }
}

TEST_CASE("a list crosses the bridge as an Arrow stream, from its cursor on; a list without columns is refused") {
    ScriptedServer server([](const ServedRequest& request) {
        const std::string next = request.target.ends_with("cursor=kept") ? R"("c1","has_more":true)" : R"(null,"has_more":false)";
        return answer(200, R"({"data":[],"page":{"next_cursor":)" + next + R"(,"limit":1}})");
    });
    const auto client = open_bridge(server.url());
    auto spec = call_of("attribution.list");
    spec.query = {{"limit", "1"}, {"cursor", "kept"}};
    auto made = client->arrow(spec);
    REQUIRE(std::holds_alternative<bridge::ArrowStream>(made));
    auto& stream = std::get<bridge::ArrowStream>(made);
    CHECK(server.requests().empty());
    ArrowArray batch;
    CHECK(stream->get_next(stream.get(), &batch) == 0);
    CHECK((batch.release == nullptr));
    REQUIRE(server.requests().size() == 2);
    CHECK(server.requests().at(0).target == "/api/v1/attribution?limit=1&cursor=kept");
    CHECK(server.requests().at(1).target == "/api/v1/attribution?limit=1&cursor=c1");
    client->close();
    CHECK(stream->get_next(stream.get(), &batch) == 0);  // it had ended
    for (const char* without : {"budgets.list", "attribution.get", "attribution.lsit"})
        CHECK(std::get<bridge::Failure>(client->arrow(call_of(without))).kind == "config");
}

TEST_CASE("an Arrow stream that is stopped lets go of its reader and of its connection, and asks for nothing more") {
    std::stop_source stop;
    ScriptedServer server([&stop](const ServedRequest&) {
        stop.request_stop();
        return hang();
    });
    const auto client = open_bridge(server.url());
    auto made = client->arrow(call_of("attribution.list"), stop.get_token());
    auto& stream = std::get<bridge::ArrowStream>(made);
    ArrowArray batch;
    for (int read = 0; read < 2; ++read) {
        CHECK(stream->get_next(stream.get(), &batch) == ECANCELED);
        CHECK(std::string(stream->get_last_error(stream.get())).find("cancelled") != std::string::npos);
    }
    CHECK(server.requests().size() == 1);
}
