#pragma once
// The memory of all rings of an emitter: a fixed number of chunks, and one more for each thread that has a ring, since a thread keeps
// the chunk that it wrote last: idle threads must not use up what the others need. A chunk holds
// so many bytes and so many events, whichever comes first; that bounds both.
//
// Threads: take() and give() from any, without locks. Pages are touched when first used, and the chunk that was given back
// last is taken first, so an emitter that keeps up uses little of what it may.

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace venturi::inline v1::ingest {

struct Chunk {
    static constexpr std::size_t size = 32 * 1024;
    static constexpr std::size_t capacity = size - 24;

    std::atomic<Chunk*> next;                // the producer's next chunk, once it has one
    std::atomic<std::uint32_t> written;      // bytes of `data` that the consumer may read
    std::atomic<std::uint32_t> next_free;    // in the pool: the index of the next free chunk, plus one
    std::uint32_t read;                      // the consumer's
    std::uint32_t unused;
    std::byte data[capacity];
};
static_assert(sizeof(Chunk) == Chunk::size);

class ChunkPool {
public:
    // Throws std::bad_alloc where the address space is not to be had.
    ChunkPool(std::size_t max_bytes, std::size_t max_events);
    ~ChunkPool();
    ChunkPool(const ChunkPool&) = delete;
    ChunkPool& operator=(const ChunkPool&) = delete;

    // An empty chunk, or null when all are in use.
    Chunk* take() noexcept;
    void give(Chunk* chunk) noexcept;

    // A thread's ring begins and ends. Only so many get a chunk more.
    static constexpr std::uint32_t most_rings = 1024;
    void begin_ring() noexcept { rings_.fetch_add(1, std::memory_order_relaxed); }
    void end_ring() noexcept { rings_.fetch_sub(1, std::memory_order_relaxed); }

    std::uint32_t in_use() const noexcept { return in_use_.load(std::memory_order_relaxed); }
    std::uint32_t count() const noexcept { return count_; }
    std::uint32_t events_per_chunk() const noexcept { return events_per_chunk_; }

private:
    std::uint32_t pop_free() noexcept;  // an index plus one; 0: none

    Chunk* chunks_ = nullptr;
    std::uint32_t count_ = 0;
    std::uint32_t events_per_chunk_ = 0;
    alignas(64) std::atomic<std::uint64_t> free_{0};  // low: index of the first plus one; high: counts changes (ABA)
    std::atomic<std::uint32_t> fresh_{0};             // chunks from here on were never used
    std::atomic<std::uint32_t> in_use_{0};
    std::atomic<std::uint32_t> rings_{0};
};

}  // namespace venturi::inline v1::ingest
