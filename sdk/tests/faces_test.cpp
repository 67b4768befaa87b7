// One completion, waited for in every way; cancelled and timed out at every stage; one client under sixteen threads.
#include <doctest/doctest.h>

#include <array>
#include <atomic>
#include <coroutine>
#include <future>
#include <optional>
#include <thread>
#include <vector>

#include "support/export_jobs.hpp"
#include "support/scripted_server.hpp"
#include "venturi/venturi.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;

namespace {

// A coroutine that runs by itself, for tests.
struct Detached {
    struct promise_type {
        Detached get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { std::terminate(); }
    };
};

Detached await_into(Call<ExportJob> call, std::promise<Result<ExportJob>>& out) {
    out.set_value(co_await call);
}

// The outcome of one call as each of the four faces has it.
std::array<Result<ExportJob>, 4> by_every_face(const Call<ExportJob>& call, const std::function<void()>& then = [] {}) {
    std::promise<Result<ExportJob>> awaited;
    std::promise<Result<ExportJob>> told;
    await_into(call, awaited);
    call.then([&](const Result<ExportJob>& result) { told.set_value(result); });
    std::future<ExportJob> future = call.future();
    std::optional<Result<ExportJob>> blocked;
    std::thread blocking{[&] { blocked = call.result(); }};
    then();
    std::optional<Result<ExportJob>> thrown;
    try {
        thrown = future.get();
    } catch (const VenturiError& error) {
        thrown = error.error();
    }
    blocking.join();
    return {*blocked, *thrown, awaited.get_future().get(), told.get_future().get()};
}

std::string job_of(const ServedRequest& request) {
    ExportJob job = running_job(0.5);
    job.job_id = request.target.substr(request.target.rfind('/') + 1);
    return to_json(job);
}

Config config_of(const ScriptedServer& server) {
    Config config;
    config.base_url = server.url();
    config.credential = ClientCredentials{"client", "faces-s3cret", {}};
    config.retry.initial_backoff = 1ms;
    return config;
}

Behaviour token(const std::string& lifetime = "3600") {
    return answer(200, R"({"access_token":"token_1","token_type":"Bearer","expires_in":)" + lifetime + "}");
}

bool for_token(const ServedRequest& request) { return request.target.ends_with("/oauth/token"); }

// Where a call can be when it is stopped. `stall` answers for the server at that stage.
struct Stage {
    const char* name;
    Behaviour (*serve)(const ServedRequest&);
};

const Stage stages[] = {
    {"waiting for a token", [](const ServedRequest&) { return hang(); }},
    {"waiting for the answer", [](const ServedRequest& r) { return for_token(r) ? token() : hang(); }},
    {"receiving the answer",
     [](const ServedRequest& r) { return for_token(r) ? token() : cut_off(200, "{", 1'000, Behaviour::hang); }},
    {"waiting to try again",
     [](const ServedRequest& r) { return for_token(r) ? token() : answer(503, "{}", {{"Retry-After", "10"}}); }},
};

}  // namespace

TEST_CASE("every way of waiting has the same value") {
    ScriptedServer server{[](const ServedRequest& r) { return for_token(r) ? token() : answer(200, job_of(r)); }};
    const Venturi client{config_of(server)};
    for (const auto& result : by_every_face(client.exports().get("job_1"))) CHECK(result.value().job_id == "job_1");
    CHECK(server.requests().size() == 2);  // the token and one call
}

TEST_CASE("a stop at every stage reaches every way of waiting") {
    for (const Stage& stage : stages) {
        CAPTURE(stage.name);
        std::promise<void> reached;
        std::atomic<int> seen = 0;
        ScriptedServer server{[&](const ServedRequest& request) {
            const Behaviour behaviour = stage.serve(request);
            if (behaviour.then != Behaviour::keep || !for_token(request))
                if (seen++ == 0) reached.set_value();
            return behaviour;
        }};
        const Venturi client{config_of(server)};
        std::stop_source stop;
        CallOptions options;
        options.stop_token = stop.get_token();
        const auto results = by_every_face(client.exports().get("job_1", options), [&] {
            reached.get_future().wait();
            stop.request_stop();
        });
        for (const auto& result : results) CHECK(result.error().kind == ErrorKind::cancelled);
    }
}

TEST_CASE("the deadline is of the whole call, at whatever stage it meets it") {
    for (const Stage& stage : stages) {
        CAPTURE(stage.name);
        ScriptedServer server{stage.serve};
        const Venturi client{config_of(server)};
        const auto begun = std::chrono::steady_clock::now();
        const auto result = client.exports().get("job_1", {.timeout = 100ms}).result();
        const auto took = std::chrono::steady_clock::now() - begun;
        // A wait that could only end after the deadline is not begun: the server's own error is told instead.
        const bool told = result.error().kind == ErrorKind::timeout || result.error().stopped == StopReason::deadline;
        CHECK(told);
        CHECK(took < 10s);
    }
}

TEST_CASE("sixteen threads on one client: every call ends once, as its own caller meant it") {
    constexpr int threads = 16;
    constexpr int rounds = 40;
    std::atomic<int> served = 0;
    ScriptedServer server{[&](const ServedRequest& request) {
        if (for_token(request)) return token("1");  // runs out all the time
        if (request.target.find("hang") != std::string::npos) return hang();
        return ++served % 7 == 0 ? answer(503) : answer(200, job_of(request));
    }};
    Config config = config_of(server);
    config.retry.max_retries = 20;
    const Venturi client{config};
    std::atomic<int> right = 0;
    std::atomic<int> callbacks = 0;
    const auto work = [&](int number) {
        for (int round = 0; round < rounds; ++round) {
            const std::string id = "job_" + std::to_string(number) + "_" + std::to_string(round);
            switch (round % 5) {
                case 0: right += client.exports().get(id).value().job_id == id; break;
                case 1: right += client.exports().get(id).future().get().job_id == id; break;
                case 2: {
                    std::promise<Result<ExportJob>> awaited;
                    await_into(client.exports().get(id), awaited);
                    right += awaited.get_future().get().value().job_id == id;
                    break;
                }
                case 3: {
                    std::stop_source stop;
                    const auto call = client.exports().get("hang_" + id, {.stop_token = stop.get_token()});
                    call.then([&](const auto&) { callbacks += 1; });
                    stop.request_stop();
                    right += call.result().error().kind == ErrorKind::cancelled;
                    break;
                }
                default: {
                    const auto ended = client.exports().get("hang_" + id, {.timeout = 5ms}).result();
                    right += ended.error().kind == ErrorKind::timeout;
                }
            }
        }
    };
    std::vector<std::thread> all;
    for (int number = 0; number < threads; ++number) all.emplace_back(work, number);
    for (std::thread& thread : all) thread.join();
    CHECK(right == threads * rounds);
    CHECK(callbacks == threads * rounds / 5);
}
