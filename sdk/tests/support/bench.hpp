#pragma once
// A core over a mock transport and a fake clock: no socket, no real waiting, and jitter that is always one half.

#include <future>
#include <memory>
#include <utility>

#include "runtime/core.hpp"
#include "support/operations.hpp"
#include "venturi/testing/fake_clock.hpp"
#include "venturi/testing/mock_transport.hpp"

namespace venturi::tests {

using runtime::Core;
using runtime::Reply;
using testing::FakeClock;
using testing::MockTransport;
using testing::SentRequest;

struct Bench {
    explicit Bench(FakeClock::Mode mode = FakeClock::Mode::jump,
                   venturi::Credential credential = BearerToken{"token_1"})
        : clock(std::make_shared<FakeClock>(mode)) {
        config.base_url = "https://v.example";
        config.credential = std::move(credential);
        config.transport = wire;
        config.clock = clock;
    }
    Core& core() {
        if (!core_) core_ = Core::open(config, [] { return 1ULL << 63U; }).value();
        return *core_;
    }
    std::future<Result<Reply>> start(const Operation& op, CallOptions options = {}, runtime::CallId* id = nullptr) {
        auto promise = std::make_shared<std::promise<Result<Reply>>>();
        auto future = promise->get_future();
        const auto given = core().submit(request_of(op, op.body_media_type.empty() ? "" : "{}"), std::move(options),
                                         [promise](Result<Reply> reply) { promise->set_value(std::move(reply)); });
        if (id != nullptr) *id = given;
        return future;
    }
    Result<Reply> run(const Operation& op, CallOptions options = {}) { return start(op, std::move(options)).get(); }

    std::shared_ptr<MockTransport> wire = std::make_shared<MockTransport>();
    std::shared_ptr<FakeClock> clock;
    Config config;
    std::shared_ptr<Core> core_;
};

}  // namespace venturi::tests
