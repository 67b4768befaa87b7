// What emit() costs the calling thread, id and time included, and how fast emitted events get to a server over real HTTP: the program
// event_sink beside this one, on a core of its own. Each figure is a median; what arrives is counted.

#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "report.hpp"
#include "venturi/emitter.hpp"

namespace {

using namespace venturi;
using bench::median;

constexpr int rounds = 7;
constexpr int block = 2'000;
constexpr int blocks = 500;

[[noreturn]] void fail(const char* why) {
    std::fprintf(stderr, "emit_bench: %s\n", why);
    std::exit(1);
}

double cpu_seconds() {
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto in_seconds = [](timeval time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return in_seconds(use.ru_utime) + in_seconds(use.ru_stime);
}

std::string beside_this_program(const char* name) {
    std::string path(4096, '\0');
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    if (size < 0) fail("where this program is cannot be found out");
    path.resize(static_cast<std::size_t>(size));
    return path.substr(0, path.rfind('/') + 1) + name;
}

// The server on the other core, as a process of its own.
class Sink {
public:
    Sink(int core, bool batches) {
        const std::string program = beside_this_program("event_sink");
        int in[2];
        int out[2];
        if (pipe(in) != 0 || pipe(out) != 0) fail("no pipe");
        child_ = fork();
        if (child_ == 0) {
            cpu_set_t cores;
            CPU_ZERO(&cores);
            CPU_SET(core, &cores);
            sched_setaffinity(0, sizeof cores, &cores);
            dup2(in[0], 0);
            dup2(out[1], 1);
            close(in[1]);
            execl(program.c_str(), program.c_str(), batches ? nullptr : "--no-batches", nullptr);
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

// Blocks of 2000 events are timed; between them, untimed, the emitter is flushed, so that the rings' memory is as warm as in a
// running program, and nobody reads them meanwhile: the caller's own work alone.
void emit_alone(int server_core) {
    const Sink sink{server_core, true};
    EmitterOptions options;
    options.compression = Compression::none;
    options.batch_events = 1'000'000;
    options.linger = std::chrono::hours{1};
    Emitter emitter{config(sink.url()), options};
    const Answer answer;
    std::vector<double> ours;
    std::vector<double> clocks;
    for (int i = 0; i < blocks; ++i) {
        ours.push_back(1e9 / block * bench::seconds([&] {
            for (int n = 0; n < block; ++n)
                if (!emit(emitter, answer)) fail("an event was refused");
        }));
        if (!emitter.flush(std::chrono::seconds{30})) fail("not delivered");
        std::int64_t sum = 0;
        clocks.push_back(1e9 / block * bench::seconds([&] {
            for (int n = 0; n < block; ++n) sum += std::chrono::system_clock::now().time_since_epoch().count();
        }));
        if (sum == 0) fail("no time");
    }
    if (emitter.stats().accepted != std::uint64_t{block} * blocks) fail("events are missing");
    bench::print({.what = "emit() on the caller's thread, id and time included", .figure = median(ours), .unit = "ns",
                  .peer = "std::chrono::system_clock::now() alone", .peer_figure = median(clocks), .target = "<= 60"});
}

struct Delivery {
    const char* what;
    const char* target;
    bool batches;
    int events;
};

// From the first emit() until the server has answered for every event.
void deliver(int server_core, const Delivery& delivery) {
    const Sink sink{server_core, delivery.batches};
    const Answer answer;
    std::vector<double> wall;
    std::vector<double> cpu;
    for (int round = 0; round < rounds; ++round) {
        EmitterOptions options;
        options.max_buffered_events = 200'000;
        options.max_buffered_bytes = 128 * 1024 * 1024;
        options.connections = 1;  // single events have eight of their own
        Emitter emitter{config(sink.url()), options};
        constexpr int warm_up = 100;  // the connection, and what the server can
        for (int i = 0; i < warm_up; ++i) emit(emitter, answer);
        if (!emitter.flush(std::chrono::seconds{30})) fail("not delivered");
        const double cpu_before = cpu_seconds();
        const double took = bench::seconds([&] {
            for (int i = 0; i < delivery.events; ++i)
                while (!emit(emitter, answer)) sched_yield();
            if (!emitter.flush(std::chrono::seconds{120})) fail("not delivered");
        });
        wall.push_back(delivery.events / took);
        cpu.push_back(delivery.events / (cpu_seconds() - cpu_before));
        if (emitter.stats().accepted != static_cast<std::uint64_t>(delivery.events + warm_up)) fail("events are missing");
    }
    bench::print({.what = delivery.what, .figure = median(wall), .unit = "events/s", .peer = "the same by CPU time of the client alone",
                  .peer_figure = median(cpu), .target = delivery.target});
}

}  // namespace

// emit_bench [--server-core N] [emit|batches|singles]
int main(int count, char** arguments) {
    int server_core = 0;
    std::string_view only;
    for (int i = 1; i < count; ++i) {
        if (std::string_view{arguments[i]} == "--server-core" && i + 1 < count) server_core = std::atoi(arguments[++i]);
        else only = arguments[i];
    }
    if (only.empty() || only == "emit") emit_alone(server_core);
    if (only.empty() || only == "batches")
        deliver(server_core, {"delivery of emitted events, batches of 500, one connection", ">= 1000000", true, 200'000});
    if (only.empty() || only == "singles")
        deliver(server_core, {"delivery of emitted events, single POSTs, eight connections", ">= 65000", false, 20'000});
}
