// What emit() costs the calling thread, id and time included, and how fast emitted events get to a server over real HTTP.
//
//   emit_bench SINK     SINK: path of event_sink, which runs on core 0; everything here on core 1
//
// Prints one JSON object a line, for table.py. Each figure is a median; the counts on both sides are compared.

#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/emitter.hpp"

namespace {

using namespace venturi;
using SteadyClock = std::chrono::steady_clock;

constexpr int rounds = 7;
constexpr int block = 2'000;
constexpr int blocks = 500;

void pin(int core) {
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(core, &cores);
    sched_setaffinity(0, sizeof cores, &cores);  // where there is one core only, there is nothing to pin
}

[[noreturn]] void fail(std::string_view why) {
    std::fprintf(stderr, "emit_bench: %.*s\n", static_cast<int>(why.size()), why.data());
    std::exit(1);
}

double median(std::vector<double> figures) {
    std::sort(figures.begin(), figures.end());
    return figures[figures.size() / 2];
}

double seconds_since(SteadyClock::time_point begin) {
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

double cpu_seconds() {
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](timeval time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

// The server on the other core, as a process of its own.
class Sink {
public:
    Sink(const char* program, bool batches) {
        int in[2];
        int out[2];
        if (pipe(in) != 0 || pipe(out) != 0) fail("no pipe");
        child_ = fork();
        if (child_ == 0) {
            pin(0);
            dup2(in[0], 0);
            dup2(out[1], 1);
            close(in[1]);
            execl(program, program, batches ? nullptr : "--no-batches", nullptr);
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        input_ = in[1];
        FILE* said = fdopen(out[0], "r");
        if (std::fscanf(said, "%d", &port_) != 1) fail("the sink did not start");
    }
    ~Sink() {
        close(input_);
        waitpid(child_, nullptr, 0);
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

private:
    pid_t child_ = 0;
    int input_ = -1;
    int port_ = 0;
};

// What an instrumented call has in its hands when it emits: nothing that the compiler could know beforehand.
struct Answer {
    std::int64_t input = 1'200;
    std::int64_t output = 350;
    std::int64_t cached = 512;
    std::int64_t milliseconds = 840;
    std::string served = "gpt-4o-2024-11-20";
    std::string trace_id = "4bf92f3577b34da6a3ce929d0e0e4736";
};

bool emit(Emitter& emitter, const Answer& answer) {
    return emitter.emit({.provider = "openai", .requested_model = "gpt-4o", .served_model = answer.served, .operation = "chat",
                         .input_tokens = answer.input, .output_tokens = answer.output, .cached_input_tokens = answer.cached,
                         .latency_ms = answer.milliseconds, .status = "ok", .attributed_identity = "ci-support-copilot",
                         .attributed_service = "support-copilot", .environment = "production", .trace_id = answer.trace_id});
}

Config config(const std::string& url) {
    Config config;
    config.base_url = url;
    config.credential = ApiKeyCredential{"vk_bench"};
    return config;
}

void print(std::string_view what, double figure, const char* unit, const char* peer, double peer_figure, double ratio,
           const char* target, bool holds) {
    std::printf(R"({"what": "%.*s", "figure": %.3g, "unit": "%s", "peer": "%s", "peer_figure": %.3g, "ratio": %.3g, "target": "%s", "holds": %s})"
                "\n",
                static_cast<int>(what.size()), what.data(), figure, unit, peer, peer_figure, ratio, target, holds ? "true" : "false");
    std::fflush(stdout);
}

// Blocks of 2000 events are timed; between them, untimed, the emitter is flushed, so that the rings' memory is as warm as in a
// running program, and nobody reads them meanwhile: the caller's own work alone.
void emit_alone(const char* sink_program) {
    const Sink sink{sink_program, true};
    EmitterOptions options;
    options.compression = Compression::none;
    options.batch_events = 1'000'000;
    options.linger = std::chrono::hours{1};
    Emitter emitter{config(sink.url()), options};
    const Answer answer;
    std::vector<double> ours;
    std::vector<double> clocks;
    for (int i = 0; i < blocks; ++i) {
        auto begin = SteadyClock::now();
        for (int n = 0; n < block; ++n)
            if (!emit(emitter, answer)) fail("an event was refused");
        ours.push_back(seconds_since(begin) / block * 1e9);
        if (!emitter.flush(std::chrono::seconds{30})) fail("not delivered");
        begin = SteadyClock::now();
        std::int64_t sum = 0;
        for (int n = 0; n < block; ++n) sum += std::chrono::system_clock::now().time_since_epoch().count();
        clocks.push_back(seconds_since(begin) / block * 1e9);
        if (sum == 0) fail("no time");
    }
    const auto stats = emitter.stats();
    if (stats.accepted != std::uint64_t{block} * blocks) fail("events are missing");
    const double figure = median(ours);
    print("emit() on the caller's thread, id and time included", figure, "ns", "std::chrono::system_clock::now() alone", median(clocks),
          figure / median(clocks), "<= 60", figure <= 60);
}

// From the first emit() until the server has answered for every event.
void deliver(const char* sink_program, bool batches, int events, std::size_t connections, double target, const char* what) {
    const Sink sink{sink_program, batches};
    const Answer answer;
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int round = 0; round <= rounds; ++round) {
        EmitterOptions options;
        options.max_buffered_events = 200'000;
        options.max_buffered_bytes = 128 * 1024 * 1024;
        options.connections = connections;
        Emitter emitter{config(sink.url()), options};
        for (int i = 0; i < 100; ++i) emit(emitter, answer);  // the connection, and what the server can
        if (!emitter.flush(std::chrono::seconds{30})) fail("not delivered");
        const auto begin = SteadyClock::now();
        const double cpu_before = cpu_seconds();
        for (int i = 0; i < events; ++i)
            while (!emit(emitter, answer)) sched_yield();
        if (!emitter.flush(std::chrono::seconds{60})) fail("not delivered");
        if (round == 0) continue;
        wall.push_back(events / seconds_since(begin));
        cpu.push_back(events / (cpu_seconds() - cpu_before));
        if (emitter.stats().accepted != static_cast<std::uint64_t>(events) + 100) fail("events are missing");
    }
    const double figure = median(wall);
    print(what, figure, "events/s", "by CPU seconds of this process alone", median(cpu), figure / median(cpu), ("≥ " + std::to_string(static_cast<int>(target))).c_str(), figure >= target);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) fail("usage: emit_bench SINK [emit|batches|singles]");
    const std::string_view only = count > 2 ? arguments[2] : "";
    pin(1);
    if (only.empty() || only == "emit") emit_alone(arguments[1]);
    if (only.empty() || only == "batches")
        deliver(arguments[1], true, 200'000, 1, 1e6, "delivery of emitted events, batches of 500, one connection");
    if (only.empty() || only == "singles")
        deliver(arguments[1], false, 20'000, 8, 65e3, "delivery of emitted events, single POSTs, eight connections");
}
