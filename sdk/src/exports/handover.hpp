#pragma once
// Where the core's thread leaves the bytes of a download for the thread that writes them. Bounded: while the writer is
// slow, the server is not read from, and nobody else's calls wait for the disk.
//
// Threads: the BodyStream side is the core's thread; the other side is the download's.

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>

#include "runtime/body_stream.hpp"
#include "runtime/core.hpp"

namespace venturi::inline v1::exports {

class Handover final : public runtime::BodyStream {
public:
    // What the file is known to be. `validator` is a strong ETag, with its quotes.
    struct Expected {
        std::uint64_t offset = 0;  // bytes that are on disk already
        std::optional<std::uint64_t> total;
        std::string validator;
    };
    explicit Handover(Expected expected);

    bool begin(int status, const Headers& headers) override;
    bool ready() override;
    void write(std::string_view piece) override;
    Headers range() const override;
    std::uint64_t received() const override;
    std::uint64_t furthest() const override;
    bool complete() const override;

    // The call has ended; `reply` is its outcome.
    void end(Result<runtime::Reply> reply);

    // What there is to do next, in this order.
    struct Next {
        bool restart = false;  // what was written before belongs to nothing
        std::string bytes;
        bool resume = false;  // the transport waits to be told that there is room again
        // Nothing follows: the call's outcome, or what was wrong with its answer.
        std::optional<Result<runtime::Reply>> outcome;
    };
    // Waits for something. The text `spare` is used again for what comes next.
    Next next(std::string spare);

    // The ETag that the server gave, or the one expected.
    std::string validator() const;

private:
    bool refuse(std::string message);

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    const std::optional<std::uint64_t> total_;
    std::uint64_t offset_;
    std::uint64_t received_ = 0;
    std::uint64_t furthest_ = 0;
    std::string validator_;
    bool restart_ = false;
    bool paused_ = false;
    std::string bytes_;
    std::optional<Error> wrong_;
    std::optional<Result<runtime::Reply>> outcome_;
};

}  // namespace venturi::inline v1::exports
