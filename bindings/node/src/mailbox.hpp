#pragma once
// From the core's thread to JavaScript's, and the hazards on the way.
//
// The core's thread may touch no JavaScript value. It puts what came into this mailbox, as a function that will make the value, and
// rings one thread-safe function; JavaScript's thread then empties the mailbox and runs the callbacks.
//
// Keeping the client: whoever waits for an answer need not hold the JavaScript object that it asked; what is expected holds it.
//
// Keeping the process alive: the bell is referenced exactly while answers are expected, so an idle client never holds a process
// open, and a pending call is never lost to an early exit.
//
// Teardown: when an environment ends (process.exit, a terminated worker), Node closes the bell while the core may still run.
// A ring then answers napi_closing, which also takes back this thread's use of the bell; after it the bell must not be touched.
// `open_`, under the mutex, is what guarantees that. Callbacks still in the box are dropped on JavaScript's thread. The bell's
// context holds the box until Node has finalized the bell.

#include <napi.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace venturi::node {

class Mailbox : public std::enable_shared_from_this<Mailbox> {
public:
    using Ticket = std::uint32_t;
    using Parcel = std::function<Napi::Value(Napi::Env)>;

    static std::shared_ptr<Mailbox> create(Napi::Env env);

    // JavaScript's thread. The callback runs once, on this thread, with what was put in under its ticket; where no value can be made of
    // that, with `{ failure }`. `owner` is kept till then.
    Ticket expect(Napi::Env env, Napi::Function callback, Napi::Object owner);
    // The same for any number of times, which holds no process open; until it is forgotten.
    Ticket listen(Napi::Function callback);
    // Keeps an object until it is forgotten, or the mailbox is released.
    Ticket keep(Napi::Object object);
    void forget(Ticket ticket) { waiting_.erase(ticket); }

    // Any thread. A second parcel for a ticket of expect() is dropped.
    void put(Ticket ticket, Parcel parcel);
    // Does what waits on a thread of its own, and puts in what it gives; a failure where no thread or no memory is to be had.
    void work(Ticket ticket, std::function<Parcel()> work);

    // Any thread: gives the bell back. Later parcels are dropped, and soon the callbacks that wait.
    void release();

private:
    struct Waiting {
        Napi::FunctionReference callback;
        Napi::ObjectReference owner;
        bool once;
    };
    using Context = std::shared_ptr<Mailbox>;
    static void ring(Napi::Env env, Napi::Function, Context* box, void*);
    using Bell = Napi::TypedThreadSafeFunction<Context, void, &Mailbox::ring>;

    void empty(Napi::Env env);
    void hand_over(Napi::Env env, Ticket ticket, const Parcel& parcel);
    static std::optional<Napi::Value> unpacked(Napi::Env env, const Parcel& parcel, bool expected);
    void closed();

    Bell bell_;
    std::unordered_map<Ticket, Waiting> waiting_;  // JavaScript's thread only
    std::size_t expected_ = 0;                     // of them, those that are expected once
    Ticket last_ = 0;
    std::mutex mutex_;
    bool open_ = true;
    std::vector<std::pair<Ticket, Parcel>> arrived_;
};

}  // namespace venturi::node
