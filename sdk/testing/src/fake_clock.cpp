#include "venturi/testing/fake_clock.hpp"

namespace venturi::inline v1::testing {
namespace {

constexpr std::chrono::sys_days start = std::chrono::year{2026} / std::chrono::January / 1;

}  // namespace

FakeClock::FakeClock(Mode mode) : mode_(mode) {}
FakeClock::~FakeClock() = default;

void FakeClock::advance(Duration by) {
    std::map<std::uint64_t, std::function<void()>> wakers;
    {
        const std::lock_guard lock{mutex_};
        passed_ += by;
        sleeping_until_.reset();
        wakers = wakers_;
    }
    for (const auto& [token, wake] : wakers) wake();
}

std::vector<FakeClock::Duration> FakeClock::waits() const {
    const std::lock_guard lock{mutex_};
    return waits_;
}

std::optional<FakeClock::Duration> FakeClock::await_sleep(std::chrono::milliseconds patience) {
    std::unique_lock lock{mutex_};
    if (!rested_.wait_for(lock, patience, [this] { return sleeping_until_.has_value(); })) return std::nullopt;
    return *sleeping_until_ - (TimePoint{} + passed_);
}

FakeClock::TimePoint FakeClock::now() const {
    const std::lock_guard lock{mutex_};
    return TimePoint{} + passed_;
}

std::chrono::system_clock::time_point FakeClock::wall() const {
    const std::lock_guard lock{mutex_};
    return start + std::chrono::duration_cast<std::chrono::system_clock::duration>(passed_);
}

FakeClock::Duration FakeClock::until(TimePoint until, bool busy) {
    const std::lock_guard lock{mutex_};
    if (busy || until == TimePoint::max()) return Duration::max();
    const Duration wait = until - (TimePoint{} + passed_);
    if (wait <= Duration::zero()) return Duration::zero();
    if (mode_ == Mode::manual) {
        sleeping_until_ = until;
        rested_.notify_all();
        return Duration::max();
    }
    waits_.push_back(wait);
    passed_ += wait;
    return Duration::zero();
}

std::uint64_t FakeClock::attach(std::function<void()> wake) {
    const std::lock_guard lock{mutex_};
    wakers_.emplace(++tokens_, std::move(wake));
    return tokens_;
}

void FakeClock::detach(std::uint64_t token) {
    const std::lock_guard lock{mutex_};
    wakers_.erase(token);
}

}  // namespace venturi::inline v1::testing
