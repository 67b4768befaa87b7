#pragma once
// One thread's queue of records: bytes in order, in chunks of the emitter's pool. One producer, one consumer, no locks, no
// waiting: publishing a record is one release store.
//
// The producer writes into room() and publishes; the consumer looks at front() and pops. A record begins with its own
// length in four bytes, that length included.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>

#include "ingest/chunk_pool.hpp"

namespace venturi::inline v1::ingest {

// What a producer did, for anyone to read. The producer alone writes, so no read-modify-write is needed.
class Count {
public:
    void add() noexcept { value_.store(value_.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed); }
    std::uint64_t get() const noexcept { return value_.load(std::memory_order_relaxed); }

private:
    std::atomic<std::uint64_t> value_{0};
};

class Ring {
public:
    explicit Ring(std::shared_ptr<ChunkPool> pool) : pool_(std::move(pool)) {}
    ~Ring();
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;

    // -- the producer's

    // Where the next record may be written; empty where a new chunk is needed.
    std::span<std::byte> room() noexcept {
        if (events_left_ == 0) return {};
        return {tail_->data + tail_used_, Chunk::capacity - tail_used_};
    }
    // Moves on to an empty chunk. False when the pool has none left.
    bool next_chunk() noexcept;
    bool chunk_is_empty() const noexcept { return tail_ != nullptr && tail_used_ == 0; }
    // Makes the first `bytes` of room() visible to the consumer.
    void publish(std::size_t bytes) noexcept {
        tail_used_ += static_cast<std::uint32_t>(bytes);
        --events_left_;
        published.add();
        tail_->written.store(tail_used_, std::memory_order_release);
    }
    // No record follows.
    void end() noexcept { ended_.store(true, std::memory_order_release); }

    alignas(64) Count published;
    Count overflowed;  // events that found no room
    Count refused;     // events that no chunk could hold, or without a usable id

    // -- the consumer's

    // The oldest record, or nothing.
    std::span<const std::byte> front() noexcept;
    void pop() noexcept;
    // Whoever reads this first and `published` after it sees no less published than consumed.
    std::uint64_t consumed() const noexcept { return consumed_.load(std::memory_order_acquire); }
    bool ended() const noexcept { return ended_.load(std::memory_order_acquire); }

    // How far the drops were reported.
    std::uint64_t reported_overflow = 0;
    std::uint64_t reported_refused = 0;

private:
    // The producer's, beside its counts.
    Chunk* tail_ = nullptr;
    std::uint32_t tail_used_ = 0;
    std::uint32_t events_left_ = 0;  // that this chunk may still take

    alignas(64) const std::shared_ptr<ChunkPool> pool_;
    std::atomic<bool> ended_{false};
    std::atomic<Chunk*> first_{nullptr};  // set once, by the producer

    alignas(64) Chunk* head_ = nullptr;  // the consumer's
    std::atomic<std::uint64_t> consumed_{0};
};

}  // namespace venturi::inline v1::ingest
