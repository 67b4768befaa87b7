// Closing: from a callback, while others emit, and what is emitted afterwards.

#include "support/emitter_bench.hpp"

#include <thread>

namespace {

using namespace emitter_test;

TEST_CASE("a close inside on_drop ends the emitter, wherever the drop came from; every event is counted once") {
    Bench bench;
    bench.options.exit_timeout = 100ms;
    bool spooled = false;
    const char* provider = "bad";
    SUBCASE("refused by the server, in a batch") {}
    SUBCASE("refused by the server, from the spool") { spooled = true; }
    SUBCASE("refused on this side") { provider = ""; }
    std::atomic<bool> down{spooled};
    bench.wire->respond_with([&](const SentRequest& request) -> std::optional<TransportOutcome> {
        if (down) return TransportFailure{TransportFault::connect, false, "refused"};
        return bench.accept(request);
    });
    if (spooled) bench.options.spool_directory = bench.folder;
    std::uint64_t told = 0;
    Emitter* self = nullptr;
    bench.options.on_drop = [&](const Drop& drop) {
        told += drop.count;
        self->close();
    };
    {
        Emitter emitter = bench.open();
        self = &emitter;
        emit(emitter, 300);
        const std::string large(40'000, 'x');
        if (*provider == 0) CHECK_FALSE(emitter.emit({.provider = large, .requested_model = "m"}));
        else emit(emitter, 2, provider);
        // It may be closed by now.
        for (int i = 0; i < 300; ++i) static_cast<void>(emitter.emit({.provider = "p", .requested_model = "m"}));
        for (const auto end = std::chrono::steady_clock::now() + 10s; spooled && emitter.stats().spooled_events < 602;) {
            REQUIRE(std::chrono::steady_clock::now() < end);
            CHECK_FALSE(emitter.flush(5ms));
        }
        down = false;
        static_cast<void>(emitter.flush(100ms));
        emitter.close();
        const auto stats = emitter.stats();
        CHECK(all_dropped(stats) == told);
        CHECK(told >= 1);
        CHECK(stats.buffered == 0);
        check_balance(stats);
        CHECK_FALSE(emitter.emit({.provider = "p", .requested_model = "m"}));
    }
}

TEST_CASE("what is emitted after a close is counted, and the next close or the destructor tells of it") {
    Bench bench;
    std::uint64_t told = 0;
    Emitter* self = nullptr;
    bench.options.on_drop = [&](const Drop& drop) {
        told += drop.count;
        self->close();
        CHECK_FALSE(self->flush(10s));
    };
    {
        Emitter emitter = bench.open();
        self = &emitter;
        emit(emitter, 3);
        emitter.close();
        CHECK(told == 0);
        for (int i = 0; i < 2; ++i) CHECK_FALSE(emitter.emit({.provider = "p", .requested_model = "m"}));
        std::thread other{[&] { CHECK_FALSE(emitter.emit({.provider = "p", .requested_model = "m"})); }};
        other.join();
        CHECK(all_dropped(emitter.stats()) == 3);
        emitter.close();
        CHECK(told == 3);
        CHECK_FALSE(emitter.emit({.provider = "p", .requested_model = "m"}));
        check_balance(emitter.stats());
    }
    CHECK(told == 4);
    CHECK(bench.store.size() == 3);
}

TEST_CASE("threads that emit while the emitter closes are told of every event that was not taken") {
    Bench bench;
    std::atomic<std::uint64_t> told{0};
    bench.options.on_drop = [&](const Drop& drop) { told += drop.count; };
    // What is on the wire when the time is up may be stored, and is told of all the same.
    bench.options.exit_timeout = std::chrono::milliseconds::max();
    Emitter emitter = bench.open();
    std::atomic<bool> over{false};
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&] {
            while (!over) static_cast<void>(emitter.emit({.provider = "p", .requested_model = "m"}));
        });
    for (const auto end = std::chrono::steady_clock::now() + 10s; bench.store.size() == 0 && std::chrono::steady_clock::now() < end;)
        std::this_thread::yield();
    emitter.close();
    over = true;
    for (std::thread& thread : threads) thread.join();
    emitter.close();
    const auto stats = emitter.stats();
    CHECK(stats.emitted == bench.store.size() + told);
    CHECK(all_dropped(stats) == told);
    check_balance(stats);
}

}  // namespace
