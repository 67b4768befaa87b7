#pragma once
// A list's pages, one after the other, into batches. The page after the one that is being read is under way meanwhile.

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>

#include "arrow/table.hpp"
#include "venturi/arrow.hpp"
#include "venturi/detail/cursor_trail.hpp"

namespace venturi::inline v1::columns {

// What offsets of 32 bits reach.
inline constexpr std::size_t offset_reach = std::numeric_limits<std::int32_t>::max();

class Stream {
public:
    // `reach` is for tests, which cannot bring about 2 GiB of text.
    Stream(ArrowStream::Fetch fetch, std::unique_ptr<Table> table, std::int64_t rows_per_batch, std::size_t reach = offset_reach)
        : fetch_(std::move(fetch)), table_(std::move(table)), rows_per_batch_(rows_per_batch), reach_(reach) {}
    ~Stream() {
        if (ahead_) ahead_->cancel();
    }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    void make_schema(ArrowSchema& out) const { table_->make_schema(out); }
    // See ArrowStream::next. @throws std::bad_alloc, and ConfigError on the client's own thread.
    Result<bool> next(ArrowArray& out);
    const std::optional<std::string>& cursor() const noexcept { return given_; }

private:
    Result<detail::RawAnswer> answer();
    Result<void> read(detail::RawAnswer answer);
    bool fits(const detail::RawAnswer& answer) const;

    ArrowStream::Fetch fetch_;
    std::unique_ptr<Table> table_;
    const std::int64_t rows_per_batch_;
    const std::size_t reach_;
    std::optional<std::string> cursor_;  // of the page that comes next
    std::optional<std::string> given_;   // the same, for what next() has given
    std::shared_ptr<detail::CallStateBase> ahead_;
    std::optional<detail::RawAnswer> kept_;  // a page that did not fit into the last batch
    detail::CursorTrail trail_;
    bool finished_ = false;
};

// Hands the stream to a reader of the C interface. @throws std::bad_alloc
void export_stream(std::unique_ptr<Stream> stream, ArrowArrayStream& out);

// The error of the last call on a stream that was exported so; null for others.
const Error* last_error(const ArrowArrayStream& stream) noexcept;

}  // namespace venturi::inline v1::columns
