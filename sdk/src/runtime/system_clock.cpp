#include "runtime/system_clock.hpp"

#include <chrono>

namespace venturi::inline v1::runtime {
namespace {

class SystemClock final : public Clock {
public:
    TimePoint now() const override { return std::chrono::steady_clock::now(); }
    std::chrono::system_clock::time_point wall() const override { return std::chrono::system_clock::now(); }
    Duration until(TimePoint until, bool) override {
        return until == TimePoint::max() ? Duration::max() : until - now();
    }
    std::uint64_t attach(std::function<void()>) override { return 0; }
    void detach(std::uint64_t) override {}
};

}  // namespace

std::shared_ptr<Clock> system_clock() {
    return std::make_shared<SystemClock>();
}

}  // namespace venturi::inline v1::runtime
