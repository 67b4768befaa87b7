#include "arrow/stream.hpp"

#include "call/start.hpp"
#include "page/page_info.hpp"

namespace venturi::inline v1::columns {

namespace {

Error decode_error(std::string message, const ResponseInfo& info) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = std::move(message);
    return call::in_answer(std::move(error), info);
}

}  // namespace

Result<bool> Stream::next(ArrowArray& out) {
    out.release = nullptr;
    while (!finished_ && table_->rows() < rows_per_batch_) {
        Result<detail::RawAnswer> page = answer();
        if (!page) return std::move(page).error();
        if (!fits(*page)) {
            kept_ = *std::move(page);
            break;
        }
        if (Result<void> read_it = read(*std::move(page)); !read_it) return std::move(read_it).error();
    }
    if (table_->rows() > 0) table_->take_batch(out);
    given_ = finished_ ? std::nullopt : cursor_;
    return out.release != nullptr;
}

Result<detail::RawAnswer> Stream::answer() {
    if (kept_) return *std::exchange(kept_, std::nullopt);
    const auto call = ahead_ ? std::exchange(ahead_, nullptr) : fetch_(cursor_);
    return call->take_raw();
}

// Reading JSON never makes a text longer, so a page adds at most its own size to any column.
bool Stream::fits(const detail::RawAnswer& page) const {
    return table_->rows() == 0 || table_->text_bytes() + page.body.size() <= reach_;
}

Result<void> Stream::read(detail::RawAnswer page) {
    if (table_->text_bytes() + page.body.size() > reach_)
        return decode_error("the answer is too large for Arrow's 32-bit offsets", page.info);
    const auto info = page::page_info(page.body);
    if (!info || (info->has_more && info->next_cursor.empty()))
        return decode_error("the list's answer does not say where it goes on", page.info);

    // Asked for before this page is read, so that the server works meanwhile.
    std::shared_ptr<detail::CallStateBase> ahead = info->has_more ? fetch_(info->next_cursor) : nullptr;
    const auto give_up = [&](Error error) {
        if (ahead) ahead->cancel();
        return call::in_answer(std::move(error), page.info);
    };
    if (auto error = table_->append_page(std::move(page.body))) return give_up(*std::move(error));
    finished_ = !info->has_more;
    if (finished_) return {};
    if (!trail_.advance(info->next_cursor)) {
        finished_ = true;
        return give_up(decode_error("the server repeated a cursor: the list would never end", page.info));
    }
    cursor_ = info->next_cursor;
    ahead_ = std::move(ahead);
    return {};
}

}  // namespace venturi::inline v1::columns
