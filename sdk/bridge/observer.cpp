#include "bridge/observer.hpp"

#include <array>
#include <chrono>
#include <mutex>
#include <string_view>
#include <utility>

#include "runtime/system_clock.hpp"

namespace venturi::bridge {
namespace {

constexpr std::array levels{LogLevel::debug, LogLevel::info, LogLevel::warning, LogLevel::error};

LogLevel level_named(std::string_view name) {
    for (const LogLevel level : levels)
        if (to_string(level) == name) return level;
    return LogLevel::info;
}

Note note_of(std::string_view kind) {
    Note note;
    note.kind = kind;
    return note;
}

Note start_of(std::string_view kind, const AttemptStart& attempt) {
    Note note = note_of(kind);
    note.operation = attempt.operation;
    note.method = attempt.method;
    note.route = attempt.route;
    note.server_address = attempt.server_address;
    note.server_port = attempt.server_port;
    note.attempt = attempt.attempt;
    note.traceparent = attempt.traceparent;
    note.request_bytes = attempt.request_bytes;
    return note;
}

Note note_of(const AttemptEnd& attempt) {
    Note note = start_of("attempt_end", attempt);
    note.ok = attempt.error_type.empty();
    note.status = attempt.status;
    note.error_type = attempt.error_type;
    note.error_code = attempt.error_code;
    note.trace_id = attempt.trace_id;
    note.duration_ns = attempt.duration.count();
    note.response_bytes = attempt.response_bytes;
    if (attempt.retry_after) note.retry_after_ms = attempt.retry_after->count();
    return note;
}

Note note_of(const CallEnd& call) {
    Note note = note_of("call_end");
    note.operation = call.operation;
    note.method = call.method;
    note.route = call.route;
    note.ok = call.ok;
    note.attempt = call.attempts;
    note.status = call.status;
    note.error_type = call.error_type;
    note.error_code = call.error_code;
    note.trace_id = call.trace_id;
    note.duration_ns = call.duration.count();
    if (!call.ok) {
        note.stopped = to_string(call.stopped);
        note.effect = to_string(call.effect);
    }
    return note;
}

Note note_of(const TokenRefresh& refresh) {
    Note note = note_of("token_refresh");
    note.ok = refresh.ok;
    note.status = refresh.status;
    note.error_type = refresh.error_type;
    note.duration_ns = refresh.duration.count();
    return note;
}

Note note_of(const PacingWait& wait) {
    Note note = note_of("paced");
    note.operation = wait.operation;
    note.route_class = wait.route_class;
    note.duration_ns = wait.waited.count();
    return note;
}

Note note_of(const LogRecord& record) {
    Note note = note_of("log");
    note.level = to_string(record.level);
    note.message = record.message;
    return note;
}

class Notes final : public Observer, public std::enable_shared_from_this<Notes> {
public:
    Notes(ObserverSettings settings, std::function<void()> waiting) : settings_(std::move(settings)), waiting_(std::move(waiting)) {}

    std::vector<Note> take() override {
        const std::lock_guard lock{mutex_};
        told_ = false;
        return std::exchange(notes_, {});
    }

    std::uint64_t lost() const override {
        const std::lock_guard lock{mutex_};
        return lost_;
    }

    void listen(Config& config) {
        const auto tell = [self = shared_from_this(), clock = config.clock ? config.clock : runtime::system_clock()](Note note) {
            const auto now = clock->wall().time_since_epoch();
            note.at = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
            self->put(std::move(note));
        };
        if (settings_.log)
            config.log = [tell, least = level_named(settings_.level)](const LogRecord& record) {
                if (record.level >= least) tell(note_of(record));
            };
        if (!settings_.calls) return;
        config.hooks.attempt_started = [tell](const AttemptStart& attempt) {
            tell(start_of("attempt_start", attempt));
            return TraceContext{};
        };
        config.hooks.attempt_ended = [tell](const AttemptEnd& attempt) { tell(note_of(attempt)); };
        config.hooks.call_ended = [tell](const CallEnd& call) { tell(note_of(call)); };
        config.hooks.token_refreshed = [tell](const TokenRefresh& refresh) { tell(note_of(refresh)); };
        config.hooks.paced = [tell](const PacingWait& wait) { tell(note_of(wait)); };
    }

private:
    void put(Note note) {
        {
            const std::lock_guard lock{mutex_};
            if (notes_.size() >= settings_.max_waiting) {
                ++lost_;
                return;
            }
            notes_.push_back(std::move(note));
            if (std::exchange(told_, true)) return;
        }
        if (waiting_) waiting_();
    }

    const ObserverSettings settings_;
    const std::function<void()> waiting_;
    mutable std::mutex mutex_;  // guards what follows
    std::vector<Note> notes_;
    std::uint64_t lost_ = 0;
    bool told_ = false;  // the host knows that there are notes
};

}  // namespace

std::shared_ptr<Observer> make_observer(ObserverSettings settings, std::function<void()> waiting) {
    return std::make_shared<Notes>(std::move(settings), std::move(waiting));
}

void listen(Observer& observer, Config& config) { static_cast<Notes&>(observer).listen(config); }

}  // namespace venturi::bridge
