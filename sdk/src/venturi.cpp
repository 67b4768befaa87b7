#include "venturi/venturi.hpp"

#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

#include "exports/download.hpp"
#include "exports/job_wait.hpp"
#include "runtime/core.hpp"

namespace venturi::inline v1 {

// The client's emitter, once somebody has asked for it.
struct Venturi::Emitting {
    explicit Emitting(Config client_config) : config(std::move(client_config)) {}

    const Config config;
    std::atomic<Emitter*> ready{nullptr};
    std::mutex opening;  // guards these two
    std::optional<Emitter> emitter;
    bool closed = false;
};

namespace {

std::shared_ptr<runtime::Core> open_core(const Config& config) { return runtime::Core::open(config).value(); }

}  // namespace

Venturi::Venturi() : Venturi(Config::from_environment().value()) {}
Venturi::Venturi(Config config) : Venturi(open_core(config), config) {}
Venturi::Venturi(std::shared_ptr<runtime::Core> core, Config config)
    : ResourceAccessors(std::move(core)), emitting_(std::make_unique<Emitting>(std::move(config))) {}
Venturi::Venturi(Venturi&&) noexcept = default;

Venturi& Venturi::operator=(Venturi&& other) noexcept {
    if (this != &other) {
        close();
        ResourceAccessors::operator=(std::move(other));
        emitting_ = std::move(other.emitting_);
    }
    return *this;
}

Venturi::~Venturi() { close(); }

Result<Venturi> Venturi::open() {
    auto config = Config::from_environment();
    if (!config) return std::move(config).error();
    return open(*std::move(config));
}

Result<Venturi> Venturi::open(Config config) {
    auto core = runtime::Core::open(config);
    if (!core) return std::move(core).error();
    return Venturi(*std::move(core), std::move(config));
}

Emitter& Venturi::emitter(const EmitterOptions& options) {
    Emitting& emitting = *emitting_;
    if (Emitter* ready = emitting.ready.load(std::memory_order_acquire)) return *ready;
    const std::lock_guard lock{emitting.opening};
    if (!emitting.emitter) {
        emitting.emitter.emplace(Emitter::share(core_, emitting.config, options));
        if (emitting.closed) emitting.emitter->close();
        emitting.ready.store(&*emitting.emitter, std::memory_order_release);
    }
    return *emitting.emitter;
}

Call<ExportJob> Venturi::wait_for(const ExportJob& job, WaitOptions options) const {
    return exports::wait_for(core_, job.job_id, std::move(options));
}

Call<void> Venturi::download(const ExportJob& job, const std::string& path, DownloadOptions options) const {
    return exports::download(core_, job, path, std::move(options));
}

void Venturi::close() noexcept {
    if (!core_) return;
    {
        const std::lock_guard lock{emitting_->opening};
        emitting_->closed = true;
    }
    // Not under the lock: on_drop may ask for the emitter.
    if (Emitter* emitter = emitting_->ready.load(std::memory_order_acquire)) emitter->close();
    core_->close();
}

}  // namespace venturi::inline v1
