#include "ingest/rings.hpp"

#include <pthread.h>

#include <algorithm>
#include <utility>

#include "runtime/entropy.hpp"

namespace venturi::inline v1::ingest {
namespace {

// Never used twice, so that a note about an emitter that is gone cannot be taken for one about its successor.
std::uint64_t fresh_id() {
    static std::atomic<std::uint64_t> ids{0};
    return ids.fetch_add(1, std::memory_order_relaxed) + 1;
}

void add(RingTotals& totals, const Ring& ring) {
    // Consumed first: it must not seem to be more than was published.
    totals.consumed += ring.consumed();
    totals.published += ring.published.get();
    totals.overflowed += ring.overflowed.get();
    totals.refused += ring.refused.get();
}

}  // namespace

ThreadRing::ThreadRing(std::shared_ptr<ChunkPool> pool) : Ring(pool), counted_(std::move(pool)) {
    a_ = runtime::system_entropy();
    b_ = runtime::system_entropy() | 1;
    counted_->begin_ring();
}

ThreadRing::~ThreadRing() { counted_->end_ring(); }

thread_local constinit Rings::Note Rings::note{};

struct Rings::Mine {
    std::vector<std::pair<std::uint64_t, std::shared_ptr<ThreadRing>>> rings;

    ~Mine() {
        note = {};
        over = true;
        for (const auto& [owner, ring] : rings) ring->end();
    }

    static thread_local Mine all;
    static thread_local constinit bool over;  // readable after `all` is gone
};
thread_local Rings::Mine Rings::Mine::all;
thread_local constinit bool Rings::Mine::over = false;

Rings::Rings(std::size_t max_bytes, std::size_t max_events)
    : id_(fresh_id()), pool_(std::make_shared<ChunkPool>(max_bytes, max_events)) {
    // The one thread of a forked child must look again whose emitter this is.
    static const int registered = pthread_atfork(nullptr, nullptr, [] { note = {}; });
    static_cast<void>(registered);
}

Rings::~Rings() {
    for (const auto& ring : rings_) ring->orphaned.store(true, std::memory_order_relaxed);
}

ThreadRing* Rings::attach() noexcept {
    try {
        if (Mine::over) throw std::bad_alloc{};
        auto& mine = Mine::all.rings;
        auto found = std::find_if(mine.begin(), mine.end(), [&](const auto& entry) { return entry.first == id_; });
        if (found == mine.end()) {
            std::erase_if(mine, [](const auto& entry) { return entry.second->orphaned.load(std::memory_order_relaxed); });
            auto ring = std::make_shared<ThreadRing>(pool_);
            mine.reserve(mine.size() + 1);
            {
                const std::lock_guard lock{mutex_};
                rings_.push_back(ring);
            }
            found = mine.emplace(mine.end(), id_, std::move(ring));
        }
        note = {id_, found->second.get()};
        return note.ring;
    } catch (...) {
        ringless_.fetch_add(1, std::memory_order_relaxed);
        return nullptr;
    }
}

RingTotals Rings::totals() const {
    const std::lock_guard lock{mutex_};
    RingTotals totals = retired_;
    for (const auto& ring : rings_) add(totals, *ring);
    totals.overflowed += ringless();
    return totals;
}

void Rings::collect(std::vector<std::shared_ptr<ThreadRing>>& out) const {
    const std::lock_guard lock{mutex_};
    out.assign(rings_.begin(), rings_.end());
}

void Rings::retire() {
    const std::lock_guard lock{mutex_};
    std::erase_if(rings_, [this](const std::shared_ptr<ThreadRing>& ring) {
        // Ended before empty: what it held was all that it will ever hold.
        if (!ring->ended() || !ring->front().empty()) return false;
        if (ring->reported_overflow != ring->overflowed.get() || ring->reported_refused != ring->refused.get()) return false;
        add(retired_, *ring);
        return true;
    });
}

}  // namespace venturi::inline v1::ingest
