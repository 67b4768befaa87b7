#include "support/emitter_bench.hpp"

#include <sys/wait.h>

#include <thread>

#include "support/full_disk.hpp"
#include "support/no_files.hpp"
#include "support/scripted_server.hpp"

namespace {

using namespace emitter_test;

TEST_CASE("without a spool, rings that are full drop the newest and say so") {
    Bench bench;
    bench.options.max_buffered_bytes = 256 * 1024;
    bench.options.max_buffered_events = 80;
    bench.wire->respond_with([](const SentRequest&) { return std::nullopt; });
    {
        Emitter emitter = bench.open();
        int refused = 0;
        for (int i = 0; i < 5'000; ++i) refused += !emitter.emit({.provider = "p", .requested_model = "m"});
        CHECK(refused > 0);
        auto stats = emitter.stats();
        CHECK(stats.dropped_for(DropReason::queue_overflow) == static_cast<std::uint64_t>(refused));
        CHECK_FALSE(emitter.flush(10ms));
        emitter.close();
        stats = emitter.stats();
        CHECK(stats.buffered == 0);
        CHECK(stats.dropped_for(DropReason::network_error) == 5'000U - static_cast<unsigned>(refused));
        check_balance(stats);
        CHECK_FALSE(emitter.emit({.provider = "p", .requested_model = "m"}));
    }
    std::uint64_t told = 0;
    for (const Drop& drop : bench.drops) told += drop.count;
    CHECK(told == 5'001);  // with the one that came after the close
}

TEST_CASE("threads that stay, with nothing to send, keep no other from emitting") {
    Bench bench;
    bench.options.max_buffered_events = 1;
    Emitter emitter = bench.open();
    std::atomic<bool> over{false};
    std::vector<std::thread> idle;
    std::atomic<int> emitted{0};
    for (int i = 0; i < 6; ++i)
        idle.emplace_back([&] {
            emitted += emitter.emit({.provider = "p", .requested_model = "m"});
            over.wait(false);
        });
    for (const auto end = std::chrono::steady_clock::now() + 5s; emitted < 6 && std::chrono::steady_clock::now() < end;)
        std::this_thread::yield();
    for (int i = 0; i < 5; ++i) {
        CHECK(emitter.emit({.provider = "p", .requested_model = "m"}));
        CHECK(emitter.flush(10s));
    }
    CHECK(bench.store.size() == 11);
    over = true;
    over.notify_all();
    for (std::thread& thread : idle) thread.join();
}

TEST_CASE("what cannot be sent is spooled, and delivered by whoever opens the spool next") {
    Bench bench;
    bench.options.spool_directory = bench.folder;
    bench.options.exit_timeout = 50ms;
    bench.wire->respond_with([](const SentRequest&) { return problem(503, "SERVICE_UNAVAILABLE"); });
    {
        Emitter emitter = bench.open();
        CHECK(emitter.stats().spooling);
        emit(emitter, 3'000);
        emitter.close();
        const auto stats = emitter.stats();
        CHECK(stats.spooled_events == 3'000);
        CHECK(all_dropped(stats) == 0);
        check_balance(stats);
    }
    bench.wire->respond_with([&](const SentRequest& request) { return bench.accept(request); });
    Emitter heir = bench.open();
    REQUIRE(heir.flush(10s));
    const auto stats = heir.stats();
    CHECK(stats.adopted == 3'000);
    CHECK(stats.accepted == 3'000);
    CHECK(bench.store.size() == 3'000);
    CHECK(stats.spooled_bytes == 0);
    check_balance(stats);
}

TEST_CASE("an outage fills the spool, its end empties it") {
    Bench bench;
    bench.options.spool_directory = bench.folder;
    std::atomic<bool> down{true};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (down) return TransportFailure{TransportFault::connect, false, "refused"};
        return bench.accept(request);
    });
    Emitter emitter = bench.open();
    for (int i = 0; i < 20; ++i) {
        emit(emitter, 1'000);
        CHECK_FALSE(emitter.flush(5ms));
    }
    down = false;
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.size() == 20'000);
    const auto stats = emitter.stats();
    CHECK(stats.accepted + stats.duplicates == 20'000);
    check_balance(stats);
}

TEST_CASE("a spool that is full drops, by its own reason") {
    Bench bench;
    bench.options.spool_directory = bench.folder;
    bench.options.max_spool_bytes = 20'000;
    bench.options.exit_timeout = 0ms;
    bench.wire->respond_with([](const SentRequest&) { return TransportFailure{TransportFault::connect, false, "refused"}; });
    Emitter emitter = bench.open();
    emit(emitter, 2'000);
    emitter.close();
    const auto stats = emitter.stats();
    CHECK(stats.dropped_for(DropReason::spool_overflow) + stats.spooled_events == 2'000);
    CHECK(stats.spooled_bytes <= 20'000);
    check_balance(stats);
}

TEST_CASE("events that a full disk refuses are dropped by the spool's reason; when it has room, they are spooled and sent again") {
    Bench bench;
    bench.options.spool_directory = bench.folder;
    bench.options.exit_timeout = 0ms;
    std::atomic<bool> down{true};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (down) return TransportFailure{TransportFault::connect, false, "refused"};
        return bench.accept(request);
    });
    {
        const tests::FullDisk full{3'000};
        Emitter emitter = bench.open();
        emit(emitter, 1'000);
        emitter.close();
        const auto stats = emitter.stats();
        CHECK(stats.dropped_for(DropReason::spool_overflow) == 1'000 - stats.spooled_events);
        CHECK(stats.dropped_for(DropReason::spool_overflow) >= 500);
        check_balance(stats);
    }
    Emitter heir = bench.open();
    emit(heir, 1'000);
    CHECK_FALSE(heir.flush(10ms));
    down = false;
    REQUIRE(heir.flush(10s));
    const auto stats = heir.stats();
    CHECK(bench.store.size() == 1'000 + stats.adopted);
    CHECK(all_dropped(stats) == 0);
    check_balance(stats);
}

TEST_CASE("while no file can be opened new events are sent and the spool is kept; it is sent when one can") {
    Bench bench;
    bench.clock = std::make_shared<FakeClock>(FakeClock::Mode::manual);
    bench.options.spool_directory = bench.folder;
    std::atomic<bool> down{true};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (down) return TransportFailure{TransportFault::connect, false, "refused"};
        return bench.accept(request);
    });
    Config config = bench.config();
    config.retry.max_retries = 0;
    Emitter emitter{config, bench.options};
    emit(emitter, 100);
    CHECK_FALSE(emitter.flush(50ms));
    CHECK(emitter.stats().spooled_events == 100);
    down = false;
    {
        const tests::NoFiles none;
        emit(emitter, 10);
        CHECK_FALSE(emitter.flush(50ms));
        CHECK(bench.store.size() == 10);
    }
    bench.clock->advance(1s);
    REQUIRE(emitter.flush(10s));
    CHECK(bench.store.size() == 110);
    CHECK(all_dropped(emitter.stats()) == 0);
    check_balance(emitter.stats());
}

TEST_CASE("an answer that nobody can read keeps events in memory no longer than the age limit") {
    Bench bench;
    bench.options.max_spool_age = 2h;
    std::atomic<bool> sound{false};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (!sound) return response(202, R"({"taken":true})");
        return bench.accept(request);
    });
    {
        Emitter emitter = bench.open();
        emit(emitter, 100);
        const auto begin = bench.clock->now();
        REQUIRE(emitter.flush(10s));  // as soon as they are given up
        CHECK(bench.clock->now() - begin >= 2h);
        CHECK(emitter.stats().dropped_for(DropReason::network_error) == 100);
        sound = true;
        emit(emitter, 10);
        REQUIRE(emitter.flush(10s));
        CHECK(bench.store.size() == 10);
        check_balance(emitter.stats());
    }
    REQUIRE(bench.drops.size() >= 1);
}

TEST_CASE("a spool directory that cannot be used does not keep the emitter from starting") {
    Bench bench;
    bench.options.spool_directory = "/proc/no/such/folder";
    Emitter emitter = bench.open();
    CHECK_FALSE(emitter.stats().spooling);
    emit(emitter, 5);
    CHECK(emitter.flush(10s));
}

TEST_CASE("many threads emit, come and go; every event arrives") {
    Bench bench;
    Emitter emitter = bench.open();
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&] {
            for (int round = 0; round < 5; ++round)
                std::thread{[&] {
                    for (int i = 0; i < 500; ++i)
                        while (!emitter.emit({.provider = "p", .requested_model = "m", .output_tokens = i})) std::this_thread::yield();
                }}.join();
        });
    }
    std::thread reader{[&] {
        for (int i = 0; i < 50; ++i) static_cast<void>(emitter.stats());
    }};
    for (std::thread& thread : threads) thread.join();
    reader.join();
    REQUIRE(emitter.flush(30s));
    CHECK(bench.store.size() == 20'000);
    check_balance(emitter.stats());
}

TEST_CASE("a flush inside a callback, a second close and a move are harmless") {
    Bench bench;
    Emitter* self = nullptr;
    bool flushed = true;
    bench.options.on_drop = [&](const Drop&) { flushed = self->flush(10s); };
    Emitter emitter = bench.open();
    self = &emitter;
    emit(emitter, 1, "bad");
    REQUIRE(emitter.flush(10s));
    CHECK_FALSE(flushed);
    emitter.close();
    emitter.close();
    Emitter moved = std::move(emitter);
    self = &moved;  // whose destructor tells of the next line
    CHECK_FALSE(moved.emit({.provider = "p", .requested_model = "m"}));
}

TEST_CASE("a forked child goes on with an empty ring of its own, and the parent keeps what it had") {
    Store store;
    tests::ScriptedServer server{[&](const tests::ServedRequest& request) { return tests::answer(202, store.batch(request.body)); }};
    Config config;
    config.base_url = server.url();
    config.credential = ApiKeyCredential{"vk_test"};
    EmitterOptions options;
    options.compression = Compression::none;
    options.linger = 1h;
    Emitter emitter{config, options};
    emit(emitter, 3, "parent");
    const pid_t child = fork();
    if (child == 0) {
        const bool ok = emitter.emit({.provider = "child", .requested_model = "m"}) && emitter.flush(10s) && emitter.stats().emitted == 1;
        _exit(ok ? 0 : 1);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    CHECK(store.size() == 1);
    REQUIRE(emitter.flush(10s));
    CHECK(store.size() == 4);
    CHECK(emitter.stats().emitted == 3);
}

TEST_CASE("several threads of a forked child that emit first at once share one emission") {
    Store store;
    tests::ScriptedServer server{[&](const tests::ServedRequest& request) { return tests::answer(202, store.batch(request.body)); }};
    Config config;
    config.base_url = server.url();
    config.credential = ApiKeyCredential{"vk_test"};
    EmitterOptions options;
    options.compression = Compression::none;
    options.linger = 1h;
    Emitter emitter{config, options};
    for (int round = 0; round < 5; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            std::atomic<int> ready{0};
            std::vector<std::thread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] {
                    for (++ready; ready < 8;) std::this_thread::yield();
                    emitter.emit({.provider = "child", .requested_model = "m"});
                });
            for (std::thread& thread : threads) thread.join();
            _exit(emitter.stats().emitted == 8 ? 0 : 1);
        }
        int status = -1;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK(status == 0);
    }
}

}  // namespace
