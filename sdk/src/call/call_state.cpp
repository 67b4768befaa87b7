#include "venturi/detail/call_state.hpp"

#include <utility>

namespace venturi::inline v1::detail {

void CallStateBase::set_control(CallControl control) {
    const std::lock_guard lock(mutex_);
    control_ = std::move(control);
}

void CallStateBase::complete(Result<RawAnswer> answer) {
    std::function<void(const Result<RawAnswer>&)> look;
    {
        const std::lock_guard lock(mutex_);
        look.swap(look_);
    }
    try {
        if (look) look(answer);
    } catch (...) {
        // A look is only an early start on what follows; whoever waits for the answer must get it.
    }
    std::vector<std::function<void()>> callbacks;
    CallControl control;
    {
        const std::lock_guard lock(mutex_);
        raw_.emplace(std::move(answer));
        callbacks.swap(callbacks_);
        // What the control holds of the core is let go of with the call.
        std::swap(control, control_);
    }
    finished_.notify_all();
    for (auto& callback : callbacks) callback();
}

bool CallStateBase::done() const {
    const std::lock_guard lock(mutex_);
    return raw_.has_value();
}

void CallStateBase::wait() const {
    std::unique_lock lock(mutex_);
    if (raw_) return;
    if (control_.on_core_thread && control_.on_core_thread()) {
        Error error;
        error.kind = ErrorKind::config;
        error.message = "waiting for a call on the client's own thread would never end: use then() or co_await";
        error.effect = Effect::unknown;
        throw_error(std::move(error));
    }
    finished_.wait(lock, [this] { return raw_.has_value(); });
}

Result<RawAnswer> CallStateBase::take_raw() {
    wait();
    const std::lock_guard lock(mutex_);
    return *std::move(raw_);
}

void CallStateBase::cancel() const {
    std::function<void()> cancel;
    {
        const std::lock_guard lock(mutex_);
        cancel = control_.cancel;
    }
    if (cancel) cancel();
}

void CallStateBase::on_arrival(std::function<void(const Result<RawAnswer>&)> look) {
    {
        const std::lock_guard lock(mutex_);
        if (!raw_) {
            look_ = std::move(look);
            return;
        }
    }
    if (look) look(*raw_);
}

void CallStateBase::on_done(std::function<void()> callback) {
    {
        const std::lock_guard lock(mutex_);
        if (!raw_) {
            callbacks_.push_back(std::move(callback));
            return;
        }
    }
    callback();
}

ResponseInfo CallStateBase::info() const {
    const std::lock_guard lock(mutex_);
    return raw_ && raw_->ok() ? (*raw_)->info : ResponseInfo{};
}

}  // namespace venturi::inline v1::detail
