// Waiting for a job, over scripted answers and a clock that jumps.

#include <doctest/doctest.h>

#include <stdexcept>

#include "support/export_jobs.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"
#include "venturi/venturi.hpp"

using namespace std::chrono_literals;
using namespace venturi;
using namespace venturi::tests;
using venturi::testing::FakeClock;
using venturi::testing::MockTransport;

namespace {

struct Waiting {
    explicit Waiting(FakeClock::Mode mode = FakeClock::Mode::jump) : clock(std::make_shared<FakeClock>(mode)) {
        config.base_url = "https://v.example";
        config.credential = BearerToken{"token_1"};
        config.transport = wire;
        config.clock = clock;
        config.retry.max_retries = 0;
        client.emplace(config);
    }
    Waiting& then(const ExportJob& job, Headers headers = {}) {
        wire->answer(200, to_json(job), std::move(headers));
        return *this;
    }

    std::shared_ptr<MockTransport> wire = std::make_shared<MockTransport>();
    std::shared_ptr<FakeClock> clock;
    Config config;
    std::optional<Venturi> client;
};

const ExportJob queued = job_with(ExportStatus::queued);
const ExportJob done = completed_job("https://v.example/downloads/t", "x");

}  // namespace

TEST_CASE("a wait reads the job until it is completed, and tells of each reading") {
    Waiting w;
    w.then(queued).then(running_job(0.25)).then(done);
    std::vector<double> seen;
    const auto job = w.client->wait_for(queued, {.progress = [&](const ExportJob& now) {
        seen.push_back(now.progress.value_or(-1));
    }});
    CHECK(job.result()->result_url == done.result_url);
    CHECK(seen == std::vector<double>{-1, 0.25, 1});
    CHECK(w.wire->requests().at(0).url == "https://v.example/api/v1/exports/" + queued.job_id);
    REQUIRE(w.clock->waits().size() == 2);
    CHECK(w.clock->waits()[0] >= 250ms);
    CHECK(w.clock->waits()[0] <= 500ms);
    CHECK(w.clock->waits()[1] >= 500ms);
    CHECK(w.clock->waits()[1] <= 1s);
}

TEST_CASE("a job that is completed already is read once, for a fresh URL") {
    Waiting w;
    w.then(done);
    CHECK(w.client->wait_for(done).result().ok());
    CHECK(w.clock->waits().empty());
}

TEST_CASE("waits between readings grow to ten seconds and no further") {
    Waiting w;
    for (int i = 0; i < 12; ++i) w.then(queued);
    w.then(done);
    CHECK(w.client->wait_for(queued).result().ok());
    CHECK(w.clock->waits().back() >= 5s);
    CHECK(w.clock->waits().back() <= 10s);
}

TEST_CASE("the server's Retry-After is a minimum, up to the policy's limit") {
    Waiting w;
    w.then(queued, {{"Retry-After", "7"}}).then(queued, {{"Retry-After", "86400"}}).then(done);
    CHECK(w.client->wait_for(queued).result().ok());
    CHECK(w.clock->waits() == std::vector<std::chrono::nanoseconds>{7s, 60s});
}

TEST_CASE("a failed job is the error class of its own code, and says why") {
    Waiting w;
    ExportJob failed = job_with(ExportStatus::failed);
    failed.error = ExportFailure{"RESIDENCY_BLOCKED", "The region eu-1 forbids it."};
    w.then(failed);
    const auto call = w.client->wait_for(queued);
    CHECK(call.result().error().message.find("The region eu-1 forbids it.") != std::string::npos);
    CHECK(call.result().error().message.find(queued.job_id) != std::string::npos);
    CHECK_THROWS_AS(call.value(), ResidencyBlockedError);
}

TEST_CASE("a failed job with a code that this SDK does not know is an ApiError with that code") {
    Waiting w;
    ExportJob failed = job_with(ExportStatus::failed);
    failed.error = ExportFailure{"NEWER_THAN_US", "?"};
    w.then(failed);
    const auto call = w.client->wait_for(queued);
    CHECK_THROWS_AS(call.value(), ApiError);
    CHECK(call.result().error().code_text == "NEWER_THAN_US");
}

TEST_CASE("a job whose file has expired is gone") {
    Waiting w;
    w.then(job_with(ExportStatus::expired));
    CHECK_THROWS_AS(w.client->wait_for(queued).value(), GoneError);
}

TEST_CASE("readings that fail in passing do not end the wait") {
    Waiting w;
    w.wire->answer(503).drop(TransportFault::closed, true).answer(429, "{}", {{"Retry-After", "3"}});
    w.then(done);
    CHECK(w.client->wait_for(queued).result().ok());
    CHECK(w.clock->waits().back() == 3s);
}

TEST_CASE("a reading that cannot succeed ends the wait") {
    Waiting w;
    w.wire->answer(404, R"({"error_code":"NOT_FOUND","title":"Not found","status":404})");
    CHECK_THROWS_AS(w.client->wait_for(queued).value(), NotFoundError);
    CHECK(w.wire->requests().size() == 1);
}

TEST_CASE("a wait ends with its time and says how far the job was") {
    Waiting w;
    w.wire->respond_with([](const auto&) { return TransportResponse{200, {}, to_json(running_job(0.42))}; });
    const auto call = w.client->wait_for(queued, {.timeout = 20s});
    CHECK_THROWS_AS(call.value(), TimeoutError);
    CHECK(call.result().error().message.find("42 %") != std::string::npos);
    std::chrono::nanoseconds waited{0};
    for (const auto wait : w.clock->waits()) waited += wait;
    CHECK(waited == 20s);
}

TEST_CASE("a reading that hangs ends with the wait's time") {
    Waiting w;
    w.wire->hang();
    CHECK_THROWS_AS(w.client->wait_for(queued, {.timeout = 5s}).value(), TimeoutError);
}

TEST_CASE("a stop ends the wait at once, between readings and within one") {
    Waiting w{FakeClock::Mode::manual};
    std::stop_source stop;
    SUBCASE("between") {
        w.then(queued);
        const auto call = w.client->wait_for(queued, {.stop_token = stop.get_token()});
        REQUIRE(w.clock->await_sleep());
        while (!w.wire->await_requests(1)) {}
        stop.request_stop();
        CHECK_THROWS_AS(call.value(), CancelledError);
    }
    SUBCASE("within") {
        w.wire->hang();
        const auto call = w.client->wait_for(queued, {.stop_token = stop.get_token()});
        REQUIRE(w.wire->await_requests(1));
        stop.request_stop();
        CHECK_THROWS_AS(call.value(), CancelledError);
    }
    SUBCASE("before") {
        w.wire->hang();
        stop.request_stop();
        CHECK_THROWS_AS(w.client->wait_for(queued, {.stop_token = stop.get_token()}).value(), CancelledError);
    }
    SUBCASE("by the call's own cancel()") {
        w.wire->hang();
        const auto call = w.client->wait_for(queued);
        REQUIRE(w.wire->await_requests(1));
        call.cancel();
        CHECK_THROWS_AS(call.value(), CancelledError);
    }
}

TEST_CASE("closing the client ends a wait, between readings and within one") {
    Waiting w{FakeClock::Mode::manual};
    SUBCASE("between") {
        w.then(queued);
        const auto call = w.client->wait_for(queued);
        REQUIRE(w.clock->await_sleep());
        w.client->close();
        CHECK(call.result().error().stopped == StopReason::closed);
    }
    SUBCASE("within") {
        w.wire->hang();
        const auto call = w.client->wait_for(queued);
        REQUIRE(w.wire->await_requests(1));
        w.client->close();
        CHECK(call.result().error().stopped == StopReason::closed);
    }
    SUBCASE("before") {
        w.client->close();
        CHECK(w.client->wait_for(queued).result().error().stopped == StopReason::closed);
    }
}

TEST_CASE("a progress callback that throws does not end the wait") {
    Waiting w;
    w.then(queued).then(done);
    const auto call = w.client->wait_for(queued, {.progress = [](const ExportJob&) { throw std::runtime_error("?"); }});
    CHECK(call.result().ok());
}

TEST_CASE("the largest time there is means no limit") {
    Waiting w;
    w.config.timeout = std::chrono::milliseconds::max();
    w.client.emplace(w.config);
    w.then(queued).then(done);
    CHECK(w.client->wait_for(queued, {.timeout = std::chrono::milliseconds::max()}).result().ok());
}
