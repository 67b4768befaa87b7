#pragma once
// A client's emitter, as the bridge has it: opened by the first event on the client's own core.

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "bridge/event.hpp"
#include "ingest/handle.hpp"
#include "venturi/config.hpp"

namespace venturi::bridge {

// Drops until the host takes them. Noted on the core's thread, taken on any.
class DropNotes {
public:
    explicit DropNotes(std::function<void()> first) : first_(std::move(first)) {}
    void note(const Drop& drop);
    std::vector<DropNote> take();

private:
    const std::function<void()> first_;
    std::mutex mutex_;
    std::array<DropNote, drop_reasons> notes_{};  // guarded
    bool waiting_ = false;                        // guarded: the host was told
};

class Emitting {
public:
    Emitting(std::shared_ptr<runtime::Core> core, Config config) : core_(std::move(core)), config_(std::move(config)) {}

    // False where it is open already.
    bool open(const EmitSettings& settings, std::function<void()> drops_waiting);
    bool emit(const Event& event) noexcept;
    bool flush(std::chrono::milliseconds timeout);
    EmitStats stats() const;
    std::vector<DropNote> take_drops();
    void close() noexcept;

private:
    ingest::EmitterHandle* ready() const noexcept { return ready_.load(std::memory_order_acquire); }
    bool open_locked(const EmitSettings& settings, std::function<void()> drops_waiting);

    const std::shared_ptr<runtime::Core> core_;
    const Config config_;
    std::mutex opening_;  // guards these two, until `ready_` is set
    std::shared_ptr<DropNotes> drops_;
    std::unique_ptr<ingest::EmitterHandle> handle_;
    bool closed_ = false;
    std::atomic<ingest::EmitterHandle*> ready_{nullptr};
};

}  // namespace venturi::bridge
