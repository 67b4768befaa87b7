#include "venturi/venturi.hpp"

#include <utility>

#include "exports/download.hpp"
#include "exports/job_wait.hpp"
#include "ingest/lazy_emitter.hpp"
#include "runtime/core.hpp"

namespace venturi::inline v1 {

struct Venturi::Emitting : ingest::LazyEmitter {
    using LazyEmitter::LazyEmitter;
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
    if (emitting_->get() == nullptr) emitting_->open(core_, options);
    return *emitting_->get();
}

Call<ExportJob> Venturi::wait_for(const ExportJob& job, WaitOptions options) const {
    return exports::wait_for(core_, job.job_id, std::move(options));
}

Call<void> Venturi::download(const ExportJob& job, const std::string& path, DownloadOptions options) const {
    return exports::download(core_, job, path, std::move(options));
}

void Venturi::close() noexcept {
    if (!core_) return;
    emitting_->close();
    core_->close();
}

}  // namespace venturi::inline v1
