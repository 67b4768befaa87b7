#pragma once

/// @file
/// A call in flight. It was started when the method returned; every way of waiting below is a thin wait on the same
/// completion, which the client's own thread brings about.

#include <coroutine>
#include <functional>
#include <future>
#include <memory>
#include <utility>

#include "venturi/detail/call_state.hpp"
#include "venturi/response_info.hpp"
#include "venturi/result.hpp"

namespace venturi::inline v1 {

template <class T>
class Pages;

/// One call and its outcome. Copies refer to the same call. Dropping it does not stop the call: use cancel().
///
///     auto record = client.attribution().get("attr_01H…").value();          // blocks, throws
///     if (auto call = client.attribution().get(id); call.result()) …         // blocks, does not throw
///     auto record = co_await client.attribution().get(id);                   // Result<AttributionDetail>
///     client.attribution().get(id).then([](const auto& result) { … });       // runs on the client's thread
///
/// Thread-safety: all members may be called from any thread, except that one thread may not take the value out of the call
/// (`std::move(call).result()`) while another looks at it.
template <class T>
class [[nodiscard]] Call {
public:
    /// T.
    using value_type = T;

    /// For the SDK's own use and its mocks.
    explicit Call(std::shared_ptr<detail::CallState<T>> state) : state_(std::move(state)) {}

    /// Whether waiting would return at once.
    bool done() const { return state_->done(); }

    /// Waits. @throws ConfigError only on the client's own thread, where waiting would never end.
    const Result<T>& result() const& { return state_->result(); }
    Result<T> result() && { return std::move(state_->result()); }

    /// Waits. @throws the VenturiError that fits, where the call failed.
    decltype(auto) value() const& { return state_->result().value(); }
    T value() && { return std::move(state_->result()).value(); }

    /// Runs `callback(const Result<T>&)` on the client's thread when the call is done; at once, on this thread, if it is
    /// already. It must not block and must not throw.
    template <class Callback>
    void then(Callback callback) const {
        // The state must not own itself through its callback; until it is done, the core keeps it alive.
        auto shared = std::make_shared<Callback>(std::move(callback));
        state_->on_done([state = std::weak_ptr(state_), shared] {
            if (const auto alive = state.lock()) (*shared)(std::as_const(alive->result()));
        });
    }

    /// A future that becomes ready with the value, or with the VenturiError that fits. May be taken any number of times.
    std::future<T> future() const {
        auto promise = std::make_shared<std::promise<T>>();
        auto future = promise->get_future();
        then([promise](const Result<T>& result) { fulfil(*promise, result); });
        return future;
    }

    /// Resumes the coroutine on the client's thread: hop to your own executor before doing anything that takes long.
    auto operator co_await() const& { return Awaiter<const Result<T>&>{state_}; }
    auto operator co_await() && { return Awaiter<Result<T>>{state_}; }

    /// Asks the call to stop. It then fails with ErrorKind::cancelled, unless it was done first; its effect says whether the
    /// server may have done it all the same.
    void cancel() const { state_->cancel(); }

    /// What is known of the answer beside its value. Empty until the call is done.
    ResponseInfo info() const { return state_->info(); }

    /// For the SDK's own use: to read the answer undecoded.
    const std::shared_ptr<detail::CallState<T>>& state() const noexcept { return state_; }

private:
    template <class>
    friend class Pages;

    // As result(), decoding into the memory of a value that is no longer needed; `look` sees the answer as it came before that.
    Result<T> result_over(T* spare, std::function<void(const Result<detail::RawAnswer>&)> look) && {
        if (look) state_->on_arrival(std::move(look));
        try {
            return std::move(state_->result(spare));
        } catch (...) {
            state_->on_arrival(nullptr);  // what it would tell may be gone when the answer comes
            throw;
        }
    }

    template <class Outcome>
    struct Awaiter {
        std::shared_ptr<detail::CallState<T>> state;

        bool await_ready() const { return state->done(); }
        void await_suspend(std::coroutine_handle<> waiting) const { state->on_done([waiting] { waiting.resume(); }); }
        Outcome await_resume() const { return static_cast<Outcome&&>(state->result()); }
    };

    static void fulfil(std::promise<T>& promise, const Result<T>& result) {
        if (!result.ok()) return promise.set_exception(to_exception(result.error()));
        if constexpr (std::is_void_v<T>) promise.set_value();
        else promise.set_value(*result);
    }

    std::shared_ptr<detail::CallState<T>> state_;
};

}  // namespace venturi::inline v1
