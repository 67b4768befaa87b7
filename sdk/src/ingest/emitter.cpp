#include "venturi/emitter.hpp"

#include <utility>

#include "ingest/handle.hpp"

namespace venturi::inline v1 {

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
