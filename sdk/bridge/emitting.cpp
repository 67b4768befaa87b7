#include "bridge/emitting.hpp"

#include <utility>

#include "ingest/record_writer.hpp"

namespace venturi::bridge {

// Found by the emission, as the one for EventView is.
static std::size_t write_record(std::span<std::byte> room, const Event& event, ingest::EventId id, std::int64_t now) noexcept {
    return ingest::write_view(room, event, id, now);
}

void DropNotes::note(const Drop& drop) {
    bool tell = false;
    {
        const std::lock_guard lock{mutex_};
        DropNote& note = notes_[static_cast<std::size_t>(drop.reason)];
        note.count += drop.count;
        if (!drop.error_code.empty()) note.error_code = drop.error_code;
        if (!drop.detail.empty()) note.detail = drop.detail;
        tell = !std::exchange(waiting_, true);
    }
    if (tell && first_) first_();
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
    const std::lock_guard lock{opening_};
    return open_locked(settings, std::move(drops_waiting));
}

bool Emitting::open_locked(const EmitSettings& settings, std::function<void()> drops_waiting) {
    if (handle_) return false;
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
    drops_ = std::make_shared<DropNotes>(std::move(drops_waiting));
    options.on_drop = [drops = drops_](const Drop& drop) { drops->note(drop); };
    handle_ = ingest::EmitterHandle::share(core_, config_, std::move(options));
    if (closed_) handle_->emission().close();
    ready_.store(handle_.get(), std::memory_order_release);
    return true;
}

bool Emitting::emit(const Event& event) noexcept {
    if (ingest::EmitterHandle* handle = ready()) [[likely]] return handle->emit(event);
    try {
        const std::lock_guard lock{opening_};
        if (!handle_) open_locked({}, {});
        return handle_->emit(event);
    } catch (...) {
        return false;  // out of memory; the next event tries again
    }
}

bool Emitting::flush(std::chrono::milliseconds timeout) {
    ingest::EmitterHandle* handle = ready();
    return handle == nullptr || handle->emission().flush(timeout);
}

EmitStats Emitting::stats() const {
    const ingest::EmitterHandle* handle = ready();
    if (handle == nullptr) return {};
    const EmitterStats s = handle->emission().stats();
    EmitStats out{s.emitted, s.adopted, s.accepted, s.duplicates, s.buffered, s.spooled_events, s.spooled_bytes, s.requests};
    out.queue_overflow = s.dropped_for(DropReason::queue_overflow);
    out.spool_overflow = s.dropped_for(DropReason::spool_overflow);
    out.rate_limited = s.dropped_for(DropReason::rate_limited);
    out.network_error = s.dropped_for(DropReason::network_error);
    out.rejected = s.dropped_for(DropReason::rejected);
    out.spooling = s.spooling;
    return out;
}

std::vector<DropNote> Emitting::take_drops() { return ready() == nullptr ? std::vector<DropNote>{} : drops_->take(); }

void Emitting::close() noexcept {
    {
        const std::lock_guard lock{opening_};
        closed_ = true;
    }
    // Not under the lock: nobody who emits may wait for a flush.
    if (ingest::EmitterHandle* handle = ready()) handle->emission().close();
}

}  // namespace venturi::bridge
