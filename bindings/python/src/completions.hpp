#pragma once
// Tells an event loop that calls are done: a descriptor that becomes readable, and the numbers of the calls.

#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>
#include <mutex>
#include <system_error>
#include <utility>
#include <vector>

namespace venturi::python {

class Completions {
public:
    Completions() : descriptor_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
        if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), "eventfd");
    }
    ~Completions() { ::close(descriptor_); }
    Completions(const Completions&) = delete;
    Completions& operator=(const Completions&) = delete;

    int descriptor() const { return descriptor_; }

    void push(std::uint64_t number) {
        {
            std::lock_guard lock(mutex_);
            done_.push_back(number);
        }
        const std::uint64_t one = 1;
        // Full means readable already, which is all that is asked of it.
        [[maybe_unused]] const auto written = ::write(descriptor_, &one, sizeof one);
    }

    std::vector<std::uint64_t> drain() {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto read = ::read(descriptor_, &count, sizeof count);
        std::lock_guard lock(mutex_);
        return std::exchange(done_, {});
    }

private:
    int descriptor_;
    std::mutex mutex_;
    std::vector<std::uint64_t> done_;
};

}  // namespace venturi::python
