#pragma once

/// @file
/// A transport for tests: scripted answers in, recorded requests out. No socket is opened.
///
///     auto wire = std::make_shared<venturi::testing::MockTransport>();
///     wire->answer(503, "", {{"Retry-After", "2"}}).answer(200, R"({"data":[],"page":{"has_more":false}})");
///     config.transport = wire;
///
/// Thread-safety: answer(), drop(), hang(), respond_with() and requests() from any thread.

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "venturi/transport.hpp"

namespace venturi::inline v1::testing {

/// A request as it would have gone over the wire.
struct SentRequest {
    std::string method;
    std::string url;
    Headers headers;
    std::string body;

    /// The first header of this name, whatever its case; empty when there is none.
    std::string header(std::string_view name) const;
};

class VENTURI_EXPORT MockTransport final : public Transport {
public:
    /// What comes of one exchange; nothing means that it hangs until it is aborted.
    using Script = std::function<std::optional<TransportOutcome>(const SentRequest&)>;

    MockTransport();
    ~MockTransport() override;

    /// Each queues what comes of one further exchange, in the order in which the client starts them.
    /// JSON unless `headers` has a Content-Type.
    MockTransport& answer(int status, std::string body = "{}", Headers headers = {});
    MockTransport& drop(TransportFault fault, bool request_sent);
    MockTransport& hang();
    MockTransport& queue(Script script);

    /// Answers every exchange for which nothing is queued. Without it those fail with a message that says so.
    MockTransport& respond_with(Script script);

    /// Everything that was sent so far, in order.
    std::vector<SentRequest> requests() const;

    /// Blocks until `count` exchanges were started; false when that took longer than `patience` of real time.
    bool await_requests(std::size_t count, std::chrono::milliseconds patience = std::chrono::seconds{10}) const;

    void start(std::uint64_t id, TransportRequest request, Done done) override;
    bool abort(std::uint64_t id) override;
    void poll(std::chrono::nanoseconds max_wait) override;
    bool busy() const override;
    void wake() noexcept override;

private:
    struct Exchange {
        Done done;
        std::optional<TransportOutcome> outcome;
    };
    std::vector<std::pair<Done, TransportOutcome>> take_ready();

    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::deque<Script> queued_;
    Script otherwise_;
    std::vector<SentRequest> requests_;
    std::map<std::uint64_t, Exchange> exchanges_;
    bool woken_ = false;
};

}  // namespace venturi::inline v1::testing
