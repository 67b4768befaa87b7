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

struct TransportRequest {
    std::string_view method;  ///< "GET": static text
    std::string url;
    Headers headers;
    std::shared_ptr<const std::string> body;  ///< shared by the attempts of one call; null: none
    /// Nothing would make a second sending harmless, so the transport must not repeat it by itself either, as is usual
    /// where a kept connection turns out to be dead.
    bool once = false;
};

/// An answer as it came, whatever its status. Header names are in lower case.
struct TransportResponse {
    int status = 0;
    Headers headers;
    std::string body;
};

enum class TransportFault : std::uint8_t {
    resolve,    ///< the host's name is not known
    connect,    ///< nothing answered in time, or refused
    tls,        ///< the handshake failed or the certificate is not trusted
    closed,     ///< the connection broke after it was made
    protocol,   ///< what came back is not HTTP
    too_large,  ///< the answer is over the configured limit
    other,
};

struct TransportFailure {
    TransportFault fault = TransportFault::other;
    bool request_sent = false;  ///< whether any byte of the request may have reached the server
    std::string message;        ///< for people; holds no header, body or credential
};

using TransportOutcome = std::variant<TransportResponse, TransportFailure>;

class VENTURI_EXPORT Transport {
public:
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

    virtual void wake() noexcept = 0;
};

}  // namespace venturi::inline v1
