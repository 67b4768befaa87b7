#pragma once
// What one JavaScript environment (the main thread, or a worker) has of clients: which are there, and which are closing.
//
// Closing waits: for the emitter's last flush, for the core's thread. So it happens on a thread of its own, and only the
// end of the environment waits for it; each client's emitter bounds that (two seconds, unless it was set up otherwise).

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "bridge/bridge.hpp"

namespace venturi::node {

class Environment : public std::enable_shared_from_this<Environment> {
public:
    void add(const std::shared_ptr<bridge::Client>& client);

    // Closes it elsewhere, and then calls `done` there with the closed client, which may end with that.
    void close(std::shared_ptr<bridge::Client> client, std::function<void(bridge::Client&)> done);

    // Closes all that are still open, side by side, and waits until none is closing.
    void finish();

private:
    std::mutex mutex_;
    std::condition_variable ended_;
    std::vector<std::weak_ptr<bridge::Client>> clients_;
    std::size_t swept_at_ = 64;  // clients that are gone are forgotten each time the list has doubled
    std::size_t closing_ = 0;
};

}  // namespace venturi::node
