// What emit() costs the calling thread, id and time included, and how fast events get through. Blocks of 2000 events are
// timed; between them, untimed, the emitter is flushed, so that the rings' memory is as warm as in a running program.

#include <benchmark/benchmark.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "venturi/emitter.hpp"
#include "venturi/transport.hpp"

namespace {

using namespace venturi;

constexpr int block = 2'000;

// A server that accepts everything at once.
class Accepting final : public Transport {
public:
    void start(std::uint64_t, TransportRequest request, Done done) override {
        std::size_t events = 0;
        for (std::size_t at = 0; (at = request.body->find("\"event_id\"", at)) != std::string::npos; ++at) ++events;
        answers_.emplace_back(std::move(done), R"({"accepted":)" + std::to_string(events) + R"(,"duplicates":0,"rejected":0,"results":[]})");
    }
    bool abort(std::uint64_t) override { return true; }
    void poll(std::chrono::nanoseconds) override {
        for (auto& [done, body] : std::exchange(answers_, {})) done(TransportResponse{202, {}, std::move(body)});
        std::unique_lock lock{mutex_};
        if (answers_.empty()) woken_.wait_for(lock, std::chrono::milliseconds{1}, [this] { return flag_; });
        flag_ = false;
    }
    bool busy() const override { return !answers_.empty(); }
    void wake() noexcept override {
        const std::lock_guard lock{mutex_};
        flag_ = true;
        woken_.notify_all();
    }

private:
    std::vector<std::pair<Done, std::string>> answers_;  // the client's thread's
    std::mutex mutex_;
    std::condition_variable woken_;
    bool flag_ = false;
};

Emitter open_emitter(std::size_t batch_events) {
    Config config;
    config.base_url = "https://venturi.test";
    config.credential = ApiKeyCredential{"vk_bench"};
    config.transport = std::make_shared<Accepting>();
    EmitterOptions options;
    options.compression = Compression::none;
    options.batch_events = batch_events;
    options.linger = std::chrono::hours{1};
    return Emitter{config, options};
}

EventView event(std::int64_t number) {
    return {.provider = "openai", .requested_model = "gpt-4o", .served_model = "gpt-4o-2024-11-20", .operation = "chat",
            .input_tokens = number, .output_tokens = 350, .cached_input_tokens = 512, .latency_ms = 840, .status = "ok",
            .attributed_identity = "ci-support-copilot", .attributed_service = "support-copilot",
            .environment = "production", .trace_id = "4bf92f3577b34da6a3ce929d0e0e4736"};
}

void run(benchmark::State& state, std::size_t batch_events, bool with_delivery) {
    using Clock = std::chrono::steady_clock;
    Emitter emitter = open_emitter(batch_events);
    std::int64_t refused = 0;
    for (auto _ : state) {
        const auto begin = Clock::now();
        for (std::int64_t i = 0; i < block; ++i) refused += !emitter.emit(event(i));
        auto took = Clock::now() - begin;
        if (!emitter.flush(std::chrono::seconds{30})) state.SkipWithError("not delivered");
        if (with_delivery) took = Clock::now() - begin;
        state.SetIterationTime(std::chrono::duration<double>(took).count());
    }
    state.SetItemsProcessed(state.iterations() * block);
    state.counters["ns_per_event"] = benchmark::Counter(static_cast<double>(state.iterations()) * block / 1e9,
                                                        benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
    state.counters["refused"] = static_cast<double>(refused);
}

// Nobody reads the rings meanwhile: the caller's own work alone.
void emit_alone(benchmark::State& state) { run(state, 1'000'000, false); }
// The client's thread reads, formats and sends at the same time.
void emit_while_sending(benchmark::State& state) { run(state, 500, false); }
// Until the server has answered for all of it.
void emit_and_deliver(benchmark::State& state) { run(state, 500, true); }
void the_clock(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(std::chrono::system_clock::now());
}

BENCHMARK(emit_alone)->UseManualTime()->Iterations(1000)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(emit_while_sending)->UseManualTime()->Iterations(1000)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(emit_and_deliver)->UseManualTime()->Iterations(500)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(the_clock)->Repetitions(5)->ReportAggregatesOnly();

}  // namespace

BENCHMARK_MAIN();
