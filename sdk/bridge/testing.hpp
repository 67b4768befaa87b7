#pragma once
// For the tests of a host's users: time that does not pass by itself, a wire that is scripted, signed webhook messages. A client takes
// the first two from Settings::seams.
//
// Threads: all members from any thread.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::bridge {

// Starts at 2026-01-01T00:00:00Z.
class FakeClock {
public:
    virtual ~FakeClock() = default;
    virtual void advance(std::chrono::nanoseconds by) = 0;
    // The waits that were jumped over, in order.
    virtual std::vector<std::chrono::nanoseconds> waits() const = 0;
    // A manual clock: blocks until the client has come to rest with something to wait for, and says how long that is; nothing where
    // it did not within `patience` of real time.
    virtual std::optional<std::chrono::nanoseconds> await_wait(std::chrono::milliseconds patience) = 0;
    // The calendar's time, in microseconds since 1970.
    virtual std::int64_t now() const = 0;
};

// Manual: only advance() moves it. Otherwise it jumps to whatever the client waits for, when nothing is on the wire.
std::shared_ptr<FakeClock> fake_clock(bool manual);

// A request as it would have gone over the wire.
struct SentRequest {
    std::string method, url;
    std::vector<NamedText> headers;  // credentials included
    std::string body;
};

// Scripted answers in, recorded requests out; no socket is opened. Without a script every request fails and says so.
class FakeWire {
public:
    virtual ~FakeWire() = default;
    // Each queues what comes of one further request, in the order in which the client sends them.
    virtual void answer(int status, std::string body, std::vector<NamedText> headers) = 0;
    // No answer comes. fault: resolve | connect | tls | closed | protocol | too_large | other. False for any other text.
    virtual bool drop(std::string_view fault, bool request_sent) = 0;
    virtual void hang() = 0;

    virtual std::vector<SentRequest> requests() const = 0;
    // Blocks until `count` requests were sent; false when that took longer than `patience` of real time.
    virtual bool await_requests(std::size_t count, std::chrono::milliseconds patience) const = 0;
};

std::shared_ptr<FakeWire> fake_wire();

// `jitter`, 0 to 1, is the share of each backoff's cap that is drawn; absent: by chance, as always. Null stands for the real thing.
std::shared_ptr<const Seams> make_seams(const std::shared_ptr<FakeClock>& clock, const std::shared_ptr<FakeWire>& wire,
                                        std::optional<double> jitter);

// The three headers of an attempt to deliver `body`, signed with each of the secrets as the instance does while one is being rotated;
// `sent_at` in microseconds since 1970. Nothing where there is no secret, or one is none.
std::optional<std::vector<NamedText>> sign_webhook(const std::vector<std::string>& secrets, std::string_view id, std::int64_t sent_at,
                                                   std::string_view body);
// A secret that everybody knows, for tests.
std::string webhook_test_secret();

}  // namespace venturi::bridge
