#pragma once
// Threads beside the core's own, for work that blocks: writing a file must not hold up everybody's calls.
//
// Thread-safety: all members may be called from any thread, except as noted at abandon().

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace venturi::inline v1::runtime {

// A thread with a full signal mask: the program's handlers keep running on the program's own threads, and neither a write
// to a closed TLS connection (SIGPIPE) nor one over the file size limit (SIGXFSZ) can end the process.
// @throws std::system_error
std::thread quiet_thread(std::function<void()> body);

// For a thread of the process that this one was forked from. Joining it never ends, and detaching it could strike a thread of this
// process that stands in its place by now: the handle is given up as it is.
void forget(std::thread& thread);

class AsideThreads {
public:
    AsideThreads();
    ~AsideThreads();
    AsideThreads(const AsideThreads&) = delete;
    AsideThreads& operator=(const AsideThreads&) = delete;

    enum class Begun : std::uint8_t { yes, refused, no_thread };  // refused: after refuse()
    // `work` must not throw.
    Begun run(std::function<void()> work);

    void refuse();
    // Waits for all of them. Not on one of them.
    void join();
    bool on_one_of_them() const;

    // In a forked child, where the threads are not: takes no lock, for one of them could have held it.
    void abandon();

private:
    struct Worker {
        std::thread thread;
        std::thread::id id;
        bool ended = false;
    };
    // Shared with the threads: the last of them may outlive a client that was closed from a callback.
    struct State {
        std::mutex mutex;
        std::list<Worker> workers;
        bool refusing = false;
    };
    static void reap(State& state);

    std::shared_ptr<State> state_;
};

}  // namespace venturi::inline v1::runtime
