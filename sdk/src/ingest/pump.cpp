#include "ingest/pump.hpp"

#include <algorithm>
#include <utility>

#include "pipeline/backoff.hpp"

namespace venturi::inline v1::ingest {
namespace {

// Until a spool file that cannot be read is tried again: files may be scarce, or a disk away for a moment.
constexpr std::chrono::seconds unreadable_wait{1};

}  // namespace

std::optional<Pump::TimePoint> Pump::pass() {
    if (finished_) return std::nullopt;
    const TimePoint now = parts_.clock.now();
    parts_.rings.collect(rings_);
    report_ring_drops();
    send_what_may_go(now);
    spill(now);
    parts_.rings.retire();
    update_gauges();
    answer_flushes();
    rings_.clear();

    std::optional<TimePoint> next;
    const bool spooled = parts_.spool && !parts_.spool->empty();
    if (now < not_before_ && (spooled || !current_.empty() || !waiting_.empty())) next = not_before_;
    else if (now < spool_not_before_ && spooled) next = spool_not_before_;
    if (!current_.empty() && !lingering(now)) return next;  // an answer will start the next pass
    if (!current_.empty()) next = std::min(next.value_or(TimePoint::max()), oldest_ + parts_.linger);
    return next;
}

bool Pump::may_send(TimePoint now) const { return now >= not_before_ && !parts_.sender.busy(parts_.deliveries_at_once); }

// True while the batch may still wait for more events.
bool Pump::lingering(TimePoint now) const {
    return !current_full_ && flushes_.empty() && now < oldest_ + parts_.linger;
}

// -- out of the rings

// As configured, and as the server was seen to take them.
BatchLimits Pump::limits() const {
    BatchLimits limits = parts_.limits;
    limits.events = std::min(limits.events, parts_.sender.limits().events);
    return limits;
}

void Pump::fill() {
    const BatchLimits limits = this->limits();
    std::size_t empty = 0;
    while (!current_full_ && empty < rings_.size()) {
        ThreadRing& ring = *rings_[turn_ % rings_.size()];
        const auto record = ring.front();
        if (record.empty()) {
            ++empty;
            ++turn_;
            continue;
        }
        empty = 0;
        if (current_.empty()) oldest_ = parts_.clock.now();
        if (current_.add(formatter_, record, limits)) ring.pop();
        else current_full_ = true;
    }
    current_full_ = current_full_ || current_.size() >= limits.events;
}

// -- to the server

void Pump::send_what_may_go(TimePoint now) {
    fill();
    while (may_send(now)) {
        // New events and old ones take turns, so that neither waits for the end of the other.
        spool_turn_ = !spool_turn_;
        const bool sent = spool_turn_ ? send_spooled(now) || send_memory(now) : send_memory(now) || send_spooled(now);
        if (!sent) return;
    }
}

bool Pump::send_memory(TimePoint now) {
    if (!waiting_.empty()) {
        auto [number, batch] = std::move(waiting_.front());
        waiting_.pop_front();
        deliver(without_expired(std::move(batch)), number);
        return true;
    }
    if (current_.empty() || lingering(now)) return false;
    on_the_way_.insert(++numbers_);
    deliver(without_expired(std::exchange(current_, {})), numbers_);
    current_full_ = false;
    fill();
    return true;
}

// In memory as in the spool: once events are old enough, nobody can promise that the server still knows which of them it has.
Batch Pump::without_expired(Batch batch) {
    const auto now = std::chrono::duration_cast<std::chrono::microseconds>(parts_.clock.wall().time_since_epoch());
    const std::int64_t oldest = (now - parts_.max_age).count();
    std::vector<Range> fresh;
    for (std::size_t i = 0; i < batch.size(); ++i)
        if (batch.item(i).time >= oldest) fresh.push_back({i, i + 1});
    if (fresh.size() == batch.size()) return batch;
    parts_.ledger.drop(last_reason_, batch.size() - fresh.size());
    return batch.part(fresh);
}

bool Pump::send_spooled(TimePoint now) {
    while (now >= spool_not_before_ && parts_.spool && !parts_.spool->empty() && !parts_.spool->reading()) {
        Spool::Reading reading = parts_.spool->read(limits(), parts_.clock.wall());
        if (reading.unreadable) {
            spool_not_before_ = now + unreadable_wait;
            return false;
        }
        parts_.ledger.adopted.fetch_add(reading.adopted, std::memory_order_relaxed);
        parts_.ledger.drop(DropReason::spool_overflow, reading.damaged);
        if (!reading.batch.empty()) {
            deliver_spooled(std::move(reading));
            return true;
        }
        parts_.spool->settle();
        parts_.ledger.drop(last_reason_, reading.expired);
    }
    return false;
}

void Pump::deliver(Batch batch, std::uint64_t number) {
    if (batch.empty()) {
        on_the_way_.erase(number);
        return;
    }
    parts_.sender.deliver(std::move(batch), false, [=, this](const Batch& sent, const Outcome& outcome) {
        delivered(sent, outcome, number);
        wait_after(outcome);
        parts_.again();
    });
}

void Pump::deliver_spooled(Spool::Reading reading) {
    const std::uint64_t expired = reading.expired;
    parts_.sender.deliver(std::move(reading.batch), true, [=, this](const Batch& sent, const Outcome& outcome) {
        delivered_spooled(sent, outcome, expired);
        wait_after(outcome);
        parts_.again();
    });
}

void Pump::delivered(const Batch& batch, const Outcome& outcome, std::uint64_t number) {
    if (outcome.left.empty()) on_the_way_.erase(number);
    else keep(batch.part(outcome.left), number, outcome.why);
}

void Pump::delivered_spooled(const Batch& batch, const Outcome& outcome, std::uint64_t expired) {
    std::size_t left = 0;
    for (const Range range : outcome.left) left += range.size();
    if (left == batch.size()) return parts_.spool->put_back();
    if (left != 0) keep(batch.part(outcome.left), 0, outcome.why);
    parts_.spool->settle();
    parts_.ledger.drop(last_reason_, expired);
}

void Pump::wait_after(const Outcome& outcome) {
    if (outcome.left.empty()) {
        failures_ = 0;
        return;
    }
    last_reason_ = outcome.why;
    const auto wait = pipeline::backoff(parts_.retry, failures_, parts_.random(), outcome.retry_after);
    failures_ = std::min(failures_ + 1, 30);
    not_before_ = std::max(not_before_, parts_.clock.now() + wait);
    server_asked_ = outcome.retry_after.has_value();
}

// -- into the spool

void Pump::keep(Batch batch, std::uint64_t number, DropReason why) {
    if (batch.empty()) return;
    if (!parts_.spool && !finished_) {
        waiting_.emplace_back(number, std::move(batch));
        return;
    }
    on_the_way_.erase(number);
    if (parts_.spool) {
        if (!parts_.spool->append(batch, batch.all())) parts_.ledger.drop(DropReason::spool_overflow, batch.size());
    } else {
        parts_.ledger.drop(why, batch.size());
    }
}

// While nothing can be sent, the disk is the safer place. And where sending cannot keep up, rings that are half full make
// room before they overflow.
void Pump::spill(TimePoint now) {
    if (!parts_.spool) return;
    const ChunkPool& pool = parts_.rings.pool();
    const bool outage = now < not_before_;
    while (!current_.empty() && !lingering(now) && !may_send(now) && (outage || pool.in_use() > pool.count() / 2)) {
        // A full spool leaves the events in memory, where the rings will refuse new ones.
        if (!parts_.spool->append(current_, current_.all())) return;
        ++numbers_;  // it went its way, as far as a flush is concerned
        current_ = {};
        current_full_ = false;
        fill();
    }
}

void Pump::finish() {
    if (std::exchange(finished_, true)) return;
    parts_.rings.collect(rings_);
    report_ring_drops();
    if (parts_.spool && parts_.spool->reading()) parts_.spool->put_back();
    for (Batch& batch : parts_.sender.abandon()) keep(std::move(batch), 0, last_reason_);
    for (auto& [number, batch] : std::exchange(waiting_, {})) keep(std::move(batch), number, last_reason_);
    do {
        keep(std::exchange(current_, {}), 0, last_reason_);
        current_full_ = false;
        fill();
    } while (!current_.empty());
    if (parts_.spool) parts_.spool->sync();
    update_gauges();
    for (const auto& flush : flushes_) flush->answer(false);
    flushes_.clear();
    on_the_way_.clear();
    parts_.rings.retire();
    rings_.clear();
    parts_.spool.reset();  // another process may have it from now on
}

void Pump::settle_late() {
    parts_.rings.collect(rings_);
    std::uint64_t unread = 0;
    for (const auto& ring : rings_)
        for (; !ring->front().empty(); ring->pop()) ++unread;
    parts_.ledger.drop(DropReason::queue_overflow, unread);
    report_ring_drops();
    parts_.rings.retire();
    rings_.clear();
}

// -- what others hear

void Pump::report_ring_drops() {
    for (const auto& ring : rings_) {
        const std::uint64_t overflowed = ring->overflowed.get();
        const std::uint64_t refused = ring->refused.get();
        if (const auto more = overflowed - std::exchange(ring->reported_overflow, overflowed); more != 0)
            parts_.ledger.tell({DropReason::queue_overflow, more, {}, {}, {}});
        if (const auto more = refused - std::exchange(ring->reported_refused, refused); more != 0)
            parts_.ledger.tell({DropReason::rejected, more, {}, {}, "the event is too large, or its id is not a UUID"});
    }
    const std::uint64_t ringless = parts_.rings.ringless();
    if (const auto more = ringless - std::exchange(reported_ringless_, ringless); more != 0)
        parts_.ledger.tell({DropReason::queue_overflow, more, {}, {}, {}});
}

void Pump::begin(std::shared_ptr<Flush> flush) {
    if (finished_) return flush->answer(false);
    parts_.rings.collect(rings_);
    for (const auto& ring : rings_) flush->marks.emplace_back(ring, ring->published.get());
    rings_.clear();
    flushes_.push_back(std::move(flush));
    if (!server_asked_) not_before_ = TimePoint::min();
}

void Pump::answer_flushes() {
    const auto settled = [this](const std::shared_ptr<Flush>& flush) {
        if (flush->given_up()) return true;
        if (!flush->read) {
            const bool read = std::all_of(flush->marks.begin(), flush->marks.end(),
                                          [](const auto& mark) { return mark.first->consumed() >= mark.second; });
            if (!read) return false;
            flush->read = true;
            flush->last_number = numbers_ + (current_.empty() ? 0 : 1);
        }
        const bool open = numbers_ < flush->last_number ||
                          (!on_the_way_.empty() && *on_the_way_.begin() <= flush->last_number);
        if (open || (parts_.spool && !parts_.spool->empty())) return false;
        flush->answer(true);
        return true;
    };
    std::erase_if(flushes_, settled);
}

void Pump::update_gauges() {
    std::uint64_t memory = current_.size() + parts_.sender.events();
    for (const auto& [number, batch] : waiting_) memory += batch.size();
    if (parts_.spool) {
        parts_.ledger.spooled_events.store(parts_.spool->events(), std::memory_order_relaxed);
        parts_.ledger.spooled_bytes.store(parts_.spool->bytes(), std::memory_order_relaxed);
    }
    parts_.ledger.in_memory.store(memory, std::memory_order_relaxed);
}

}  // namespace venturi::inline v1::ingest
