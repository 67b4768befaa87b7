#pragma once

/// @file
/// Sends AI inferences to Venturi without costing the caller anything: emit() copies the event into a ring of the calling
/// thread and returns. Batching, compression, sending, retrying and the disk spool happen on the client's own thread.

#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "venturi/config.hpp"
#include "venturi/event_view.hpp"
#include "venturi/export.hpp"
#include "venturi/result.hpp"

namespace venturi::inline v1 {

/// Why an event was given up. What was dropped is always counted.
enum class DropReason : std::uint8_t {
    queue_overflow,  ///< emitted faster than it could be sent or spooled, and the rings were full
    spool_overflow,  ///< it could not be sent, and the spool was full or its disk refused it
    rate_limited,    ///< the server asked to wait for longer than the process, or the spool's age limit, allowed
    network_error,   ///< the server could not be reached, failed, or refused the credential, for as long
    rejected,        ///< not acceptable: sending it again could not succeed
};
/// How many reasons there are.
inline constexpr std::size_t drop_reasons = 5;
/// The enumerator's name, as it is reported to the server.
VENTURI_EXPORT std::string_view to_string(DropReason reason) noexcept;

/// Events that were given up, as on_drop is told of them. A rejected event is told of alone, with its problem.
struct Drop {
    DropReason reason = DropReason::queue_overflow;  ///< why
    std::uint64_t count = 0;                         ///< how many events
    /// Of a single rejected event, as far as the server said it; empty otherwise.
    std::string event_id{};
    std::string error_code{};  ///< the problem's code; empty as above
    std::string detail{};      ///< a sentence for people; empty as above
};

/// How requests are compressed.
enum class Compression : std::uint8_t {
    /// zstd, then gzip, then none: what the server does not accept is not tried again. None at all to a loopback address,
    /// where it costs more time than it saves.
    automatic,
    none,  ///< not at all
};

/// What an emitter may use, and how it sends. The defaults suit a service that makes up to some thousand calls a second.
struct EmitterOptions {
    /// What all rings together may hold before events are spooled, and then dropped.
    std::size_t max_buffered_bytes = 32 * 1024 * 1024;
    std::size_t max_buffered_events = 50'000;  ///< as max_buffered_bytes, in events
    /// A request carries at most so much. The server takes 1000 and 1 MiB.
    std::size_t batch_events = 500;
    std::size_t batch_bytes = 1024 * 1024;  ///< as batch_events, in bytes before compression
    /// How long an event may wait for others to travel with.
    std::chrono::milliseconds linger{1'000};
    /// How many batches may be on the wire at once, each on a connection of its own.
    std::size_t connections = 4;
    Compression compression = Compression::automatic;  ///< how requests are compressed
    /// Events that cannot be sent now are kept here, over the end of the process too. Empty: they are not. One directory
    /// for each instance and tenant: whoever opens an emitter on it sends what it holds. Any number of processes may share it.
    std::string spool_directory{};
    /// What the spool may take on disk; what does not fit is dropped.
    std::uint64_t max_spool_bytes = 256 * 1024 * 1024;
    /// Older events are dropped, in the spool and in memory. Must stay below the server's deduplication window.
    std::chrono::hours max_spool_age{20};
    /// How long close() and the destructor try to send what is left.
    std::chrono::milliseconds exit_timeout{2'000};
    /// Hears of every drop, on the client's thread: it must be quick, must not throw and must not wait for the emitter.
    /// What is emitted after close() is told of by the next close() or the destructor, on the thread that calls it.
    std::function<void(const Drop&)> on_drop{};
};

/// Where every event is. Taken while events move, the numbers can be off by those on the way; at rest
/// `emitted + adopted == accepted + duplicates + all dropped + buffered + spooled_events`, but for what lies unread in an
/// adopted spool.
struct EmitterStats {
    std::uint64_t emitted = 0;         ///< calls of emit()
    std::uint64_t adopted = 0;         ///< events read from the spool of a process that ended
    std::uint64_t accepted = 0;        ///< stored by the server
    std::uint64_t duplicates = 0;      ///< stored by the server before
    std::uint64_t buffered = 0;        ///< in memory: in rings, in batches and on the wire
    std::uint64_t spooled_events = 0;  ///< on disk; without those of an adopted spool that were not read yet
    std::uint64_t spooled_bytes = 0;   ///< on disk, all
    std::uint64_t requests = 0;        ///< sent, without the pipeline's own retries
    std::array<std::uint64_t, drop_reasons> dropped{};  ///< by DropReason
    bool spooling = false;             ///< a spool was asked for, and its directory is usable

    /// How many events were dropped for this reason.
    std::uint64_t dropped_for(DropReason reason) const noexcept { return dropped[static_cast<std::size_t>(reason)]; }
};

namespace ingest {
class EmitterHandle;
class LazyEmitter;
}

/// Thread-safety: all members may be called from any number of threads; emit() takes no lock there.
/// Fork: a child may go on using its parent's emitter: its first emit() opens a client and an empty ring of the child's
/// own, and what the parent had not sent stays the parent's.
class VENTURI_EXPORT Emitter {
public:
    /// Opens a client of its own for sending. @throws ConfigError
    explicit Emitter(Config config, EmitterOptions options = {});
    /// As the constructor, with the error as a value.
    static Result<Emitter> open(Config config, EmitterOptions options = {});
    /// As close().
    ~Emitter();
    Emitter(Emitter&&) noexcept;
    Emitter& operator=(Emitter&&) noexcept;

    /// Takes a copy and returns at once. Events of one thread are sent in order, in different requests perhaps.
    /// @returns false where the event was dropped, which is counted.
    bool emit(const EventView& event) noexcept;
    /// The same from the model; an empty `event_id` and a zero `ingestion_timestamp` are filled in. (A template, so that
    /// `emit({.provider = …})` means the view.)
    template <std::same_as<InvocationEvent> Event>
    bool emit(const Event& event) noexcept {
        return emit_model(event);
    }

    /// Sends what was emitted before this call and what lies in the spool, without lingering.
    /// @returns true when the server has answered for all of it (or it is dropped and counted), false when `timeout` was
    /// over first. From on_drop it returns false at once.
    bool flush(std::chrono::milliseconds timeout);

    /// Counts since the emitter was opened.
    EmitterStats stats() const;

    /// Flushes for at most exit_timeout; what is left then goes to the spool, or is dropped and counted, also what is on the
    /// wire, which the server may store all the same. Later events are dropped. May be repeated. From on_drop it does not wait: nothing is sent any more, and what is left goes its way once
    /// the callback has returned.
    void close() noexcept;

private:
    friend class ingest::LazyEmitter;
    explicit Emitter(std::unique_ptr<ingest::EmitterHandle> handle);
    bool emit_model(const InvocationEvent& event) noexcept;

    std::unique_ptr<ingest::EmitterHandle> handle_;
};

}  // namespace venturi::inline v1
