#pragma once
// One call of flush(): what it waits for, and how the waiting thread hears of it.

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "ingest/rings.hpp"
#include "time/longest_wait.hpp"

namespace venturi::inline v1::ingest {

class Flush {
public:
    // -- the waiting thread's

    bool wait(std::chrono::milliseconds timeout) {
        std::unique_lock lock{mutex_};
        answered_.wait_for(lock, bounded(timeout), [&] { return answer_ || given_up_; });
        given_up_ = true;
        return answer_;
    }

    // -- the pump's

    void answer(bool settled) {
        const std::lock_guard lock{mutex_};
        answer_ = settled;
        given_up_ = given_up_ || !settled;
        answered_.notify_all();
    }
    bool given_up() const {
        const std::lock_guard lock{mutex_};
        return given_up_;
    }

    // How far each ring must be read.
    std::vector<std::pair<std::shared_ptr<ThreadRing>, std::uint64_t>> marks;
    // Once they are: the last delivery that has some of it.
    std::uint64_t last_number = 0;
    bool read = false;

private:
    mutable std::mutex mutex_;
    std::condition_variable answered_;
    bool answer_ = false;
    bool given_up_ = false;
};

}  // namespace venturi::inline v1::ingest
