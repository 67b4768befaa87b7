// The emitting program of the soak: events at a steady rate from two threads, until its standard input ends.
//
//   emitting URL KEY SPOOL_DIRECTORY EVENTS_PER_SECOND
//
// Every event has an id that follows from its number (see id_of), and its number as input_tokens. Once a second, and at the end after
// close(), it prints where its events are, as one JSON object a line. A rejected event's id is printed when it is dropped.

#include <poll.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "venturi/emitter.hpp"

namespace {

using namespace venturi;
using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr std::int64_t threads = 2;

std::array<char, 37> id_of(std::int64_t number) {
    std::array<char, 37> text;
    std::snprintf(text.data(), text.size(), "019e7500-0000-7000-8000-%012llx", static_cast<unsigned long long>(number));
    return text;
}

void print(const EmitterStats& s, const char* state) {
    std::printf(R"({"state":"%s","emitted":%llu,"adopted":%llu,"accepted":%llu,"duplicates":%llu,"buffered":%llu,"spooled_events":%llu,)"
                R"("spooled_bytes":%llu,"requests":%llu,"spooling":%s,"dropped":{)",
                state, static_cast<unsigned long long>(s.emitted), static_cast<unsigned long long>(s.adopted),
                static_cast<unsigned long long>(s.accepted), static_cast<unsigned long long>(s.duplicates),
                static_cast<unsigned long long>(s.buffered), static_cast<unsigned long long>(s.spooled_events),
                static_cast<unsigned long long>(s.spooled_bytes), static_cast<unsigned long long>(s.requests),
                s.spooling ? "true" : "false");
    for (std::size_t i = 0; i < drop_reasons; ++i)
        std::printf(R"(%s"%s":%llu)", i == 0 ? "" : ",", to_string(static_cast<DropReason>(i)).data(),
                    static_cast<unsigned long long>(s.dropped[i]));
    std::printf("}}\n");
    std::fflush(stdout);
}

// Numbers of its own: `first`, `first + threads`, …
void emit_steadily(Emitter& emitter, std::int64_t first, double rate, const std::atomic<bool>& over) {
    const auto begin = SteadyClock::now();
    for (std::int64_t n = 0; !over; ++n) {
        const std::int64_t number = first + n * threads;
        const auto id = id_of(number);
        emitter.emit({.provider = "openai", .requested_model = "gpt-4o", .input_tokens = number, .output_tokens = 350,
                      .attributed_service = "checkout", .event_id = {id.data(), 36}});
        std::this_thread::sleep_until(begin + std::chrono::duration_cast<SteadyClock::duration>(
                                                  std::chrono::duration<double>(static_cast<double>(n + 1) / rate)));
    }
}

bool input_ended(std::chrono::milliseconds wait) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    return poll(&input, 1, static_cast<int>(wait.count())) > 0 && read(STDIN_FILENO, &byte, 1) <= 0;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 5) return 2;
    Config config;
    config.base_url = arguments[1];
    config.credential = ApiKeyCredential{arguments[2]};
    config.timeout = 10s;
    EmitterOptions options;
    options.spool_directory = arguments[3];
    // Many requests, so that many are broken.
    options.linger = 10ms;
    // Little memory, so that a full disk is felt.
    options.max_buffered_bytes = 4 * 1024 * 1024;
    options.max_buffered_events = 4'000;
    options.on_drop = [](const Drop& drop) {
        if (drop.event_id.empty()) return;
        std::printf(R"({"rejected":"%s","code":"%s"})" "\n", drop.event_id.c_str(), drop.error_code.c_str());
    };
    Emitter emitter{config, options};
    std::atomic<bool> over{false};
    const double rate = std::atof(arguments[4]) / static_cast<double>(threads);
    std::array<std::thread, threads> emitting;
    for (std::int64_t i = 0; i < threads; ++i)
        emitting[static_cast<std::size_t>(i)] = std::thread{[&, i] { emit_steadily(emitter, i, rate, over); }};
    while (!input_ended(1s)) print(emitter.stats(), "running");
    over = true;
    for (std::thread& thread : emitting) thread.join();
    // The last events have to arrive, too.
    emitter.flush(120s);
    emitter.close();
    print(emitter.stats(), "closed");
}
