#pragma once
// A client's emitter, which is opened by the first who asks for it and shares the client's core.
//
// Thread-safety: all members may be called from any thread.

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "ingest/handle.hpp"
#include "venturi/emitter.hpp"

namespace venturi::inline v1::ingest {

class LazyEmitter {
public:
    // `config` is what the cores that are given below were opened with.
    explicit LazyEmitter(Config config) : config_(std::move(config)) {}

    // Null before it is open. Takes no lock.
    Emitter* get() const noexcept { return ready_.load(std::memory_order_acquire); }
    EmitterHandle* handle() const noexcept {
        Emitter* const emitter = get();
        return emitter == nullptr ? nullptr : emitter->handle_.get();
    }

    // False where it is open already, as somebody else asked for.
    bool open(std::shared_ptr<runtime::Core> core, EmitterOptions options) {
        const std::lock_guard lock{opening_};
        if (emitter_) return false;
        emitter_.emplace(Emitter{EmitterHandle::share(std::move(core), config_, std::move(options))});
        if (closed_) emitter_->close();
        ready_.store(&*emitter_, std::memory_order_release);
        return true;
    }

    // One that is opened later drops every event.
    void close() noexcept {
        forbid();
        // Not under the lock: nobody who emits may wait for a flush, and on_drop may ask for the emitter.
        if (Emitter* const emitter = get()) emitter->close();
    }
    // As close(), without the flush.
    void stop() noexcept {
        forbid();
        if (const EmitterHandle* const emitter = handle()) emitter->emission().stop();
    }

private:
    void forbid() noexcept {
        const std::lock_guard lock{opening_};
        closed_ = true;
    }

    const Config config_;
    std::mutex opening_;  // guards these two
    std::optional<Emitter> emitter_;
    bool closed_ = false;
    std::atomic<Emitter*> ready_{nullptr};
};

}  // namespace venturi::inline v1::ingest
