#pragma once
// Authentication as a flow that does no I/O: it says what a request should carry, asks for a refresh when one is due,
// and is told what came of it. The engine does the sending and the waiting.
//
// Thread-safety: none; the core's thread only.

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

#include "venturi/error.hpp"
#include "venturi/transport.hpp"

namespace venturi::inline v1::auth {

using TimePoint = std::chrono::steady_clock::time_point;

// Send the request with these headers. `generation` names the credential they hold.
struct Ready {
    Headers headers;
    std::uint64_t generation = 0;
};

// A refresh is on its way and nothing valid can be sent before it ends.
struct Pending {};

// Another client is obtaining the token and nothing valid can be sent before: ask again then.
struct Wait {
    TimePoint until;
};

// There is nothing to send. With `not_before` it may be different from then on; without, not until the caller changes
// something.
struct Refused {
    Error error;
    std::optional<TimePoint> not_before;
};

using Decision = std::variant<Ready, Pending, Wait, Refused>;

class Authenticator {
public:
    virtual ~Authenticator() = default;

    virtual Decision authorise(TimePoint now) = 0;

    // The refresh to make now, at most one at a time: until refreshed() is told, further calls return nothing.
    virtual std::optional<TransportRequest> refresh(TimePoint now) = 0;
    // `asked`: how long the endpoint wants to be left alone, if it says so (Retry-After).
    virtual void refreshed(const TransportOutcome& outcome, TimePoint now, std::optional<std::chrono::milliseconds> asked = {}) = 0;

    // A server answered 401 to the credential of `generation`. True when a request made again could carry another one.
    virtual bool rejected(std::uint64_t generation) = 0;
};

}  // namespace venturi::inline v1::auth
