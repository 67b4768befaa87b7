#pragma once
// Flushes under way, each on a thread of its own.

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace venturi::python {

class Flushes : public std::enable_shared_from_this<Flushes> {
public:
    // Throws std::system_error where the system gives no thread.
    template <class Work>
    void start(Work work) {
        change(+1);
        try {
            std::thread([self = shared_from_this(), work = std::move(work)] {
                work();
                self->change(-1);
            }).detach();
        } catch (...) {
            change(-1);
            throw;
        }
    }

    // Until none is under way. The caller has let go of the interpreter's lock.
    void wait() {
        std::unique_lock lock(mutex_);
        none_.wait(lock, [this] { return running_ == 0; });
    }

private:
    void change(int by) {
        const std::lock_guard lock(mutex_);
        running_ += by;
        if (running_ == 0) none_.notify_all();
    }

    std::mutex mutex_;
    std::condition_variable none_;
    int running_ = 0;
};

}  // namespace venturi::python
