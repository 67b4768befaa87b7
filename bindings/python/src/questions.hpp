#pragma once
// What threads of the core leave for one of Python's, which waits for it without the interpreter's lock.

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace venturi::python {

template <class Item>
class Questions {
public:
    // Nobody takes what is put after the end; it is let go of.
    void put(Item item) {
        const std::lock_guard lock{mutex_};
        if (ended_) return;
        items_.push_back(std::move(item));
        changed_.notify_one();
    }

    std::optional<Item> take(std::chrono::milliseconds patience) {
        std::unique_lock lock{mutex_};
        changed_.wait_for(lock, patience, [this] { return ended_ || !items_.empty(); });
        if (items_.empty()) return std::nullopt;
        Item item = std::move(items_.front());
        items_.pop_front();
        return item;
    }

    void end() {
        std::deque<Item> left;  // let go of without the lock
        const std::lock_guard lock{mutex_};
        ended_ = true;
        left.swap(items_);
        changed_.notify_all();
    }

    bool ended() const {
        const std::lock_guard lock{mutex_};
        return ended_;
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Item> items_;
    bool ended_ = false;
};

}  // namespace venturi::python
