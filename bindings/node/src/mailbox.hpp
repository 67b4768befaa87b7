#pragma once
// From the core's thread to JavaScript's, and the hazards on the way.
//
// The core's thread may touch no JavaScript value. It puts each outcome into this mailbox and rings one thread-safe function;
// JavaScript's thread then empties the mailbox and runs the callbacks.
//
// Keeping the process alive: the bell is referenced exactly while calls are pending, so an idle client never holds a process
// open, and a pending call is never lost to an early exit.
//
// Teardown: when an environment ends (process.exit, a terminated worker), Node closes the bell while the core may still run.
// A ring then answers napi_closing, which also takes back this thread's use of the bell; after it the bell must not be touched.
// `open_`, under the mutex, is what guarantees that. Callbacks still in the box are dropped on JavaScript's thread.

#include <napi.h>

#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::node {

class Mailbox : public std::enable_shared_from_this<Mailbox> {
public:
    using Ticket = std::uint32_t;
    using Deliver = Napi::Value (*)(Napi::Env, const bridge::Outcome&);

    static std::shared_ptr<Mailbox> create(Napi::Env env, Deliver deliver) {
        auto box = std::make_shared<Mailbox>(deliver);
        box->bell_ = Napi::ThreadSafeFunction::New(env, Napi::Function(), "venturi", 0, 1, [box](Napi::Env) { box->closed(); });
        box->bell_.Unref(env);
        return box;
    }

    explicit Mailbox(Deliver deliver) : deliver_(deliver) {}

    // JavaScript's thread. The callback runs once, on this thread, after the outcome was put in.
    Ticket expect(Napi::Env env, Napi::Function callback) {
        if (waiting_.empty() && open_) bell_.Ref(env);
        const Ticket ticket = ++last_;
        waiting_.emplace(ticket, Napi::Persistent(callback));
        return ticket;
    }

    // Any thread.
    void put(Ticket ticket, bridge::Outcome outcome) {
        std::lock_guard lock(mutex_);
        arrived_.emplace_back(ticket, std::move(outcome));
        if (!open_ || arrived_.size() > 1) return;  // closed, or rung already
        const auto rung = bell_.NonBlockingCall([box = shared_from_this()](Napi::Env env, Napi::Function) { box->empty(env); });
        if (rung == napi_closing) open_ = false;
    }

    // JavaScript's thread: gives the bell back. Later outcomes are dropped.
    void release() {
        std::lock_guard lock(mutex_);
        if (std::exchange(open_, false)) bell_.Release();
    }

private:
    void empty(Napi::Env env) {
        std::vector<std::pair<Ticket, bridge::Outcome>> arrived;
        {
            std::lock_guard lock(mutex_);
            arrived.swap(arrived_);
        }
        for (const auto& [ticket, outcome] : arrived) {
            auto found = waiting_.find(ticket);
            if (found == waiting_.end()) continue;
            auto callback = std::move(found->second);
            waiting_.erase(found);
            if (waiting_.empty() && open_) bell_.Unref(env);
            Napi::HandleScope scope(env);
            callback.Call({deliver_(env, outcome)});
        }
    }

    void closed() {
        std::lock_guard lock(mutex_);
        open_ = false;
        waiting_.clear();
    }

    Deliver deliver_;
    Napi::ThreadSafeFunction bell_;
    std::unordered_map<Ticket, Napi::FunctionReference> waiting_;  // JavaScript's thread only
    Ticket last_ = 0;
    std::mutex mutex_;
    bool open_ = true;
    std::vector<std::pair<Ticket, bridge::Outcome>> arrived_;
};

}  // namespace venturi::node
