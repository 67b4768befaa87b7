#include "environment.hpp"

#include <algorithm>
#include <exception>
#include <thread>
#include <utility>

namespace venturi::node {

void Environment::add(const std::shared_ptr<bridge::Client>& client) {
    const std::lock_guard lock(mutex_);
    if (clients_.size() >= swept_at_) {
        std::erase_if(clients_, [](const auto& held) { return held.expired(); });
        swept_at_ = std::max<std::size_t>(64, 2 * clients_.size());
    }
    clients_.push_back(client);
}

// The thread is detached, and counted: the addon is linked so that it is never unloaded under one.
void Environment::close(std::shared_ptr<bridge::Client> client, std::function<void(bridge::Client&)> done) {
    {
        const std::lock_guard lock(mutex_);
        ++closing_;
    }
    auto work = [self = shared_from_this(), client = std::move(client), done = std::move(done)]() mutable {
        client->close();
        if (done) done(*client);
        done = nullptr;
        client.reset();
        const std::lock_guard lock(self->mutex_);
        --self->closing_;
        self->ended_.notify_all();
    };
    try {
        std::thread(work).detach();
    } catch (const std::exception&) {
        work();  // no thread to be had, or no memory for one: then here
    }
}

void Environment::finish() {
    std::vector<std::weak_ptr<bridge::Client>> clients;
    {
        const std::lock_guard lock(mutex_);
        clients.swap(clients_);
    }
    for (const auto& held : clients)
        if (auto client = held.lock()) close(std::move(client), {});
    std::unique_lock lock(mutex_);
    ended_.wait(lock, [this] { return closing_ == 0; });
}

}  // namespace venturi::node
