#include "venturi/emitter.hpp"

#include <unistd.h>

#include <atomic>
#include <utility>

#include "ingest/emission.hpp"

namespace venturi::inline v1 {

namespace ingest {

// The emission of this process. After a fork the child replaces its parent's by one of its own; the parent's is left alone
// there for ever, since its locks and files belong to threads that the child does not have.
class EmitterHandle {
public:
    static Result<std::unique_ptr<EmitterHandle>> open(Config config, EmitterOptions options) {
        auto handle = std::unique_ptr<EmitterHandle>(new EmitterHandle{std::move(config), std::move(options)});
        auto emission = handle->start();
        if (!emission) return std::move(emission).error();
        handle->current_.store(new std::shared_ptr<Emission>(*std::move(emission)));
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
        Emitted emitted = emission().emit(event);
        if (emitted == Emitted::forked && revive()) emitted = emission().emit(event);
        return emitted == Emitted::yes;
    }

private:
    EmitterHandle(Config config, EmitterOptions options)
        : config_(std::move(config)), options_(std::move(options)), process_(getpid()) {}

    Result<std::shared_ptr<Emission>> start() const {
        auto core = runtime::Core::open(config_);
        if (!core) return std::move(core).error();
        return Emission::start(*std::move(core), config_, options_);
    }

    // In a child of a fork. Several threads may get here at once: the first one's emission stays.
    bool revive() noexcept {
        try {
            auto* inherited = current_.load(std::memory_order_acquire);
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

}  // namespace ingest

std::string_view to_string(DropReason reason) noexcept {
    switch (reason) {
        case DropReason::queue_overflow: return "queue_overflow";
        case DropReason::spool_overflow: return "spool_overflow";
        case DropReason::rate_limited: return "rate_limited";
        case DropReason::network_error: return "network_error";
        case DropReason::rejected: return "rejected";
    }
    return "unknown";
}

Emitter::Emitter(Config config, EmitterOptions options)
    : handle_(ingest::EmitterHandle::open(std::move(config), std::move(options)).value()) {}
Emitter::Emitter(std::unique_ptr<ingest::EmitterHandle> handle) : handle_(std::move(handle)) {}
Emitter::Emitter(Emitter&&) noexcept = default;
Emitter& Emitter::operator=(Emitter&&) noexcept = default;
Emitter::~Emitter() = default;

Result<Emitter> Emitter::open(Config config, EmitterOptions options) {
    auto handle = ingest::EmitterHandle::open(std::move(config), std::move(options));
    if (!handle) return std::move(handle).error();
    return Emitter{*std::move(handle)};
}

bool Emitter::emit(const EventView& event) noexcept { return handle_->emit(event); }
bool Emitter::emit_model(const InvocationEvent& event) noexcept { return handle_->emit(event); }
bool Emitter::flush(std::chrono::milliseconds timeout) { return handle_->emission().flush(timeout); }
EmitterStats Emitter::stats() const { return handle_->emission().stats(); }
void Emitter::close() noexcept { handle_->emission().close(); }

}  // namespace venturi::inline v1
