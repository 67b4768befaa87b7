#pragma once

/// @file
/// Lists as Arrow record batches, through the Arrow C stream interface and without Arrow itself:
///
///     #include "venturi/arrow.hpp"
///
///     ArrowArrayStream stream;
///     client.attribution().list({.limit = 200}).to_arrow().export_to(&stream);
///     // → pyarrow, polars, DuckDB, nanoarrow, arrow-cpp: whatever reads an ArrowArrayStream; it also releases it
///
/// The columns follow from the contract (docs/cpp.md, "Arrow"): one for each field, in the contract's order and with its
/// name; a nested object's fields are columns of their own, `interpretation_confidence`; enumerations and texts that repeat
/// are dictionaries; what may be null has a validity bitmap. Units stand in the fields' metadata as `unit`.

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "venturi/arrow_abi.hpp"
#include "venturi/arrow_schemas.hpp"
#include "venturi/detail/call_state.hpp"
#include "venturi/export.hpp"
#include "venturi/items.hpp"

namespace venturi::inline v1 {

namespace columns { class Stream; }

/// The record batches of a list. Nothing is requested before the first next(); from then on one page is requested ahead.
///
/// A batch holds whole pages: it ends with the first page that brings it to `rows_per_batch` rows, or earlier where a column's
/// text would outgrow the 2 GiB that its 32-bit offsets reach. Batches own their memory: they may outlive the stream and the
/// client, and may be released on any thread.
///
/// Errors come as values here and as errno codes through the C interface: ENOMEM; ECANCELED (the call was cancelled, the client
/// closed); ETIMEDOUT; EINVAL (the request was refused as malformed, or the client cannot make it); EIO (anything else).
/// `get_last_error` then has the error's text and last_error() the error itself. After an error the rows that were read before
/// it are kept, and the next call asks for the failed page again.
///
/// Thread-safety: one thread at a time. Not the client's own thread, where waiting would never end.
class VENTURI_EXPORT ArrowStream {
public:
    /// Starts the request for the page at the cursor; without one, for the first page.
    using Fetch = std::function<std::shared_ptr<detail::CallStateBase>(std::optional<std::string> cursor)>;

    /// For the SDK's own use; see Items::to_arrow.
    ArrowStream(Fetch fetch, std::unique_ptr<columns::Table> (*make_table)(), std::int64_t rows_per_batch);
    ArrowStream(ArrowStream&& other) noexcept;
    ArrowStream& operator=(ArrowStream&& other) noexcept;
    ~ArrowStream();

    /// The type of all batches, a struct with one child for each column. The caller releases it. Asks for nothing.
    /// @throws std::bad_alloc
    void schema(ArrowSchema* out) const;

    /// Waits for the next batch. Returns false after the last one, and `out->release` is then null; an empty list has no batch.
    /// The caller releases the batch. @throws std::bad_alloc
    Result<bool> next(ArrowArray* out);

    /// Where reading goes on after the rows that next() has given: give it to the list's parameters as `cursor` to resume
    /// elsewhere. Nothing before the first batch and after the last one.
    const std::optional<std::string>& cursor() const noexcept;

    /// Hands the stream over to whoever reads the Arrow C stream interface, and who must release it. This object is then good
    /// for nothing but assignment and destruction. @throws std::bad_alloc
    void export_to(ArrowArrayStream* out);

    /// The error of the last call on an exported stream; null where it had none, ran out of memory, or the stream is not of
    /// this SDK's making. Valid until the next call on the stream.
    static const Error* last_error(const ArrowArrayStream* stream) noexcept;

private:
    std::unique_ptr<columns::Stream> stream_;
};

template <class T>
ArrowStream Items<T>::to_arrow(std::int64_t rows_per_batch) const {
    static_assert(detail::has_arrow_columns<T>,
                  "only lists of schemas that the contract marks `x-hot` have Arrow columns (venturi/arrow_schemas.hpp)");
    auto fetch = [fetch = fetch_](std::optional<std::string> cursor) -> std::shared_ptr<detail::CallStateBase> {
        return fetch(std::move(cursor)).state();
    };
    return ArrowStream(std::move(fetch), &detail::arrow_table<T>, rows_per_batch);
}

}  // namespace venturi::inline v1
