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
    std::string method{};  ///< "GET"
    std::string url{};     ///< absolute, with its query
    Headers headers{};     ///< credentials included
    std::string body{};    ///< empty where there was none

    /// The first header of this name, whatever its case; empty when there is none.
    std::string header(std::string_view name) const;
};

/// See the top of this file. One serves one client.
class VENTURI_EXPORT MockTransport final : public Transport {
public:
    /// What comes of one exchange; nothing means that it hangs until it is aborted.
    using Script = std::function<std::optional<TransportOutcome>(const SentRequest&)>;

    /// With nothing scripted: every exchange fails and says so.
    MockTransport();
    ~MockTransport() override;

    /// Each queues what comes of one further exchange, in the order in which the client starts them.
    /// JSON unless `headers` has a Content-Type.
    MockTransport& answer(int status, std::string body = "{}", Headers headers = {});
    /// No answer comes; `request_sent` is whether the server may have got the request all the same.
    MockTransport& drop(TransportFault fault, bool request_sent);
    /// The head and a part of the body arrive, then the connection breaks (TransportFault::closed).
    MockTransport& cut_off(int status, std::string part, Headers headers = {});
    /// Nothing comes, until the call's time is up or it is cancelled.
    MockTransport& hang();
    /// Whatever the script says, when the exchange begins; it runs on the client's thread.
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
    struct Planned {
        Script script;
        std::shared_ptr<const TransportResponse> part;  // what arrives before the script's failure; null: nothing
    };
    struct Exchange {
        Done done;
        std::shared_ptr<BodySink> sink;
        std::shared_ptr<const TransportResponse> part;
        std::optional<TransportOutcome> outcome;
    };
    std::vector<Exchange> take_ready();

    mutable std::mutex mutex_;
    mutable std::condition_variable changed_;
    std::deque<Planned> queued_;
    Script otherwise_;
    std::vector<SentRequest> requests_;
    std::map<std::uint64_t, Exchange> exchanges_;
    bool woken_ = false;
};

}  // namespace venturi::inline v1::testing
