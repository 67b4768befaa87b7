#include "bridge/ipc/ipc_stream.hpp"

#include <exception>
#include <utility>

#include "arrow/stream.hpp"
#include "bridge/ipc/messages.hpp"
#include "bridge/outcome.hpp"

namespace venturi::bridge {
namespace {

// What the C interface holds, released by whoever holds it last.
template <class Struct>
struct Held {
    Struct value{};
    Held() = default;
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() { clear(); }
    void clear() {
        if (value.release != nullptr) value.release(&value);
        value = {};
    }
};

class ArrowIpc final : public IpcStream {
public:
    explicit ArrowIpc(ArrowStream stream) : stream_(std::move(stream)) {}

    std::variant<std::string, Failure> next() override {
        try {
            std::string bytes;
            if (ended_) return bytes;
            if (schema_.value.release == nullptr) {
                if (stream_->get_schema(stream_.get(), &schema_.value) != 0) return why();
                ipc::append_schema(bytes, schema_.value);
                return bytes;
            }
            // The batch before stays until this one has been compared with it: two dictionaries are one where they are in one place.
            Held<ArrowArray> batch;
            if (stream_->get_next(stream_.get(), &batch.value) != 0) return why();
            ended_ = batch.value.release == nullptr;
            ended_ ? ipc::append_end(bytes) : append(bytes, batch.value);
            std::swap(batch.value, before_.value);
            return bytes;
        } catch (const std::exception& error) {
            return *failed(ErrorKind::decode, error.what()).failure;
        }
    }

private:
    void append(std::string& bytes, const ArrowArray& batch) const {
        for (std::int64_t i = 0; i < batch.n_children; ++i) {
            const ArrowArray* values = batch.children[i]->dictionary;
            if (values != nullptr && !same(values, i)) ipc::append_dictionary(bytes, i, *schema_.value.children[i], *values);
        }
        ipc::append_batch(bytes, schema_.value, batch);
    }

    bool same(const ArrowArray* values, std::int64_t column) const {
        if (before_.value.release == nullptr) return false;
        const ArrowArray* had = before_.value.children[column]->dictionary;
        return had->buffers[1] == values->buffers[1] && had->buffers[2] == values->buffers[2] && had->length == values->length;
    }

    Failure why() const {
        if (const Error* error = columns::last_error(*stream_)) return failure_of(*error);
        const char* text = stream_->get_last_error(stream_.get());
        return *failed(ErrorKind::decode, text == nullptr ? "the list's columns could not be read" : text).failure;
    }

    ArrowStream stream_;
    Held<ArrowSchema> schema_;
    Held<ArrowArray> before_;
    bool ended_ = false;
};

}  // namespace

std::unique_ptr<IpcStream> ipc_stream(ArrowStream stream) { return std::make_unique<ArrowIpc>(std::move(stream)); }

}  // namespace venturi::bridge
