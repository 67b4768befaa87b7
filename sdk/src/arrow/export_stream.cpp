#include <cerrno>
#include <new>

#include "arrow/stream.hpp"

namespace venturi::inline v1 {

namespace columns {

namespace {

struct Exported {
    std::unique_ptr<Stream> stream;
    std::optional<Error> error;
    std::string text;

    int fail(Error failed) {
        error = std::move(failed);
        text = error->to_string();
        return code_of(*error);
    }

    static int code_of(const Error& error) {
        switch (error.kind) {
            case ErrorKind::cancelled: return ECANCELED;
            case ErrorKind::timeout: return ETIMEDOUT;
            case ErrorKind::config: return EINVAL;
            case ErrorKind::api: return error.http_status == 400 || error.http_status == 422 ? EINVAL : EIO;
            default: return EIO;
        }
    }
};

// Runs `work(exported)`, which returns an errno code; nothing that is thrown leaves it.
template <class Work>
int guarded(ArrowArrayStream* stream, Work work) noexcept {
    auto& exported = *static_cast<Exported*>(stream->private_data);
    try {
        exported.error.reset();
        exported.text.clear();
        try {
            return work(exported);
        } catch (const VenturiError& thrown) {
            return exported.fail(thrown.error());
        }
    } catch (...) {
        return ENOMEM;  // nothing else can be thrown
    }
}

int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
    return guarded(stream, [out](Exported& exported) {
        exported.stream->make_schema(*out);
        return 0;
    });
}

int get_next(ArrowArrayStream* stream, ArrowArray* out) {
    return guarded(stream, [out](Exported& exported) {
        Result<bool> given = exported.stream->next(*out);
        return given ? 0 : exported.fail(std::move(given).error());
    });
}

const char* get_last_error(ArrowArrayStream* stream) {
    const auto& exported = *static_cast<const Exported*>(stream->private_data);
    return exported.text.empty() ? nullptr : exported.text.c_str();
}

void release_stream(ArrowArrayStream* stream) {
    delete static_cast<Exported*>(stream->private_data);
    stream->private_data = nullptr;
    stream->release = nullptr;
}

}  // namespace

void export_stream(std::unique_ptr<Stream> stream, ArrowArrayStream& out) {
    auto exported = std::make_unique<Exported>();
    exported->stream = std::move(stream);
    out = {&get_schema, &get_next, &get_last_error, &release_stream, exported.release()};
}

const Error* last_error(const ArrowArrayStream& stream) noexcept {
    if (stream.release != &release_stream) return nullptr;
    const auto& exported = *static_cast<const Exported*>(stream.private_data);
    return exported.error ? &*exported.error : nullptr;
}

}  // namespace columns

ArrowStream::ArrowStream(Fetch fetch, std::unique_ptr<columns::Table> (*make_table)(), std::int64_t rows_per_batch)
    : stream_(std::make_unique<columns::Stream>(std::move(fetch), make_table(), rows_per_batch)) {}
ArrowStream::ArrowStream(ArrowStream&& other) noexcept = default;
ArrowStream& ArrowStream::operator=(ArrowStream&& other) noexcept = default;
ArrowStream::~ArrowStream() = default;

void ArrowStream::schema(ArrowSchema* out) const { stream_->make_schema(*out); }

Result<bool> ArrowStream::next(ArrowArray* out) {
    try {
        return stream_->next(*out);
    } catch (const VenturiError& thrown) {
        return thrown.error();
    }
}

const std::optional<std::string>& ArrowStream::cursor() const noexcept { return stream_->cursor(); }

void ArrowStream::export_to(ArrowArrayStream* out) { columns::export_stream(std::move(stream_), *out); }

const Error* ArrowStream::last_error(const ArrowArrayStream* stream) noexcept {
    return columns::last_error(*stream);
}

}  // namespace venturi::inline v1
