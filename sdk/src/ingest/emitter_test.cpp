#include "support/emitter_bench.hpp"

#include <zstd.h>

#include <thread>

#include "support/scripted_server.hpp"

namespace {

using namespace emitter_test;

TEST_CASE("events arrive in batches, each once, with an id and a time of their own") {
    Bench bench;
    Emitter emitter = bench.open();
    emit(emitter, 1'200);
    REQUIRE(emitter.flush(10s));
    const auto stats = emitter.stats();
    CHECK(stats.emitted == 1'200);
    CHECK(stats.accepted == 1'200);
    CHECK(stats.buffered == 0);
    CHECK(bench.store.size() == 1'200);
    CHECK(bench.wire->requests().size() <= 6);
    const auto sent = bench.wire->requests().front();
    CHECK(sent.url == "https://venturi.test/api/v1/invocations/batch");
    CHECK(sent.header("content-type") == "application/json");
    for (const auto& [id, event] : bench.store.events()) {
        REQUIRE(id[14] == '7');
        REQUIRE(event.ingestion_timestamp >= Timestamp{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}});
    }
    check_balance(stats);
}

TEST_CASE("an event that comes alone is sent when its linger is over") {
    Bench bench;
    Emitter emitter = bench.open();
    emit(emitter, 1);
    REQUIRE(bench.wire->await_requests(1));
    const auto waits = bench.clock->waits();
    CHECK(std::find(waits.begin(), waits.end(), FakeClock::Duration{1s}) != waits.end());
}

TEST_CASE("the largest time there is means no limit to a linger, to an event's age and to a flush") {
    Bench bench;
    bench.options.linger = std::chrono::milliseconds::max();
    bench.options.max_spool_age = std::chrono::hours::max();  // the clock may run through the linger before the flush comes
    Emitter emitter = bench.open();
    emit(emitter, 1);
    CHECK(emitter.flush(std::chrono::milliseconds::max()));
    CHECK(bench.store.size() == 1);
}

TEST_CASE("a model with an id and a time of its own keeps them") {
    Bench bench;
    Emitter emitter = bench.open();
    InvocationEvent event;
    event.event_id = "019e7500-1440-7e8b-8f6f-915fe21b37ca";
    event.ingestion_timestamp = Timestamp{1'780'000'000s};
    event.provider = "openai";
    event.requested_model = "gpt-4o";
    event.labels = std::map<std::string, std::string>{{"cost_centre", "CC-4410"}};
    CHECK(emitter.emit(event));
    CHECK(emitter.emit(event));
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.events().at(event.event_id) == event);
    CHECK(emitter.stats().duplicates == 1);
    event.event_id = "my-own-id";
    CHECK_FALSE(emitter.emit(event));
    CHECK(emitter.stats().dropped_for(DropReason::rejected) == 1);
}

TEST_CASE("a server without a batch path gets the events one by one") {
    int status = 0;
    SUBCASE("405") { status = 405; }
    SUBCASE("404") { status = 404; }
    Bench bench;
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (request.url.ends_with("/batch")) return problem(status, "METHOD_NOT_ALLOWED");
        return bench.accept(request);
    });
    Emitter emitter = bench.open();
    emit(emitter, 100);
    REQUIRE(emitter.flush(10s));
    emit(emitter, 50);
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.size() == 150);
    const auto requests = bench.wire->requests();
    CHECK(std::count_if(requests.begin(), requests.end(), [](const auto& r) { return r.url.ends_with("/batch"); }) <= 4);
    check_balance(emitter.stats());
}

TEST_CASE("a batch that is too large is halved until it fits, and later ones begin small") {
    Bench bench;
    std::atomic<int> refused{0};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (from_json<InvocationBatch>(request.body).value().events.size() <= 100) return bench.accept(request);
        ++refused;
        return problem(413, "PAYLOAD_TOO_LARGE");
    });
    Emitter emitter = bench.open();
    emit(emitter, 500);
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.size() == 500);
    const int learning = refused;
    CHECK(learning > 0);
    emit(emitter, 300);
    REQUIRE(emitter.flush(10s));
    CHECK(refused == learning);
    CHECK(bench.store.size() == 800);
}

TEST_CASE("spooled events are sent in batches as small as the server was seen to take") {
    Bench bench;
    bench.options.spool_directory = bench.folder;
    std::atomic<int> refused{0};
    std::atomic<bool> down{false};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (down) return TransportFailure{TransportFault::connect, false, "refused"};
        if (from_json<InvocationBatch>(request.body).value().events.size() <= 100) return bench.accept(request);
        ++refused;
        return problem(413, "PAYLOAD_TOO_LARGE");
    });
    Emitter emitter = bench.open();
    emit(emitter, 500);
    REQUIRE(emitter.flush(10s));
    const int learning = refused;
    down = true;
    emit(emitter, 500);
    CHECK_FALSE(emitter.flush(10ms));
    down = false;
    REQUIRE(emitter.flush(10s));
    CHECK(refused == learning);
    CHECK(bench.store.size() == 1'000);
}

TEST_CASE("an event that no request can hold, or that spoils its batch, is rejected alone") {
    Bench bench;
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (request.body.find("poison") != std::string::npos) return problem(422, "VALIDATION_FAILED");
        return bench.accept(request);
    });
    Emitter emitter = bench.open();
    emit(emitter, 20);
    emit(emitter, 1, "poison");
    emit(emitter, 20);
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.size() == 40);
    REQUIRE(bench.drops.size() == 1);
    CHECK(bench.drops[0].reason == DropReason::rejected);
    CHECK(bench.drops[0].error_code == "VALIDATION_FAILED");
    CHECK(bench.drops[0].event_id.size() == 36);
}

TEST_CASE("each event's own result counts: accepted, rejected with its problem, or sent again") {
    Bench bench;
    Emitter emitter = bench.open();
    emit(emitter, 10);
    emit(emitter, 2, "bad");
    emit(emitter, 3, "later");
    REQUIRE(emitter.flush(10s));
    const auto stats = emitter.stats();
    CHECK(stats.accepted == 13);
    CHECK(stats.dropped_for(DropReason::rejected) == 2);
    REQUIRE(bench.drops.size() == 2);
    CHECK(bench.drops[0].error_code == "VALIDATION_FAILED");
    CHECK(bench.drops[0].detail == "why");
    check_balance(stats);
}

TEST_CASE("a coding that the server refuses is not tried again") {
    Bench bench;
    bench.options.compression = Compression::automatic;
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (!request.header("content-encoding").empty()) return problem(415, "UNSUPPORTED_MEDIA_TYPE");
        return bench.accept(request);
    });
    const auto codings = [&] {
        std::map<std::string, int> count;
        for (const auto& request : bench.wire->requests()) ++count[request.header("content-encoding")];
        return count;
    };
    Emitter emitter = bench.open();
    emit(emitter, 100);
    REQUIRE(emitter.flush(10s));
    // Batches that were on the wire together may each have asked.
    const auto learning = codings();
    CHECK(learning.at("zstd") > 0);
    CHECK(learning.at("gzip") > 0);
    for (int i = 0; i < 4; ++i) {
        emit(emitter, 100);
        REQUIRE(emitter.flush(10s));
    }
    CHECK(codings().at("zstd") == learning.at("zstd"));
    CHECK(codings().at("gzip") == learning.at("gzip"));
    CHECK(bench.store.size() == 500);
}

TEST_CASE("an unreadable body ends a coding only where the plainer one is taken, not where an event spoils both") {
    Bench bench;
    bench.options.compression = Compression::automatic;
    bool coded_is_read = false;
    SUBCASE("a server that does not look at codings") {}
    SUBCASE("an event that no coding makes readable") { coded_is_read = true; }
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        const std::string coding = request.header("content-encoding");
        std::string body = request.body;
        if (coding == "zstd" && coded_is_read) {
            body.resize(ZSTD_getFrameContentSize(request.body.data(), request.body.size()));
            ZSTD_decompress(body.data(), body.size(), request.body.data(), request.body.size());
        } else if (!coding.empty()) {
            return problem(400, "MALFORMED_REQUEST");
        }
        if (body.find("poison") != std::string::npos) return problem(400, "MALFORMED_REQUEST");
        return response(202, request.url.ends_with("/batch") ? bench.store.batch(body) : bench.store.single(body));
    });
    Emitter emitter = bench.open();
    emit(emitter, 100);
    if (coded_is_read) emit(emitter, 1, "poison");
    REQUIRE(emitter.flush(10s));
    emit(emitter, 100);
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.size() == 200);
    CHECK(emitter.stats().dropped_for(DropReason::rejected) == (coded_is_read ? 1 : 0));
    CHECK(bench.wire->requests().back().header("content-encoding") == (coded_is_read ? "zstd" : ""));
}

TEST_CASE("a server that takes zstd gets zstd, but for what is too small to gain by it") {
    Bench bench;
    bench.options.compression = Compression::automatic;
    std::atomic<int> packed{0};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (request.header("content-encoding") != "zstd") return bench.accept(request);
        std::string body(ZSTD_getFrameContentSize(request.body.data(), request.body.size()), '\0');
        ZSTD_decompress(body.data(), body.size(), request.body.data(), request.body.size());
        packed += body.size() > 1'000 && request.body.size() < body.size() / 2;
        return response(202, bench.store.batch(body));
    });
    Emitter emitter = bench.open();
    emit(emitter, 100);
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.size() == 100);
    CHECK(packed > 0);
}

TEST_CASE("what fails is sent again, and Retry-After is the least that is waited") {
    Bench bench;
    std::vector<Clock::TimePoint> asked;
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        asked.push_back(bench.clock->now());
        if (asked.size() <= 8) return problem(429, "RATE_LIMITED", {{"retry-after", "40"}});
        return bench.accept(request);
    });
    Emitter emitter = bench.open();
    emit(emitter, 1);  // one batch for certain
    CHECK(bench.wire->await_requests(9));
    REQUIRE(emitter.flush(10s));
    emitter.close();
    CHECK(bench.store.size() == 1);
    for (std::size_t i = 1; i < 9; ++i) CHECK(asked[i] - asked[i - 1] >= 40s);
    CHECK(all_dropped(emitter.stats()) == 0);
}

TEST_CASE("a Retry-After of a day is clamped: the emitter asks again after max_retry_after") {
    Bench bench;
    std::vector<Clock::TimePoint> asked;
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        asked.push_back(bench.clock->now());
        if (asked.size() <= 3) return problem(429, "RATE_LIMITED", {{"retry-after", "86400"}});
        return bench.accept(request);
    });
    Emitter emitter = bench.open();
    emit(emitter, 1);
    CHECK(bench.wire->await_requests(4));
    REQUIRE(emitter.flush(10s));
    emitter.close();
    CHECK(bench.store.size() == 1);
    const auto longest = bench.config().retry.max_retry_after;
    for (std::size_t i = 1; i < 4; ++i) {
        CHECK(asked[i] - asked[i - 1] >= longest);
        CHECK(asked[i] - asked[i - 1] < longest + 2s);
    }
}

}  // namespace
