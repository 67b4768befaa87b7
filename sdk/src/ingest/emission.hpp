#pragma once
// One process's emitter at work: the rings that threads write into, and the pump that runs on the core's thread, woken only
// when there is something to do.

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "ingest/ledger.hpp"
#include "ingest/pump.hpp"
#include "ingest/rings.hpp"
#include "ingest/sender.hpp"
#include "runtime/core.hpp"
#include "venturi/emitter.hpp"

namespace venturi::inline v1::ingest {

enum class Emitted : std::uint8_t { yes, dropped, forked };

class Emission : public std::enable_shared_from_this<Emission> {
public:
    enum class Ownership : std::uint8_t { own, shared };
    // Sends through `core`: one of its own, which ends with it, or one that others use too. `config` has its clock, its retry policy and
    // its log.
    static std::shared_ptr<Emission> start(std::shared_ptr<runtime::Core> core, Ownership ownership, const Config& config,
                                           const EmitterOptions& options);
    ~Emission();
    Emission(const Emission&) = delete;
    Emission& operator=(const Emission&) = delete;

    // Any thread; see Emitter. `forked`: this process is not the one that started it, and nothing was done. Defined in emit.hpp, for
    // every type for which there is a write_record().
    template <class Event>
    Emitted emit(const Event& event) noexcept;
    bool flush(std::chrono::milliseconds timeout);
    EmitterStats stats() const;
    void close() noexcept;
    // As close(), without its flush.
    void stop() noexcept;

private:
    Emission(std::shared_ptr<runtime::Core> core, Ownership ownership, const Config& config, const EmitterOptions& options);
    void build_pump(const Config& config, const EmitterOptions& options);

    ThreadRing* ring(Emitted& otherwise) noexcept {
        ThreadRing* known = rings_.known();
        return known != nullptr ? known : new_ring(otherwise);
    }
    ThreadRing* new_ring(Emitted& otherwise) noexcept;
    std::int64_t time_on(ThreadRing& ring) const noexcept {
        return system_time_ ? ring.time.micros(*clock_) : wall_micros();
    }
    std::int64_t wall_micros() const noexcept;
    template <class Event>
    Emitted emit_in_new_chunk(ThreadRing& ring, const Event& event, EventId id, std::int64_t now) noexcept;
    void wake() noexcept;
    bool post(std::chrono::nanoseconds after);
    void pass();
    void finish();
    void flush_and_finish();

    const std::shared_ptr<runtime::Core> core_;
    const Ownership ownership_;
    const std::shared_ptr<Clock> clock_;
    const bool system_time_;  // ticks may stand in for it
    const std::chrono::milliseconds exit_timeout_;
    const std::chrono::nanoseconds linger_;
    const int process_;

    Rings rings_;
    std::uint32_t wake_chunks_ = 1;  // so many in use make a batch
    alignas(64) std::atomic<bool> idle_{true};   // nobody will look at the rings unless told
    std::atomic<bool> woken_{false};             // a pass was asked for because of many events
    std::atomic<bool> closed_{false};
    std::atomic<bool> finished_{false};
    std::atomic<bool> spooling_{false};

    alignas(64) Ledger ledger_;
    std::optional<Sender> sender_;  // these are the core's thread's
    std::optional<Pump> pump_;
    Clock::TimePoint scheduled_ = Clock::TimePoint::max();

    std::mutex closing_;
    std::atomic<std::thread::id> closer_{};  // who holds it
};

}  // namespace venturi::inline v1::ingest
