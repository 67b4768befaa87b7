#pragma once
// One call in flight, as Python holds it. The core's thread writes the outcome and signals; Python threads wait without the
// interpreter's lock. No Python object is ever touched on the core's thread.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

#include "bridge/bridge.hpp"
#include "completions.hpp"

namespace venturi::python {

class PendingCall {
public:
    explicit PendingCall(std::shared_ptr<Completions> completions) : completions_(std::move(completions)) {}

    // Never used twice in a process, unlike an address.
    std::uint64_t number() const { return number_; }

    // The bridge's `Done`. Runs on the core's thread.
    void complete(bridge::Outcome outcome) {
        {
            std::lock_guard lock(mutex_);
            outcome_ = std::move(outcome);
        }
        done_.notify_all();
        if (completions_) completions_->push(number_);
    }

    // Waits at most `slice`; true when the outcome is there. The caller has let go of the interpreter's lock.
    bool wait_for(std::chrono::milliseconds slice) {
        std::unique_lock lock(mutex_);
        return done_.wait_for(lock, slice, [&] { return outcome_.has_value(); });
    }

    // After wait_for said true the outcome does not change any more, so reading it needs no lock.
    const bridge::Outcome& outcome() const { return *outcome_; }

private:
    static std::uint64_t next_number() {
        static std::atomic<std::uint64_t> last{0};
        return ++last;
    }

    const std::uint64_t number_ = next_number();
    std::mutex mutex_;
    std::condition_variable done_;
    std::optional<bridge::Outcome> outcome_;
    std::shared_ptr<Completions> completions_;
};

}  // namespace venturi::python
