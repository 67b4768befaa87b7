#include "mailbox.hpp"

#include <exception>
#include <string>
#include <thread>

#include "outcome.hpp"

namespace venturi::node {
namespace {

Napi::Value failed_object(Napi::Env env, const char* kind, std::string message) {
    bridge::Failure failure;
    failure.kind = kind;
    failure.effect = "unknown";
    failure.message = std::move(message);
    auto result = Napi::Object::New(env);
    result["failure"] = failure_object(env, failure);
    return result;
}

}  // namespace

std::shared_ptr<Mailbox> Mailbox::create(Napi::Env env) {
    auto box = std::make_shared<Mailbox>();
    box->bell_ = Bell::New(env, "venturi", 0, 1, new Context(box), [](Napi::Env, void*, Context* context) {
        (*context)->closed();
        delete context;
    });
    box->bell_.Unref(env);
    return box;
}

Mailbox::Ticket Mailbox::expect(Napi::Env env, Napi::Function callback, Napi::Object owner) {
    if (expected_++ == 0 && open_) bell_.Ref(env);
    const Ticket ticket = ++last_;
    waiting_.emplace(ticket, Waiting{Napi::Persistent(callback), Napi::Persistent(owner), true});
    return ticket;
}

Mailbox::Ticket Mailbox::listen(Napi::Function callback) {
    const Ticket ticket = ++last_;
    waiting_.emplace(ticket, Waiting{Napi::Persistent(callback), {}, false});
    return ticket;
}

Mailbox::Ticket Mailbox::keep(Napi::Object object) {
    const Ticket ticket = ++last_;
    waiting_.emplace(ticket, Waiting{{}, Napi::Persistent(object), false});
    return ticket;
}

void Mailbox::work(Ticket ticket, std::function<Parcel()> work) {
    auto whole = [self = shared_from_this(), ticket, work = std::move(work)] {
        try {
            self->put(ticket, work());
        } catch (const std::exception&) {  // of what waits and gives a parcel: nothing but memory that is not there
            self->put(ticket, [](Napi::Env env) { return failed_object(env, "config", "it was not done: the process has no memory left"); });
        }
    };
    try {
        std::thread(std::move(whole)).detach();
    } catch (const std::exception&) {
        put(ticket, [](Napi::Env env) { return failed_object(env, "config", "no thread can be started: the process has too many, or no memory"); });
    }
}

void Mailbox::put(Ticket ticket, Parcel parcel) {
    const std::lock_guard lock(mutex_);
    if (!open_) return;
    arrived_.emplace_back(ticket, std::move(parcel));
    if (arrived_.size() > 1) return;  // rung already
    if (bell_.NonBlockingCall() == napi_closing) open_ = false;
}

void Mailbox::release() {
    const std::lock_guard lock(mutex_);
    if (std::exchange(open_, false)) bell_.Release();
}

void Mailbox::ring(Napi::Env env, Napi::Function, Context* box, void*) {
    if (static_cast<napi_env>(env) == nullptr || box == nullptr) return;  // the environment is ending
    const std::shared_ptr<Mailbox> held = *box;                           // a callback may end the client
    held->empty(env);
}

void Mailbox::empty(Napi::Env env) {
    std::vector<std::pair<Ticket, Parcel>> arrived;
    {
        const std::lock_guard lock(mutex_);
        arrived.swap(arrived_);
    }
    for (const auto& [ticket, parcel] : arrived) hand_over(env, ticket, parcel);
}

void Mailbox::hand_over(Napi::Env env, Ticket ticket, const Parcel& parcel) {
    const auto found = waiting_.find(ticket);
    if (found == waiting_.end()) return;
    const Napi::HandleScope scope(env);
    const Napi::Function callback = found->second.callback.Value();
    const bool once = found->second.once;
    if (once) {
        waiting_.erase(found);
        if (--expected_ == 0 && open_) bell_.Unref(env);
    }
    try {
        if (const auto value = unpacked(env, parcel, once)) callback.Call({*value});
    } catch (const Napi::Error&) {
        // lib/'s callbacks do not throw: the environment is being terminated, and nobody is left to hear of it.
    }
}

// A text that is longer than JavaScript's may be, or memory that is not there, must not leave a promise open.
std::optional<Napi::Value> Mailbox::unpacked(Napi::Env env, const Parcel& parcel, bool expected) {
    try {
        return parcel(env);
    } catch (const std::exception& error) {  // a Napi::Error too
        if (!expected) return std::nullopt;
        return failed_object(env, "decode", std::string("cannot make a JavaScript value of what came: ") + error.what());
    }
}

void Mailbox::closed() {
    const std::lock_guard lock(mutex_);
    open_ = false;
    waiting_.clear();
    expected_ = 0;
}

}  // namespace venturi::node
