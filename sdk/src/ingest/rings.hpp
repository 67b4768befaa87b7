#pragma once
// One ring for each thread that emits. A thread finds its own without a lock, by a thread-local note; the first time it
// registers one. A thread that ends hands its ring over; it is freed once it is read empty.

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "ingest/record.hpp"
#include "ingest/ring.hpp"
#include "runtime/tick_clock.hpp"

namespace venturi::inline v1::ingest {

// A ring and what its thread makes ids from (xoroshiro128+, seeded by the operating system).
class ThreadRing : public Ring {
public:
    // Throws where the system has no random numbers.
    explicit ThreadRing(std::shared_ptr<ChunkPool> pool);
    ~ThreadRing();

    EventId next_id(std::int64_t micros) noexcept { return make_uuid7(micros, random()); }
    runtime::TickClock time;

    // The emitter is gone: nobody will read this ring.
    std::atomic<bool> orphaned{false};

private:
    std::uint64_t random() noexcept {
        const std::uint64_t result = a_ + b_;
        const std::uint64_t mixed = a_ ^ b_;
        a_ = (a_ << 24 | a_ >> 40) ^ mixed ^ (mixed << 16);
        b_ = mixed << 37 | mixed >> 27;
        return result;
    }
    const std::shared_ptr<ChunkPool> counted_;
    std::uint64_t a_;
    std::uint64_t b_;
};

struct RingTotals {
    std::uint64_t published = 0;
    std::uint64_t consumed = 0;
    std::uint64_t overflowed = 0;
    std::uint64_t refused = 0;
};

class Rings {
public:
    Rings(std::size_t max_bytes, std::size_t max_events);
    ~Rings();
    Rings(const Rings&) = delete;
    Rings& operator=(const Rings&) = delete;

    // The calling thread's ring, if it has one already.
    ThreadRing* known() const noexcept {
        return note.owner == id_ ? note.ring : nullptr;
    }
    // The calling thread's ring, made if need be; null where that cannot be done, which counts as an overflow.
    ThreadRing* attach() noexcept;

    const ChunkPool& pool() const noexcept { return *pool_; }
    RingTotals totals() const;
    // Events of threads that could not get a ring; totals() has them as overflowed.
    std::uint64_t ringless() const noexcept { return ringless_.load(std::memory_order_relaxed); }

    // For the consumer: all rings, in the order they were made.
    void collect(std::vector<std::shared_ptr<ThreadRing>>& out) const;
    // Lets go of rings that ended and are read empty.
    void retire();

private:
    struct Note {
        std::uint64_t owner = 0;
        ThreadRing* ring = nullptr;
    };
    struct Mine;  // a thread's rings, of all emitters
    // In a shared library too without a call: glibc keeps room for a few such bytes in libraries that are loaded late.
#ifdef __GLIBC__
    [[gnu::tls_model("initial-exec")]]
#endif
    static thread_local constinit Note note;

    const std::uint64_t id_;
    const std::shared_ptr<ChunkPool> pool_;
    mutable std::mutex mutex_;  // guards these two
    std::vector<std::shared_ptr<ThreadRing>> rings_;
    RingTotals retired_;
    std::atomic<std::uint64_t> ringless_{0};
};

}  // namespace venturi::inline v1::ingest
