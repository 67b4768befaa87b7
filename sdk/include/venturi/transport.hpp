#pragma once

/// @file
/// The one seam to the network. The client brings its own (libcurl); a test gives a scripted one
/// (venturi/testing/mock_transport.hpp).
///
/// Thread-safety: wake() may be called from any thread, everything else only by the client's own thread. One transport
/// serves one client.

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "venturi/export.hpp"
#include "venturi/header.hpp"

namespace venturi::inline v1 {

/// Takes an answer's body in pieces, so that a file of any size passes through little memory. The members are called by
/// the transport from its poll(), in this order: begin() once, then write() for each piece.
class VENTURI_EXPORT BodySink {
public:
    virtual ~BodySink() = default;

    /// The answer's head is there. Returns whether the body is to come here; otherwise (an error answer, say) it is
    /// collected in TransportResponse::body as if there were no sink. Header names are in lower case.
    virtual bool begin(int status, const Headers& headers) = 0;

    /// Whether write() may be called now. After a false the transport reads no further until resume(); one that cannot
    /// pause may ignore it, at the price of the memory.
    virtual bool ready() = 0;

    /// The next piece; all of it is taken.
    virtual void write(std::string_view piece) = 0;
};

/// What is to be sent, complete: a transport adds nothing but what HTTP itself needs.
struct TransportRequest {
    std::string_view method{};                  ///< "GET": static text
    std::string url{};                          ///< absolute
    Headers headers{};                          ///< in the order in which they are to be sent
    std::shared_ptr<const std::string> body{};  ///< shared by the attempts of one call; null: none
    /// Nothing would make a second sending harmless, so the transport must not repeat it by itself either, as is usual
    /// where a kept connection turns out to be dead.
    bool once = false;
    std::shared_ptr<BodySink> sink{};  ///< where a good answer's body goes; null: TransportResponse::body
};

/// An answer as it came, whatever its status. Header names are in lower case.
struct TransportResponse {
    int status = 0;      ///< of the last answer, interim ones (1xx) left out
    Headers headers{};   ///< as they came; a name may come more than once
    std::string body{};  ///< without its transfer coding
    bool streamed = false;  ///< the request's sink was asked by begin(); where it was not, the client hands it the body whole
};

/// Where an exchange broke.
enum class TransportFault : std::uint8_t {
    resolve,    ///< the host's name is not known
    connect,    ///< nothing answered in time, or refused
    tls,        ///< the handshake failed or the certificate is not trusted
    closed,     ///< the connection broke after it was made
    protocol,   ///< what came back is not HTTP
    too_large,  ///< the answer is over the configured limit
    other,      ///< none of these
};

/// Why there is no answer.
struct TransportFailure {
    TransportFault fault = TransportFault::other;  ///< decides whether it is tried again
    bool request_sent = false;                     ///< whether any byte of the request may have reached the server
    std::string message{};                         ///< for people; holds no header, body or credential
};

/// How an exchange ended. An answer of any status is an answer.
using TransportOutcome = std::variant<TransportResponse, TransportFailure>;

/// Carries requests to the server. See the top of this file for its threads.
class VENTURI_EXPORT Transport {
public:
    /// Hears how an exchange ended.
    using Done = std::function<void(TransportOutcome)>;

    virtual ~Transport() = default;

    /// Begins an exchange. `done` runs once, from poll(), unless the exchange is aborted first.
    virtual void start(std::uint64_t id, TransportRequest request, Done done) = 0;

    /// Forgets an exchange. Returns whether any byte of the request may have reached the server.
    virtual bool abort(std::uint64_t id) = 0;

    /// Waits for I/O, at most `max_wait` or until wake(), and completes what is ready.
    virtual void poll(std::chrono::nanoseconds max_wait) = 0;

    /// Whether an exchange that was started may still complete by itself.
    virtual bool busy() const = 0;

    /// Makes a poll() that waits, or else the next one, return at once. From any thread.
    virtual void wake() noexcept = 0;

    /// The sink of this exchange is ready again. An exchange that is not paused, or not there, is left alone.
    virtual void resume(std::uint64_t id) { (void)id; }
};

}  // namespace venturi::inline v1
