#pragma once

/// @file
/// What a Call and the core share. Not part of the API: nothing here is promised to stay.

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "venturi/export.hpp"
#include "venturi/response_info.hpp"
#include "venturi/result.hpp"

namespace venturi::inline v1::detail {

/// An answer that nobody has decoded yet. It is decoded by whoever first asks for the value, so that a blocking caller's
/// thread does that work and not the core's.
struct RawAnswer {
    std::string body;
    ResponseInfo info;
};

/// How the state reaches back to the core that serves it.
struct CallControl {
    std::function<void()> cancel;
    std::function<bool()> on_core_thread;
};

/// The part that does not depend on the value's type. Any member may be called from any thread.
class VENTURI_EXPORT CallStateBase {
public:
    CallStateBase() = default;
    CallStateBase(const CallStateBase&) = delete;
    CallStateBase& operator=(const CallStateBase&) = delete;

    /// The core's side; `complete` is called once.
    void set_control(CallControl control);
    void complete(Result<RawAnswer> answer);

    bool done() const;
    /// Blocks until done. @throws ConfigError on the core's own thread, where that would never happen.
    void wait() const;
    /// Blocks until done, then takes the answer out undecoded. Called once, and instead of result().
    Result<RawAnswer> take_raw();
    void cancel() const;
    /// Shows `look` the answer as soon as it is there, on the core's thread and before anybody who waits goes on; at once, on this
    /// thread, if it is there already. One look at most; the caller then waits for the call.
    void on_arrival(std::function<void(const Result<RawAnswer>&)> look);
    /// Runs `callback` on the core's thread when the call is done; at once, on this thread, if it is already.
    void on_done(std::function<void()> callback);
    /// Empty before the call is done, and where it failed.
    ResponseInfo info() const;

protected:
    ~CallStateBase() = default;

    mutable std::mutex mutex_;
    std::optional<Result<RawAnswer>> raw_;

private:
    mutable std::condition_variable finished_;
    std::function<void(const Result<RawAnswer>&)> look_;
    std::vector<std::function<void()>> callbacks_;
    CallControl control_;
};

template <class T>
class CallState final : public CallStateBase {
public:
    using Decode = Result<T> (*)(std::string body, const ResponseInfo& info);
    /// The same; `spare` is null, or a value that is no longer needed and lends its memory.
    using DecodeOver = Result<T> (*)(std::string body, const ResponseInfo& info, T* spare);

    explicit CallState(Decode decode) : decode_(decode) {}
    explicit CallState(DecodeOver decode) : decode_over_(decode) {}

    /// Blocks until done, then decodes once. The reference lives as long as the state.
    Result<T>& result(T* spare = nullptr) {
        wait();
        const std::lock_guard lock(mutex_);
        if (!result_) result_.emplace(raw_->ok() ? decoded(**raw_, spare) : raw_->error());
        return *result_;
    }

private:
    Result<T> decoded(RawAnswer& answer, T* spare) {
        if (decode_over_ != nullptr) return decode_over_(std::move(answer.body), answer.info, spare);
        return decode_(std::move(answer.body), answer.info);
    }

    Decode decode_ = nullptr;
    DecodeOver decode_over_ = nullptr;
    std::optional<Result<T>> result_;
};

}  // namespace venturi::inline v1::detail
