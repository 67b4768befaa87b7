#include "ingest/ring.hpp"

namespace venturi::inline v1::ingest {

Ring::~Ring() {
    Chunk* chunk = head_ != nullptr ? head_ : first_.load(std::memory_order_acquire);
    while (chunk != nullptr) {
        Chunk* next = chunk->next.load(std::memory_order_acquire);
        pool_->give(chunk);
        chunk = next;
    }
}

bool Ring::next_chunk() noexcept {
    Chunk* chunk = pool_->take();
    if (chunk == nullptr) return false;
    // The consumer gives the old chunk back as soon as it sees the link: the producer must not look at it any more.
    if (tail_ == nullptr) {
        first_.store(chunk, std::memory_order_release);
    } else {
        tail_->next.store(chunk, std::memory_order_release);
    }
    tail_ = chunk;
    tail_used_ = 0;
    events_left_ = pool_->events_per_chunk();
    return true;
}

std::span<const std::byte> Ring::front() noexcept {
    if (head_ == nullptr) head_ = first_.load(std::memory_order_acquire);
    while (head_ != nullptr) {
        // The link first: what was written before it is complete once it is seen.
        Chunk* next = head_->next.load(std::memory_order_acquire);
        const std::uint32_t written = head_->written.load(std::memory_order_acquire);
        if (head_->read < written) {
            std::uint32_t size = 0;
            std::memcpy(&size, head_->data + head_->read, sizeof size);
            return {head_->data + head_->read, size};
        }
        if (next == nullptr) return {};
        pool_->give(head_);
        head_ = next;
    }
    return {};
}

void Ring::pop() noexcept {
    std::uint32_t size = 0;
    std::memcpy(&size, head_->data + head_->read, sizeof size);
    head_->read += size;
    consumed_.store(consumed_.load(std::memory_order_relaxed) + 1, std::memory_order_release);
}

}  // namespace venturi::inline v1::ingest
