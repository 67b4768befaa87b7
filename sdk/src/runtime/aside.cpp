#include "runtime/aside.hpp"

#include <algorithm>
#include <csignal>
#include <system_error>
#include <utility>

namespace venturi::inline v1::runtime {

std::thread quiet_thread(std::function<void()> body) {
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    try {
        std::thread thread{std::move(body)};
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        return thread;
    } catch (...) {
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        throw;
    }
}

void forget(std::thread& thread) {
    if (thread.joinable()) new std::thread{std::move(thread)};
}

AsideThreads::AsideThreads() : state_(std::make_shared<State>()) {}

// What is left after join() is at most the thread that destroys us, which ends by itself.
AsideThreads::~AsideThreads() {
    for (Worker& worker : state_->workers)
        if (worker.thread.joinable()) worker.thread.detach();
}

AsideThreads::Begun AsideThreads::run(std::function<void()> work) {
    const std::lock_guard lock{state_->mutex};
    if (state_->refusing) return Begun::refused;
    reap(*state_);
    Worker& worker = state_->workers.emplace_back();
    try {
        worker.thread = quiet_thread([state = state_, &worker, work = std::move(work)]() mutable {
            work();
            work = nullptr;  // what it holds may be the last of its client
            const std::lock_guard ending{state->mutex};
            worker.ended = true;
        });
        worker.id = worker.thread.get_id();
        return Begun::yes;
    } catch (const std::system_error&) {
        state_->workers.pop_back();
        return Begun::no_thread;
    }
}

// Those that have ended, so that a client of many downloads does not collect them.
void AsideThreads::reap(State& state) {
    for (auto worker = state.workers.begin(); worker != state.workers.end();) {
        if (worker->ended && worker->thread.joinable()) {
            worker->thread.join();
            worker = state.workers.erase(worker);
        } else {
            ++worker;
        }
    }
}

void AsideThreads::refuse() {
    const std::lock_guard lock{state_->mutex};
    state_->refusing = true;
}

void AsideThreads::join() {
    for (;;) {
        std::thread next;
        {
            const std::lock_guard lock{state_->mutex};
            const auto found = std::find_if(state_->workers.begin(), state_->workers.end(),
                                            [](const Worker& worker) { return worker.thread.joinable(); });
            if (found == state_->workers.end()) return;
            next = std::move(found->thread);
        }
        next.join();
    }
}

bool AsideThreads::on_one_of_them() const {
    const std::lock_guard lock{state_->mutex};
    return std::any_of(state_->workers.begin(), state_->workers.end(), [](const Worker& worker) {
        return worker.id == std::this_thread::get_id() && !worker.ended;
    });
}

void AsideThreads::abandon() {
    for (Worker& worker : state_->workers) forget(worker.thread);
}

}  // namespace venturi::inline v1::runtime
