#include "bridge/emitting.hpp"

#include <utility>

#include "ingest/record_writer.hpp"
#include "venturi/metrics.hpp"

namespace venturi::bridge {

// Found by the emission, as the one for EventView is.
static std::size_t write_record(std::span<std::byte> room, const Event& event, ingest::EventId id, std::int64_t now) noexcept {
    return ingest::write_view(room, event, id, now);
}

void DropNotes::tell(std::function<void()> first) {
    bool waiting = false;
    {
        const std::lock_guard lock{mutex_};
        first_ = first;
        waiting = waiting_;
    }
    if (waiting && first) first();
}

void DropNotes::note(const Drop& drop) {
    std::function<void()> tell;
    {
        const std::lock_guard lock{mutex_};
        DropNote& note = notes_[static_cast<std::size_t>(drop.reason)];
        note.count += drop.count;
        if (!drop.error_code.empty()) note.error_code = drop.error_code;
        if (!drop.detail.empty()) note.detail = drop.detail;
        if (!std::exchange(waiting_, true)) tell = first_;
    }
    if (tell) tell();
}

std::vector<DropNote> DropNotes::take() {
    const std::lock_guard lock{mutex_};
    std::vector<DropNote> taken;
    for (std::size_t i = 0; i < notes_.size(); ++i) {
        if (notes_[i].count == 0) continue;
        notes_[i].reason = to_string(static_cast<DropReason>(i));
        taken.push_back(std::exchange(notes_[i], {}));
    }
    waiting_ = false;
    return taken;
}

bool Emitting::open(const EmitSettings& settings, std::function<void()> drops_waiting) {
    EmitterOptions options;
    options.spool_directory = settings.spool_directory;
    options.max_buffered_bytes = settings.max_buffered_bytes.value_or(options.max_buffered_bytes);
    options.max_buffered_events = settings.max_buffered_events.value_or(options.max_buffered_events);
    options.batch_events = settings.batch_events.value_or(options.batch_events);
    options.batch_bytes = settings.batch_bytes.value_or(options.batch_bytes);
    options.max_spool_bytes = settings.max_spool_bytes.value_or(options.max_spool_bytes);
    options.connections = settings.connections.value_or(options.connections);
    if (settings.linger_ms) options.linger = std::chrono::milliseconds{*settings.linger_ms};
    if (settings.exit_timeout_ms) options.exit_timeout = std::chrono::milliseconds{*settings.exit_timeout_ms};
    if (!settings.compress) options.compression = Compression::none;
    options.on_drop = [drops = drops_](const Drop& drop) { drops->note(drop); };
    if (!emitter_.open(core_, std::move(options))) return false;
    drops_->tell(std::move(drops_waiting));
    return true;
}

bool Emitting::emit(const Event& event) noexcept {
    if (ingest::EmitterHandle* handle = emitter_.handle()) [[likely]] return handle->emit(event);
    try {
        open({}, {});
        return emitter_.handle()->emit(event);
    } catch (...) {
        return false;  // out of memory; the next event tries again
    }
}

bool Emitting::flush(std::chrono::milliseconds timeout) {
    Emitter* const emitter = emitter_.get();
    return emitter == nullptr || emitter->flush(timeout);
}

EmitStats Emitting::stats() const {
    const Emitter* const emitter = emitter_.get();
    if (emitter == nullptr) return {};
    const EmitterStats s = emitter->stats();
    EmitStats out{s.emitted, s.adopted, s.accepted, s.duplicates, s.buffered, s.spooled_events, s.spooled_bytes, s.requests};
    out.queue_overflow = s.dropped_for(DropReason::queue_overflow);
    out.spool_overflow = s.dropped_for(DropReason::spool_overflow);
    out.rate_limited = s.dropped_for(DropReason::rate_limited);
    out.network_error = s.dropped_for(DropReason::network_error);
    out.rejected = s.dropped_for(DropReason::rejected);
    out.spooling = s.spooling;
    return out;
}

std::string Emitting::metrics_text() const {
    const Emitter* const emitter = emitter_.get();
    return emitter == nullptr ? std::string{} : prometheus_text(emitter->stats());
}

}  // namespace venturi::bridge
