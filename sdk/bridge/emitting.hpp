#pragma once
// A client's emitter, as the bridge has it: opened by the first event on the client's own core.

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "bridge/event.hpp"
#include "ingest/lazy_emitter.hpp"
#include "venturi/config.hpp"

namespace venturi::bridge {

// Drops until the host takes them. Noted on the core's thread, taken on any.
class DropNotes {
public:
    // `first` is called for any number of drops until they are taken; at once where there are some.
    void tell(std::function<void()> first);
    void note(const Drop& drop);
    std::vector<DropNote> take();

private:
    std::mutex mutex_;  // guards what follows
    std::function<void()> first_;
    std::array<DropNote, drop_reasons> notes_{};
    bool waiting_ = false;  // there are drops that nobody took
};

class Emitting {
public:
    Emitting(std::shared_ptr<runtime::Core> core, Config config) : core_(std::move(core)), emitter_(std::move(config)) {}

    // False where it is open already.
    bool open(const EmitSettings& settings, std::function<void()> drops_waiting);
    bool emit(const Event& event) noexcept;
    bool flush(std::chrono::milliseconds timeout);
    EmitStats stats() const;
    std::string metrics_text() const;
    std::vector<DropNote> take_drops() { return drops_->take(); }
    void close() noexcept { emitter_.close(); }
    void stop() noexcept { emitter_.stop(); }

private:
    const std::shared_ptr<runtime::Core> core_;
    const std::shared_ptr<DropNotes> drops_ = std::make_shared<DropNotes>();
    ingest::LazyEmitter emitter_;
};

}  // namespace venturi::bridge
