#include "venturi/venturi.hpp"

#include <utility>

#include "runtime/core.hpp"

namespace venturi::inline v1 {

namespace {

std::shared_ptr<runtime::Core> open_core(Result<Config> config) {
    return runtime::Core::open(std::move(config).value()).value();
}

}  // namespace

Venturi::Venturi() : Venturi(open_core(Config::from_environment())) {}
Venturi::Venturi(Config config) : Venturi(open_core(std::move(config))) {}
Venturi::Venturi(std::shared_ptr<runtime::Core> core) : ResourceAccessors(std::move(core)) {}
Venturi::Venturi(Venturi&&) noexcept = default;

Venturi& Venturi::operator=(Venturi&& other) noexcept {
    if (this != &other) {
        close();
        ResourceAccessors::operator=(std::move(other));
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
    auto core = runtime::Core::open(std::move(config));
    if (!core) return std::move(core).error();
    return Venturi(*std::move(core));
}

void Venturi::close() noexcept {
    if (core_) core_->close();
}

}  // namespace venturi::inline v1
