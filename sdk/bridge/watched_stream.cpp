#include "bridge/watched_stream.hpp"

#include <cerrno>
#include <future>
#include <memory>
#include <system_error>
#include <utility>

#include "venturi/arrow_abi.hpp"

namespace venturi::bridge {
namespace {

struct Watched {
    ArrowStream stream;
    std::stop_source stop;
    std::chrono::milliseconds every;
    std::function<bool()> listens, interrupted;

    int read(ArrowArray* out) { return stream->get_next(stream.get(), out); }

    int next(ArrowArray* out) {
        if (!listens()) return read(out);
        std::future<int> batch;
        try {
            batch = std::async(std::launch::async, [this, out] { return read(out); });
        } catch (const std::system_error&) {
            return read(out);  // the system gives no thread
        }
        while (batch.wait_for(every) != std::future_status::ready)
            if (!stop.stop_requested() && interrupted()) stop.request_stop();
        return batch.get();
    }
};

Watched& watched_of(ArrowArrayStream* self) { return *static_cast<Watched*>(self->private_data); }

int get_schema(ArrowArrayStream* self, ArrowSchema* out) {
    ArrowArrayStream* const inner = watched_of(self).stream.get();
    return inner->get_schema(inner, out);
}

int get_next(ArrowArrayStream* self, ArrowArray* out) {
    try {
        return watched_of(self).next(out);
    } catch (...) {
        return ENOMEM;  // nothing else can be thrown
    }
}

const char* get_last_error(ArrowArrayStream* self) {
    ArrowArrayStream* const inner = watched_of(self).stream.get();
    return inner->get_last_error(inner);
}

void release(ArrowArrayStream* self) {
    delete &watched_of(self);
    self->private_data = nullptr;
    self->release = nullptr;
}

}  // namespace

ArrowStream watched(ArrowStream stream, std::stop_source stop, std::chrono::milliseconds every, std::function<bool()> listens,
                    std::function<bool()> interrupted) {
    ArrowStream made(new ArrowArrayStream{});
    auto inner = std::make_unique<Watched>(Watched{std::move(stream), std::move(stop), every, std::move(listens), std::move(interrupted)});
    *made = {&get_schema, &get_next, &get_last_error, &release, inner.release()};
    return made;
}

}  // namespace venturi::bridge
