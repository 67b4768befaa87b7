#include "bridge/records.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>

#include "bridge/bridge.hpp"
#include "support/scripted_server.hpp"

using namespace venturi;
using namespace venturi::tests;
using bridge::Outcome;

namespace {

std::shared_ptr<bridge::Client> open(const std::string& url) {
    bridge::Settings settings;
    settings.base_url = url;
    settings.api_key = "vk_planted_secret";
    settings.max_retries = 0;
    return std::get<0>(bridge::open(settings));
}

std::shared_ptr<bridge::Pager> records(bridge::Client& client, const std::string& operation, bool ahead) {
    bridge::CallSpec spec;
    spec.operation = operation;
    return client.records(std::move(spec), ahead);
}

Outcome next(bridge::Pager& pager) {
    std::promise<Outcome> promise;
    pager.next([&promise](Outcome outcome) { promise.set_value(std::move(outcome)); });
    return promise.get_future().get();
}

std::string event(const std::string& id, const std::string& action = "a") {
    return R"({"id":")" + id + R"(","sequence":1,"occurred_at":"2026-05-29T18:30:00Z","category":"key","action":")" + action + R"(","outcome":"success",)"
           R"("actor_kind":"user","actor_id":null,"resource_type":"r","resource_id":null,"source_address":null,"trace_id":null,)"
           R"("summary":"s","before":null,"after":"{\"a\":1}","previous_hash":null,"hash":"h"})";
}

std::string page(const std::string& id, const std::string& next, const std::string& action = "a") {
    return R"({"data":[)" + event(id, action) + R"(],"page":{"next_cursor":)" + (next.empty() ? "null" : '"' + next + '"') +
           R"(,"limit":1,"has_more":)" + (next.empty() ? "false" : "true") + "}}";
}

Behaviour three_pages(const ServedRequest& request) {
    if (request.target.ends_with("cursor=2")) return answer(200, page("aud_2", "3"));
    if (request.target.ends_with("cursor=3")) return answer(200, page("aud_3", ""));
    return answer(200, page("aud_1", "2"));
}

std::string first_id(const Outcome& outcome) {
    REQUIRE(outcome.records);
    CHECK(outcome.body.empty());
    CHECK(outcome.records->schema == "AuditEvent");
    CHECK(outcome.records->odd.empty());
    const std::uint64_t id = outcome.records->cells.at(0);
    return outcome.records->text.substr(static_cast<std::uint32_t>(id), id >> 32);
}

}  // namespace

TEST_CASE("pages of a hot list come decoded, to the last one") {
    for (const bool ahead : {false, true}) {
        CAPTURE(ahead);
        ScriptedServer server(three_pages);
        const auto client = open(server.url());
        const auto pager = records(*client, "audit_events.list", ahead);
        REQUIRE(pager);
        for (const char* id : {"aud_1", "aud_2", "aud_3"}) {
            CHECK_FALSE(pager->finished());
            CHECK(first_id(next(*pager)) == id);
        }
        CHECK(pager->finished());
        CHECK(server.requests().size() == 3);
    }
}

TEST_CASE("from the second page on one is fetched ahead, and none where that is not wanted") {
    for (const bool ahead : {false, true}) {
        CAPTURE(ahead);
        std::promise<void> third;
        ScriptedServer server([&](const ServedRequest& request) {
            if (request.target.ends_with("cursor=3")) third.set_value();
            return three_pages(request);
        });
        const auto client = open(server.url());
        const auto pager = records(*client, "audit_events.list", ahead);
        CHECK(first_id(next(*pager)) == "aud_1");
        // A call after it is answered after it, were it there.
        const auto probe = [&] {
            bridge::CallSpec call;
            call.operation = "attribution.get";
            call.path = {{"id", "attr_1"}};
            std::promise<void> probed;
            client->submit(call, [&](const Outcome&) { probed.set_value(); });
            probed.get_future().wait();
        };
        probe();
        CHECK(server.requests().size() == 2);
        CHECK(first_id(next(*pager)) == "aud_2");
        if (ahead) third.get_future().wait();
        probe();
        CHECK(server.requests().size() == (ahead ? 5u : 4u));
    }
}

TEST_CASE("a page that failed can be asked for again, also when it was fetched ahead") {
    for (const bool ahead : {false, true}) {
        CAPTURE(ahead);
        std::atomic<bool> failing = true;
        ScriptedServer server([&](const ServedRequest& request) {
            if (request.target.ends_with("cursor=2") && failing.exchange(false)) return answer(404, "{}");
            return three_pages(request);
        });
        const auto client = open(server.url());
        const auto pager = records(*client, "audit_events.list", ahead);
        CHECK(first_id(next(*pager)) == "aud_1");
        const Outcome failed = next(*pager);
        REQUIRE(failed.failure);
        CHECK(failed.failure->http_status == 404);
        CHECK_FALSE(pager->finished());
        CHECK(first_id(next(*pager)) == "aud_2");
        CHECK(first_id(next(*pager)) == "aud_3");
    }
}

TEST_CASE("a page that breaks the contract is asked for again, and takes nothing from the dictionary of the pages after it") {
    for (const bool ahead : {false, true}) {
        CAPTURE(ahead);
        std::atomic<bool> broken = true;
        ScriptedServer server([&](const ServedRequest& request) {
            if (!request.target.ends_with("cursor=2") || !broken.exchange(false)) return three_pages(request);
            std::string wrong = page("aud_2", "3", "new");
            return answer(200, wrong.replace(wrong.find("\"s\""), 3, "null"));
        });
        const auto client = open(server.url());
        const auto pager = records(*client, "audit_events.list", ahead);
        const Outcome first = next(*pager);
        const Outcome second = next(*pager);
        REQUIRE(second.failure);
        CHECK(second.failure->kind == "decode");
        CHECK(second.failure->message.find("/data/0/summary") != std::string::npos);
        CHECK_FALSE(second.records);
        CHECK_FALSE(pager->finished());
        const Outcome again = next(*pager);
        CHECK(first_id(again) == "aud_2");
        CHECK(again.records->first_added == first.records->added.size());
        CHECK(again.records->added == std::vector<std::string>{"new"});
        CHECK(first_id(next(*pager)) == "aud_3");
        CHECK(pager->finished());
    }
}

TEST_CASE("so is one that was fetched ahead") {
    std::atomic<bool> broken = true;
    ScriptedServer server([&](const ServedRequest& request) {
        if (!request.target.ends_with("cursor=3") || !broken.exchange(false)) return three_pages(request);
        return answer(200, R"({"data":[null],"page":{"next_cursor":null,"limit":1,"has_more":false}})");
    });
    const auto client = open(server.url());
    const auto pager = records(*client, "audit_events.list", true);
    next(*pager);
    CHECK(first_id(next(*pager)) == "aud_2");
    // A call after it is answered after it.
    bridge::CallSpec probe;
    probe.operation = "attribution.get";
    probe.path = {{"id", "attr_1"}};
    std::promise<void> probed;
    client->submit(probe, [&](const Outcome&) { probed.set_value(); });
    probed.get_future().wait();
    CHECK(next(*pager).failure->kind == "decode");
    CHECK_FALSE(pager->finished());
    CHECK(first_id(next(*pager)) == "aud_3");
    CHECK(pager->finished());
}

TEST_CASE("an unusual page that breaks the contract is asked for again too") {
    std::atomic<bool> broken = true;
    ScriptedServer server([&](const ServedRequest& request) {
        if (!broken.exchange(false)) return three_pages(request);
        return answer(200, R"({"page":{"next_cursor":"2","limit":1,"has_more":true},"data":[{}]})");
    });
    const auto client = open(server.url());
    const auto pager = records(*client, "audit_events.list", true);
    CHECK(next(*pager).failure->kind == "decode");
    CHECK(first_id(next(*pager)) == "aud_1");
}

TEST_CASE("an unusual answer comes as its text") {
    const std::string unusual = R"({"page":{"next_cursor":null,"limit":1,"has_more":false},"data":[]})";
    ScriptedServer server([&](const ServedRequest&) { return answer(200, unusual); });
    const auto client = open(server.url());
    const auto pager = records(*client, "audit_events.list", true);
    const Outcome outcome = next(*pager);
    CHECK_FALSE(outcome.failure);
    CHECK_FALSE(outcome.records);
    CHECK(outcome.body == unusual);
    CHECK(pager->finished());
}

TEST_CASE("who lets go of a list does not wait for the page ahead, and who waits for a page gets it") {
    ScriptedServer server([](const ServedRequest& request) {
        return request.target.ends_with("cursor=3") ? hang() : three_pages(request);
    });
    const auto client = open(server.url());
    auto pager = records(*client, "audit_events.list", true);
    next(*pager);
    CHECK(first_id(next(*pager)) == "aud_2");
    pager.reset();
    pager = records(*client, "audit_events.list", true);
    next(*pager);
    next(*pager);
    std::promise<Outcome> promise;
    pager->next([&promise](Outcome outcome) { promise.set_value(std::move(outcome)); });
    pager.reset();
    client->close();
    CHECK(promise.get_future().get().failure->kind == "cancelled");
}

TEST_CASE("who asks for a page while one is awaited is refused, and the awaited one comes") {
    for (const bool ahead : {false, true}) {
        CAPTURE(ahead);
        std::promise<void> release;
        ScriptedServer server([released = release.get_future().share()](const ServedRequest& request) {
            released.wait();
            return three_pages(request);
        });
        const auto client = open(server.url());
        const auto pager = records(*client, "audit_events.list", ahead);
        std::promise<Outcome> first;
        pager->next([&first](Outcome outcome) { first.set_value(std::move(outcome)); });
        const Outcome refused = next(*pager);
        REQUIRE(refused.failure);
        CHECK(refused.failure->kind == "config");
        CHECK(refused.failure->effect == "not_sent");
        release.set_value();
        CHECK(first_id(first.get_future().get()) == "aud_1");
        for (const char* id : {"aud_2", "aud_3"}) CHECK(first_id(next(*pager)) == id);
        CHECK(pager->finished());
        CHECK(server.requests().size() == 3);
    }
}

TEST_CASE("who asks while a page that breaks the contract is looked at is answered, as everybody") {
    std::string long_page = R"({"data":[)";
    for (int i = 0; i < 2'000; ++i) long_page += event("aud_2") + ',';
    long_page += R"(null],"page":{"next_cursor":"3","limit":1,"has_more":true}})";
    ScriptedServer server([&](const ServedRequest& request) {
        return request.target.ends_with("cursor=2") ? answer(200, long_page) : three_pages(request);
    });
    const auto client = open(server.url());
    for (int round = 0; round < 20; ++round) {
        const auto pager = records(*client, "audit_events.list", true);
        next(*pager);
        std::atomic<bool> failed = false;
        std::future<void> answered;
        pager->next([&](const Outcome&) { failed = true; });
        do {
            auto promise = std::make_shared<std::promise<void>>();
            answered = promise->get_future();
            pager->next([promise](const Outcome&) { promise->set_value(); });
            REQUIRE(answered.wait_for(std::chrono::seconds{30}) == std::future_status::ready);
        } while (!failed);
    }
}

TEST_CASE("lists that are not hot have no records") {
    const auto client = open("http://127.0.0.1:1");
    CHECK_FALSE(records(*client, "budgets.list", true));
    CHECK_FALSE(records(*client, "attribution.lsit", true));
}
