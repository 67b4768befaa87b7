#pragma once
// A call as Python sees it.

#include <pybind11/pybind11.h>

#include <chrono>
#include <memory>
#include <utility>

#include "bridge/bridge.hpp"
#include "lock.hpp"
#include "pending_call.hpp"

namespace venturi::python {

namespace py = pybind11;

// What Python holds of a call: its number, its outcome when there is one, and the way to cancel it.
class Call {
public:
    Call(std::shared_ptr<bridge::Client> client, std::shared_ptr<PendingCall> pending) : client_(std::move(client)), pending_(std::move(pending)) {}

    template <class Start>
    static Call start(std::shared_ptr<bridge::Client> client, std::shared_ptr<Completions> completions, Start&& begin) {
        auto pending = std::make_shared<PendingCall>(std::move(completions));
        Call call(std::move(client), pending);
        call.id_ = without_lock([&] {
            return begin([pending](bridge::Outcome outcome) { pending->complete(std::move(outcome)); });
        });
        return call;
    }

    std::uint64_t number() const { return pending_->number(); }

    // Raises what a signal's handler raised, after cancelling the call.
    const Call& wait() const;

    // Waits at most so long; whether it is done. Raises as wait() does.
    bool wait_for(double seconds) const;

    void cancel() const {
        without_lock([&] { client_->cancel(id_); });
    }

    const bridge::Outcome& outcome() const { return pending_->outcome(); }

private:
    bool wait_slice(std::chrono::milliseconds slice) const;

    std::shared_ptr<bridge::Client> client_;
    std::shared_ptr<PendingCall> pending_;
    bridge::CallId id_ = 0;
};

void add_call(py::module_& m);

}  // namespace venturi::python
