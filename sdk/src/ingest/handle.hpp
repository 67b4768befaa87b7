#pragma once

#include <unistd.h>

#include <atomic>
#include <memory>
#include <utility>

#include "ingest/emit.hpp"

namespace venturi::inline v1::ingest {

// The emission of this process. After a fork the child replaces its parent's by one of its own; the parent's is left alone
// there for ever, since its locks and files belong to threads that the child does not have.
class EmitterHandle {
public:
    // With a core of its own.
    static Result<std::unique_ptr<EmitterHandle>> open(Config config, EmitterOptions options) {
        auto handle = std::unique_ptr<EmitterHandle>(new EmitterHandle{std::move(config), std::move(options)});
        auto emission = handle->start();
        if (!emission) return std::move(emission).error();
        handle->current_.store(new std::shared_ptr<Emission>(*std::move(emission)));
        return handle;
    }
    // On a core that others use too; `config` is what it was opened with.
    static std::unique_ptr<EmitterHandle> share(std::shared_ptr<runtime::Core> core, Config config, EmitterOptions options) {
        auto handle = std::unique_ptr<EmitterHandle>(new EmitterHandle{std::move(config), std::move(options)});
        auto emission = Emission::start(std::move(core), Emission::Ownership::shared, handle->config_, handle->options_);
        handle->current_.store(new std::shared_ptr<Emission>(std::move(emission)));
        return handle;
    }
    ~EmitterHandle() {
        const auto* emission = current_.load();
        if (emission == nullptr || getpid() != process_.load()) return;
        (*emission)->close();
        delete emission;
    }
    EmitterHandle(const EmitterHandle&) = delete;
    EmitterHandle& operator=(const EmitterHandle&) = delete;

    Emission& emission() const noexcept { return **current_.load(std::memory_order_acquire); }

    template <class Event>
    bool emit(const Event& event) noexcept {
        auto* seen = current_.load(std::memory_order_acquire);
        Emitted emitted = (*seen)->emit(event);
        if (emitted == Emitted::forked && revive(seen)) emitted = emission().emit(event);
        return emitted == Emitted::yes;
    }

private:
    EmitterHandle(Config config, EmitterOptions options)
        : config_(std::move(config)), options_(std::move(options)), process_(getpid()) {}

    Result<std::shared_ptr<Emission>> start() const {
        auto core = runtime::Core::open(config_);
        if (!core) return std::move(core).error();
        return Emission::start(*std::move(core), Emission::Ownership::own, config_, options_);
    }

    // In a child of a fork, in place of the parent's emission. Several threads may get here at once: the first one's stays.
    bool revive(std::shared_ptr<Emission>* inherited) noexcept {
        try {
            auto emission = start();
            if (!emission) return false;
            auto fresh = std::make_unique<std::shared_ptr<Emission>>(*std::move(emission));
            if (current_.compare_exchange_strong(inherited, fresh.get())) {
                fresh.release();
                process_.store(getpid());
            } else {
                (*fresh)->close();
            }
            return true;
        } catch (...) {
            return false;
        }
    }

    const Config config_;
    const EmitterOptions options_;
    std::atomic<std::shared_ptr<Emission>*> current_{nullptr};
    std::atomic<int> process_;
};

}  // namespace venturi::inline v1::ingest
