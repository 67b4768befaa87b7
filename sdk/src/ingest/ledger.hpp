#pragma once
// What became of events that left the rings. Written on the core's thread; read by any.

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>

#include "venturi/emitter.hpp"

namespace venturi::inline v1::ingest {

class Ledger {
public:
    explicit Ledger(std::function<void(const Drop&)> on_drop) : on_drop_(std::move(on_drop)) {}

    std::atomic<std::uint64_t> adopted{0};
    std::atomic<std::uint64_t> accepted{0};
    std::atomic<std::uint64_t> duplicates{0};
    std::atomic<std::uint64_t> requests{0};
    std::atomic<std::uint64_t> in_memory{0};  // taken out of the rings and not settled
    std::atomic<std::uint64_t> spooled_events{0};
    std::atomic<std::uint64_t> spooled_bytes{0};

    // Counts and tells.
    void drop(const Drop& drop) {
        dropped_[static_cast<std::size_t>(drop.reason)].fetch_add(drop.count, std::memory_order_relaxed);
        tell(drop);
    }
    void drop(DropReason reason, std::uint64_t count) {
        if (count != 0) drop({reason, count, {}, {}, {}});
    }
    // Of what the rings have counted already.
    void tell(const Drop& drop) const noexcept {
        if (!on_drop_) return;
        try {
            on_drop_(drop);
        } catch (...) {
            // The callback must not throw; if it does, the emitter goes on.
        }
    }
    std::uint64_t dropped(DropReason reason) const {
        return dropped_[static_cast<std::size_t>(reason)].load(std::memory_order_relaxed);
    }

private:
    const std::function<void(const Drop&)> on_drop_;
    std::array<std::atomic<std::uint64_t>, drop_reasons> dropped_{};
};

}  // namespace venturi::inline v1::ingest
