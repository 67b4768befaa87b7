#pragma once

/// @file
/// A list of any length, read page by page as it is walked.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "venturi/call.hpp"
#include "venturi/detail/cursor_trail.hpp"
#include "venturi/fwd.hpp"
#include "venturi/list_page.hpp"

namespace venturi::inline v1 {

/// The pages of a list, one after the other. Nothing is requested before the first next(). From the second page on the
/// following one is requested as soon as the current has arrived, while it is decoded and you work on it.
///
/// Thread-safety: one thread at a time.
template <class T>
class Pages {
public:
    /// Starts the request for the page at the cursor; without one, for the first page. Runs on the caller's thread or the client's.
    using Fetch = std::function<Call<ListPage<T>>(std::optional<std::string> cursor)>;
    /// The cursor that an undecoded page leads to, where that can be told at a glance. A guess: it is checked later.
    using Glimpse = std::optional<std::string> (*)(std::string_view body);

    /// For the SDK's own use and its mocks. `from` is the cursor of the first page, where the list's parameters have one.
    explicit Pages(Fetch fetch, Glimpse glimpse = nullptr, std::optional<std::string> from = {})
        : fetch_(std::move(fetch)), glimpse_(glimpse), cursor_(std::move(from)) {
        if (cursor_) trail_.advance(*cursor_);
    }
    Pages(Pages&&) noexcept = default;
    Pages& operator=(Pages&& other) noexcept {
        std::swap(fetch_, other.fetch_);
        std::swap(glimpse_, other.glimpse_);
        std::swap(cursor_, other.cursor_);
        std::swap(ahead_, other.ahead_);
        std::swap(ahead_cursor_, other.ahead_cursor_);
        std::swap(trail_, other.trail_);
        std::swap(turned_, other.turned_);
        std::swap(finished_, other.finished_);
        return *this;
    }
    ~Pages() { drop_ahead(); }

    /// Waits for the next page. Nothing after the last one. After an error the same page can be asked for again.
    Result<std::optional<ListPage<T>>> next() { return next_over(nullptr); }

    /// The same, in the memory of a page that is not needed any more: records of 30 fields allocate a lot.
    Result<std::optional<ListPage<T>>> next(ListPage<T> done_with) { return next_over(&done_with); }
    /// Where next() will go on, from the first page on: give it to the list's parameters as `cursor` to resume elsewhere.
    const std::optional<std::string>& cursor() const noexcept { return cursor_; }

    class Iterator;
    /// The pages as an input range. @throws the VenturiError that fits, from begin() and ++.
    Iterator begin() { return Iterator(*this); }
    std::default_sentinel_t end() const noexcept { return {}; }

private:
    Result<std::optional<ListPage<T>>> next_over(ListPage<T>* spare) {
        if (finished_) return std::optional<ListPage<T>>();
        const std::unique_ptr<Call<ListPage<T>>> ahead = std::exchange(ahead_, nullptr);
        std::function<void(const Result<detail::RawAnswer>&)> look;
        // The answer is looked at while this thread waits here, or by this thread: never by both at once.
        if (turned_ && glimpse_ != nullptr) look = [this](const Result<detail::RawAnswer>& answer) { look_ahead(answer); };
        Result<ListPage<T>> page = (ahead ? std::move(*ahead) : fetch_(cursor_)).result_over(spare, std::move(look));
        if (!page) {
            drop_ahead();
            return std::move(page).error();
        }
        if (auto wrong = move_on(*page)) return *std::move(wrong);
        return std::optional<ListPage<T>>(*std::move(page));
    }

    void look_ahead(const Result<detail::RawAnswer>& answer) {
        if (!answer.ok()) return;
        if (auto cursor = glimpse_(answer->body)) request_ahead(*std::move(cursor));
    }

    void request_ahead(std::string cursor) {
        ahead_cursor_ = std::move(cursor);
        ahead_ = std::make_unique<Call<ListPage<T>>>(fetch_(ahead_cursor_));
    }

    void drop_ahead() {
        if (ahead_) ahead_->cancel();
        ahead_ = nullptr;
    }

    std::optional<Error> move_on(const ListPage<T>& page) {
        finished_ = !page.has_more || !page.next_cursor;
        const bool goes_on = !finished_ && trail_.advance(*page.next_cursor);
        if (!goes_on || ahead_cursor_ != *page.next_cursor) drop_ahead();
        if (finished_) return std::nullopt;
        if (!goes_on) return circle(page);
        const bool second_or_later = std::exchange(turned_, true);
        cursor_ = page.next_cursor;
        if (second_or_later && !ahead_) request_ahead(*cursor_);
        return std::nullopt;
    }

    Error circle(const ListPage<T>& page) {
        finished_ = true;
        Error error;
        error.kind = ErrorKind::decode;
        error.message = "the server repeated a cursor: the list would never end";
        error.http_status = page.info.status;
        error.trace_id = page.info.trace_id;
        error.attempts = page.info.attempts;
        error.effect = Effect::unknown;
        return error;
    }

    Fetch fetch_;
    Glimpse glimpse_ = nullptr;
    std::optional<std::string> cursor_;
    std::unique_ptr<Call<ListPage<T>>> ahead_;
    std::string ahead_cursor_;
    detail::CursorTrail trail_;
    bool turned_ = false;  // the first page was read
    bool finished_ = false;
};

/// An input iterator over pages: one pass, and ++ waits. @throws the VenturiError that fits, from ++.
template <class T>
class Pages<T>::Iterator {
public:
    using iterator_concept = std::input_iterator_tag;
    using value_type = ListPage<T>;
    using difference_type = std::ptrdiff_t;

    /// Reads the first page.
    explicit Iterator(Pages& pages) : pages_(&pages), page_(pages.next().value()) {}

    ListPage<T>& operator*() const noexcept { return *page_; }
    ListPage<T>* operator->() const noexcept { return &*page_; }
    Iterator& operator++() {
        page_ = pages_->next(*std::move(page_)).value();
        return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const Iterator& it, std::default_sentinel_t) noexcept { return !it.page_.has_value(); }

private:
    Pages* pages_;
    mutable std::optional<ListPage<T>> page_;
};

/// The items of a list, whatever the size of its pages (the `limit` parameter sets that, never a total).
///
///     for (const AttributionRecord& record : client.attribution().list()) …
///
/// Each begin() reads the list anew. @throws the VenturiError that fits, from begin() and ++. To handle errors as values,
/// walk `pages()` by its next().
/// Thread-safety: one thread at a time; a copy is independent.
template <class T>
class Items {
public:
    /// For the SDK's own use and its mocks.
    explicit Items(typename Pages<T>::Fetch fetch, typename Pages<T>::Glimpse glimpse = nullptr, std::optional<std::string> from = {})
        : fetch_(std::move(fetch)), glimpse_(glimpse), from_(std::move(from)) {}

    class Iterator;
    /// The items as an input range, read anew. @throws the VenturiError that fits.
    Iterator begin() const { return Iterator(pages()); }
    std::default_sentinel_t end() const noexcept { return {}; }

    /// The same list, page by page.
    Pages<T> pages() const { return Pages<T>(fetch_, glimpse_, from_); }

    /// Just the first page: a call like any other.
    Call<ListPage<T>> first_page() const { return fetch_(std::nullopt); }

    /// All items, or the first `max_items` of them, in one vector. @throws the VenturiError that fits.
    std::vector<T> collect(std::size_t max_items = static_cast<std::size_t>(-1)) const {
        std::vector<T> all;
        if (max_items == 0) return all;
        for (T& item : *this) {
            all.push_back(std::move(item));
            if (all.size() == max_items) break;
        }
        return all;
    }

    /// The list as Arrow record batches of `rows_per_batch` rows or a little more; decoded straight into columns. Ask for the
    /// largest pages (`limit`). Needs `#include "venturi/arrow.hpp"`.
    ArrowStream to_arrow(std::int64_t rows_per_batch = 65536) const;

private:
    typename Pages<T>::Fetch fetch_;
    typename Pages<T>::Glimpse glimpse_ = nullptr;
    std::optional<std::string> from_;
};

/// An input iterator over items: one pass, and ++ waits where a page ends. @throws the VenturiError that fits, from ++.
template <class T>
class Items<T>::Iterator {
public:
    using iterator_concept = std::input_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;

    /// Reads up to the first item.
    explicit Iterator(Pages<T> pages) : pages_(std::move(pages)) { load(); }

    T& operator*() const noexcept { return page_->data[index_]; }
    T* operator->() const noexcept { return &page_->data[index_]; }
    Iterator& operator++() {
        if (++index_ >= page_->data.size()) load();
        return *this;
    }
    void operator++(int) { ++*this; }
    friend bool operator==(const Iterator& it, std::default_sentinel_t) noexcept { return !it.page_.has_value(); }

private:
    // The next page that has items: a filter can leave pages empty that are not the last.
    void load() {
        index_ = 0;
        do {
            page_ = (page_ ? pages_.next(*std::move(page_)) : pages_.next()).value();
        } while (page_ && page_->data.empty());
    }

    Pages<T> pages_;
    mutable std::optional<ListPage<T>> page_;
    std::size_t index_ = 0;
};

}  // namespace venturi::inline v1
