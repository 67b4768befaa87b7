// An hour's worth of faults in seconds: a server that answers with anything, or not at all, on a clock that jumps over every wait. Every
// event that was ever emitted is in the server's store once, or was counted as dropped with its reason.

#include <random>
#include <set>

#include "support/emitter_bench.hpp"
#include "support/full_disk.hpp"

namespace {

using namespace emitter_test;
using tests::FullDisk;

constexpr auto a_life = 20min;  // of the clock that jumps; three make the hour

std::string id_of(int number) {
    char text[37];
    std::snprintf(text, sizeof text, "019e7500-0000-7000-8000-%012x", static_cast<unsigned>(number));
    return text;
}

// Chooses what becomes of each request. Its script runs on the client's thread alone.
class Faults {
public:
    Faults(Bench& bench, unsigned seed) : bench_(bench), random_(seed) {}

    std::optional<TransportOutcome> answer(const SentRequest& request) {
        ++requests;
        if (calm) return bench_.accept(request);
        const std::string seconds = std::to_string(draw(90));
        switch (draw(16)) {
            case 0: return problem(500, "INTERNAL_ERROR");
            case 1: return problem(503, "SERVICE_UNAVAILABLE", {{"retry-after", seconds}});
            case 2: return problem(429, "RATE_LIMITED", {{"retry-after", seconds}});
            case 3: return problem(401, "INVALID_CREDENTIALS");
            case 4: return TransportFailure{TransportFault::connect, false, "refused"};
            case 5: return TransportFailure{TransportFault::closed, true, "broke inside the request"};
            case 6: bench_.accept(request); return TransportFailure{TransportFault::closed, true, "broke before the answer"};
            case 7: bench_.accept(request); return response(202, R"({"accepted":)");
            case 8: bench_.accept(request); return response(502, "<html>bad gateway</html>");
            case 9: return std::nullopt;  // no answer, until the call's time is up
            case 10: return request.body.size() > 40'000 ? problem(413, "PAYLOAD_TOO_LARGE") : bench_.accept(request);
            default: return bench_.accept(request);
        }
    }
    unsigned draw(unsigned below) { return static_cast<unsigned>(random_() % below); }

    std::atomic<bool> calm{false};
    std::atomic<std::size_t> requests{0};

private:
    Bench& bench_;
    std::mt19937 random_;
};

void soak(unsigned seed, bool with_spool) {
    CAPTURE(seed);
    Bench bench;
    if (with_spool) bench.options.spool_directory = bench.folder;
    bench.options.max_buffered_events = 2'000;
    bench.options.exit_timeout = 20ms;
    std::uint64_t told = 0;
    bench.options.on_drop = [&](const Drop& drop) { told += drop.count; };
    Faults faults{bench, seed};
    bench.wire->respond_with([&](const SentRequest& request) { return faults.answer(request); });
    std::mt19937 random{seed};
    std::uint64_t dropped = 0;
    int number = 0;
    const auto live = [&](bool last) {
        Emitter emitter = bench.open();
        const auto end = bench.clock->now() + a_life;
        while (bench.clock->now() < end) {
            std::optional<FullDisk> full;
            if (with_spool && random() % 16 == 0) full.emplace(3'000);
            for (unsigned burst = 1 + random() % 100; burst > 0; --burst, ++number) {
                const std::string id = id_of(number);
                emitter.emit({.provider = random() % 200 == 0 ? "bad" : "openai", .requested_model = "gpt-4o", .input_tokens = number,
                              .event_id = id});
            }
            // Time passes while nothing is emitted.
            bench.wire->await_requests(faults.requests + 1 + random() % 3, 5ms);
        }
        if (last) {
            faults.calm = true;
            REQUIRE(emitter.flush(60s));
        }
        emitter.close();
        const auto stats = emitter.stats();
        check_balance(stats);
        dropped += all_dropped(stats);
    };
    // Three lives of the process: what one leaves in the spool, the next one sends.
    live(false);
    live(false);
    live(true);

    std::set<std::string> known;
    for (const auto& [id, event] : bench.store.events()) {
        REQUIRE(id == id_of(static_cast<int>(*event.input_tokens)));
        known.insert(id);
    }
    // An event whose answer got lost may be in the store although it was given up; never the other way round.
    CHECK(known.size() + dropped >= static_cast<std::size_t>(number));
    CHECK(told == dropped);
    MESSAGE("seed " << seed << ": " << number << " emitted, " << known.size() << " stored, " << dropped << " dropped, "
                    << faults.requests.load() << " requests");
}

TEST_CASE("an hour of faults: every event is stored once, or counted as dropped") {
    for (const unsigned seed : {1U, 2U, 3U}) {
        soak(seed, true);
        soak(seed, false);
    }
}

}  // namespace
