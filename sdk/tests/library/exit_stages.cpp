#include "library/exit_stages.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <thread>

#include "venturi/emitter.hpp"
#include "venturi/venturi.hpp"

namespace venturi::tests {
namespace {

using namespace std::chrono_literals;

// Everything that lives when the process ends. What waits for it is never told to stop.
struct Life {
    Surroundings around;
    Config config;
    std::optional<Venturi> client;
    std::optional<Emitter> emitter;
    std::promise<void> told;  // by a callback

    void open() { client.emplace(config); }
    void await_request() const {
        char byte = 0;
        if (read(around.arrived, &byte, 1) != 1) _exit(90);
    }
    void get(const std::string& path) const { (void)client->attribution().get(path); }
};

ExportJob job(const Life& life, ExportStatus status) {
    ExportJob job;
    job.job_id = "running";
    job.status = status;
    job.result_url = life.around.url + "/half";
    job.bytes = 1'000'000;
    job.sha256 = std::string(64, '0');
    return job;
}

// -- stages

void fresh(Life& life) { life.open(); }

void idle(Life& life) {
    life.open();
    (void)life.client->attribution().get("now").result();
}

void connecting(Life& life) {
    life.config.base_url = life.around.silent_tls;
    life.open();
    life.get("any");
    life.await_request();
}

void in_flight(Life& life) {
    life.open();
    life.get("hang");
    life.await_request();
}

void receiving(Life& life) {
    life.open();
    life.get("half");
    life.await_request();
}

void retry_wait(Life& life) {
    life.config.log = [&life, told = false](const LogRecord& record) mutable {
        const bool waits = record.message.find("follows in") != std::string::npos;
        if (waits && !std::exchange(told, true)) life.told.set_value();
    };
    life.open();
    life.get("later");
    life.told.get_future().wait();
}

void token_refresh(Life& life) {
    life.config.credential = ClientCredentials{"hang", "secret", {}};
    life.open();
    life.get("any");
    life.await_request();
}

void emitting(Life& life) {
    life.open();
    EmitterOptions options;
    options.max_buffered_events = 100;
    options.exit_timeout = 200ms;
    life.emitter.emplace(life.config, options);
    while (life.emitter->emit({.provider = "openai", .requested_model = "gpt-4o"})) {}
}

void waiting(Life& life) {
    life.open();
    (void)life.client->wait_for(job(life, ExportStatus::running));
    life.await_request();
}

void downloading(Life& life) {
    life.open();
    DownloadOptions options;
    options.progress = [&life, told = false](const DownloadProgress&) mutable {
        if (!std::exchange(told, true)) life.told.set_value();
    };
    (void)life.client->download(job(life, ExportStatus::completed), life.around.folder + "/file", options);
    life.told.get_future().wait();
}

// -- manners

using Reach = void (*)(Life&);

[[noreturn]] void wait_for_the_end() {
    for (;;) pause();
}

// One that a static destructor ends.
Life& static_life() {
    static Life life;
    return life;
}

void leave_scope(Reach reach, const Surroundings& around, const Config& config) {
    Life life{around, config, {}, {}, {}};
    reach(life);
}

[[noreturn]] void with_static(Reach reach, const Surroundings& around, const Config& config,
                              const std::function<void(Life&)>& leave) {
    Life& life = static_life();
    life.around = around;
    life.config = config;
    reach(life);
    leave(life);
    wait_for_the_end();
}

[[noreturn]] void with_leaked(Reach reach, const Surroundings& around, const Config& config,
                              const std::function<void(Life&)>& leave) {
    Life& life = *new Life{around, config, {}, {}, {}};
    reach(life);
    leave(life);
    wait_for_the_end();
}

// A child inherits the client but not its thread.
void fork_and_exit(Life& life) {
    const pid_t child = fork();
    if (child == 0) {
        const auto refused = life.client->attribution().get("now").result();
        std::exit(!refused && refused.error().kind == ErrorKind::config ? 0 : 91);
    }
    int status = 0;
    waitpid(child, &status, 0);
    std::exit(WIFEXITED(status) && WEXITSTATUS(status) == 0 ? agreed_status : 92);
}

void exit_in_callback(Life& life) {
    const auto call = life.client->attribution().get("hang");
    call.then([](const auto&) { std::exit(agreed_status); });
    call.cancel();
}

void exit_on_another_thread(Life& life) {
    const auto call = life.client->attribution().get("hang");
    std::thread([] { std::exit(agreed_status); }).detach();
    (void)call.result();  // ends when the static destructor closes the client
}

void close_at_exit(Life&) {
    std::atexit([] {
        static_life().client->close();
        static_life().emitter.reset();
    });
    std::exit(agreed_status);
}

const std::map<std::string, Reach> stages{{"fresh", fresh},           {"idle", idle},
                                          {"connecting", connecting}, {"in_flight", in_flight},
                                          {"receiving", receiving},   {"retry_wait", retry_wait},
                                          {"token_refresh", token_refresh}, {"emitting", emitting},
                                          {"waiting", waiting},       {"downloading", downloading}};
constexpr std::array stage_list{"fresh",      "idle",          "connecting", "in_flight", "receiving",
                                "retry_wait", "token_refresh", "emitting",   "waiting",   "downloading"};
constexpr std::array manner_list{"scope", "static", "leaked", "atexit", "callback", "thread", "quick", "fork"};

}  // namespace

std::span<const char* const> stage_names() { return stage_list; }
std::span<const char* const> manner_names() { return manner_list; }

void live_and_leave(const std::string& stage, const std::string& manner, const Surroundings& around) {
    const Reach reach = stages.at(stage);
    Config config;
    config.base_url = around.url;
    config.credential = BearerToken{"token"};
    config.timeout = 60s;
    const auto exit_now = [](Life&) { std::exit(agreed_status); };
    if (manner == "scope") {
        leave_scope(reach, around, config);
        std::exit(agreed_status);
    }
    if (manner == "static") with_static(reach, around, config, exit_now);
    if (manner == "leaked") with_leaked(reach, around, config, exit_now);
    if (manner == "atexit") with_static(reach, around, config, close_at_exit);
    if (manner == "callback") with_static(reach, around, config, exit_in_callback);
    if (manner == "thread") with_static(reach, around, config, exit_on_another_thread);
    if (manner == "quick") with_leaked(reach, around, config, [](Life&) { std::quick_exit(agreed_status); });
    if (manner == "fork") with_static(reach, around, config, fork_and_exit);
    std::abort();
}

}  // namespace venturi::tests
