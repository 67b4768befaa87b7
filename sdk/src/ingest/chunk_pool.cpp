#include "ingest/chunk_pool.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <new>

namespace venturi::inline v1::ingest {
namespace {

constexpr std::uint64_t low = 0xFFFF'FFFF;

// Linux alone can promise memory that may never be used.
#ifdef MAP_NORESERVE
constexpr int map_flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
#else
constexpr int map_flags = MAP_PRIVATE | MAP_ANONYMOUS;
#endif

}  // namespace

ChunkPool::ChunkPool(std::size_t max_bytes, std::size_t max_events) {
    const std::size_t wanted = std::clamp<std::size_t>(max_bytes / Chunk::size, 1, 1 << 20);
    const std::size_t events = std::max<std::size_t>(max_events, 1);
    count_ = static_cast<std::uint32_t>(std::min(wanted, events));
    events_per_chunk_ = static_cast<std::uint32_t>(std::min<std::size_t>(events / count_, Chunk::capacity));
    void* memory = mmap(nullptr, (std::size_t{count_} + most_rings) * Chunk::size, PROT_READ | PROT_WRITE, map_flags, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc{};
    chunks_ = static_cast<Chunk*>(memory);
}

ChunkPool::~ChunkPool() { munmap(chunks_, (std::size_t{count_} + most_rings) * Chunk::size); }

std::uint32_t ChunkPool::pop_free() noexcept {
    std::uint64_t head = free_.load(std::memory_order_acquire);
    while ((head & low) != 0) {
        const std::uint64_t next = chunks_[(head & low) - 1].next_free.load(std::memory_order_relaxed);
        const std::uint64_t wanted = ((head >> 32) + 1) << 32 | next;
        if (free_.compare_exchange_weak(head, wanted, std::memory_order_acquire)) break;
    }
    return static_cast<std::uint32_t>(head & low);
}

Chunk* ChunkPool::take() noexcept {
    if (in_use_.fetch_add(1, std::memory_order_relaxed) >= count_ + std::min(rings_.load(std::memory_order_relaxed), most_rings)) {
        in_use_.fetch_sub(1, std::memory_order_relaxed);
        return nullptr;
    }
    const std::uint32_t freed = pop_free();
    Chunk* chunk = nullptr;
    if (freed != 0) {
        chunk = chunks_ + (freed - 1);
    } else {
        std::uint32_t index = fresh_.load(std::memory_order_relaxed);
        while (index < count_ + most_rings && !fresh_.compare_exchange_weak(index, index + 1, std::memory_order_relaxed)) {
        }
        if (index >= count_ + most_rings) {
            in_use_.fetch_sub(1, std::memory_order_relaxed);
            return nullptr;
        }
        chunk = new (chunks_ + index) Chunk;
    }
    chunk->next.store(nullptr, std::memory_order_relaxed);
    chunk->written.store(0, std::memory_order_relaxed);
    chunk->read = 0;
    return chunk;
}

void ChunkPool::give(Chunk* chunk) noexcept {
    const auto index = static_cast<std::uint64_t>(chunk - chunks_) + 1;
    in_use_.fetch_sub(1, std::memory_order_relaxed);
    std::uint64_t head = free_.load(std::memory_order_relaxed);
    do {
        chunk->next_free.store(static_cast<std::uint32_t>(head & low), std::memory_order_relaxed);
    } while (!free_.compare_exchange_weak(head, ((head >> 32) + 1) << 32 | index, std::memory_order_release,
                                          std::memory_order_relaxed));
}

}  // namespace venturi::inline v1::ingest
