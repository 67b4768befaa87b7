#pragma once
// Where a token cache gets its tokens from. A grant knows what to ask and what to keep; when to ask, and what callers send
// meanwhile, is the cache's business.
//
// Thread-safety: none; the core's thread only.

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "auth/authenticator.hpp"
#include "auth/token_endpoint.hpp"

namespace venturi::inline v1::auth {

// A token that can be sent. Without `life` it is not known how long it was made for, only when it ends.
struct Usable {
    std::string access_token;
    TimePoint expires;
    std::optional<std::chrono::seconds> life;
};

// Send this body to the token endpoint.
struct Ask {
    std::shared_ptr<const std::string> form;  // holds secrets
};

struct Failure {
    Error error;
    enum Remedy : std::uint8_t {
        later,    // it may pass by itself
        soon,     // somebody else is at it, who will not take long
        at_once,  // what the grant would ask now is something else
        outside,  // not before somebody changes something
    } remedy = later;
};

class Grant {
public:
    virtual ~Grant() = default;

    // Whether somebody else replaced or took away the tokens since the last look. Asked before every request, so it is
    // cheap unless it is so.
    virtual bool changed() { return false; }
    // What changed() found: a token that has not expired, or nothing.
    virtual std::optional<Usable> provided(TimePoint) { return std::nullopt; }

    // A token is due. One that comes without asking is good for longer than the advisory window. Each Ask is followed by
    // unanswered(), accept() or refuse().
    virtual std::variant<Usable, Ask, Failure> next(TimePoint now) = 0;

    // The last Ask was not sent, or brought no answer.
    virtual void unanswered() {}
    // The endpoint's answer to the last Ask. The token may be sent once this returns it.
    virtual std::variant<Usable, Failure> accept(TokenAnswer answer, TimePoint now) = 0;
    virtual Failure refuse(const TransportResponse& response) = 0;
};

}  // namespace venturi::inline v1::auth
