#pragma once
// The caller's side of an emission: the only code that runs on the thread whose event it is.

#include "ingest/emission.hpp"

namespace venturi::inline v1::ingest {

template <class Event>
Emitted Emission::emit(const Event& event) noexcept {
    Emitted otherwise{};
    ThreadRing* mine = ring(otherwise);
    if (mine == nullptr) return otherwise;
    if (closed_.load(std::memory_order_relaxed)) {
        mine->overflowed.add();
        return Emitted::dropped;
    }
    const std::int64_t now = time_on(*mine);
    EventId id;
    if (event.event_id.empty()) {
        id = mine->next_id(now);
    } else if (!parse_uuid(event.event_id, id)) {
        mine->refused.add();
        return Emitted::dropped;
    }
    const std::size_t size = write_record(mine->room(), event, id, now);
    if (size == 0) return emit_in_new_chunk(*mine, event, id, now);
    mine->publish(size);
    if (idle_.load(std::memory_order_relaxed) && idle_.exchange(false)) wake();
    return Emitted::yes;
}

// Once in about fifty events.
template <class Event>
Emitted Emission::emit_in_new_chunk(ThreadRing& ring, const Event& event, EventId id, std::int64_t now) noexcept {
    const bool too_large = ring.chunk_is_empty() && !ring.room().empty();
    if (!too_large && !ring.next_chunk()) {
        ring.overflowed.add();
        if (!woken_.exchange(true)) wake();
        return Emitted::dropped;
    }
    const std::size_t size = too_large ? 0 : write_record(ring.room(), event, id, now);
    if (size == 0) {
        ring.refused.add();
        return Emitted::dropped;
    }
    ring.publish(size);
    const bool many = rings_.pool().in_use() > wake_chunks_;
    if ((many && !woken_.exchange(true)) || idle_.exchange(false)) wake();
    return Emitted::yes;
}

}  // namespace venturi::inline v1::ingest
