#pragma once
// Moves events: out of the rings, into batches, to the sender; into the spool where they cannot be sent, and out of it when
// they can. All decisions about when and where are here; each pass looks at everything anew.
//
// On the core's thread only; once that has ended, on the thread that finishes the emitter.

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "ingest/batch.hpp"
#include "ingest/flush.hpp"
#include "ingest/ledger.hpp"
#include "ingest/rings.hpp"
#include "ingest/sender.hpp"
#include "ingest/spool.hpp"
#include "runtime/random.hpp"
#include "venturi/clock.hpp"

namespace venturi::inline v1::ingest {

struct PumpParts {
    Rings& rings;
    Sender& sender;
    Ledger& ledger;
    Clock& clock;
    std::unique_ptr<Spool> spool;  // null: none
    runtime::RandomBits random;
    RetryPolicy retry;
    BatchLimits limits;
    std::chrono::microseconds max_age;
    std::chrono::nanoseconds linger;
    std::size_t deliveries_at_once;
    // Called after an answer: asks for another pass.
    std::function<void()> again;
};

class Pump {
public:
    using TimePoint = Clock::TimePoint;

    explicit Pump(PumpParts parts) : parts_(std::move(parts)) {}

    // One pass. Returns when the next one is due at the latest; nothing when there is nothing to wait for.
    std::optional<TimePoint> pass();
    // From the next pass on nothing lingers, until everything emitted so far is settled; then the flush is answered.
    void begin(std::shared_ptr<Flush> flush);
    // Everything that is not settled goes to the spool, or is dropped. No pass does anything afterwards.
    void finish();
    // Once finished, on any one thread at a time: what threads emitted since then is dropped, and told of.
    void settle_late();

private:
    bool may_send(TimePoint now) const;
    bool lingering(TimePoint now) const;
    BatchLimits limits() const;
    void fill();
    void send_what_may_go(TimePoint now);
    bool send_memory(TimePoint now);
    bool send_spooled(TimePoint now);
    Batch without_expired(Batch batch);
    void deliver(Batch batch, std::uint64_t number);
    void deliver_spooled(Spool::Reading reading);
    void delivered(const Batch& batch, const Outcome& outcome, std::uint64_t number);
    void delivered_spooled(const Batch& batch, const Outcome& outcome, std::uint64_t expired);
    void wait_after(const Outcome& outcome);
    void keep(Batch batch, std::uint64_t number, DropReason why);
    void spill(TimePoint now);
    void report_ring_drops();
    void answer_flushes();
    void update_gauges();

    PumpParts parts_;
    WireFormatter formatter_;
    std::vector<std::shared_ptr<ThreadRing>> rings_;  // as of this pass
    std::size_t turn_ = 0;                            // whose ring is next

    Batch current_;  // being filled
    TimePoint oldest_;
    bool current_full_ = false;
    std::deque<std::pair<std::uint64_t, Batch>> waiting_;  // could not be sent, and there is no spool
    bool spool_turn_ = false;

    int failures_ = 0;
    TimePoint not_before_ = TimePoint::min();
    TimePoint spool_not_before_ = TimePoint::min();  // its file cannot be read now
    bool server_asked_ = false;  // not_before_ is the server's wish
    DropReason last_reason_ = DropReason::network_error;

    std::uint64_t numbers_ = 0;           // of batches that left current_
    std::set<std::uint64_t> on_the_way_;  // those that are neither settled nor spooled
    std::vector<std::shared_ptr<Flush>> flushes_;
    std::uint64_t reported_ringless_ = 0;
    bool finished_ = false;
};

}  // namespace venturi::inline v1::ingest
