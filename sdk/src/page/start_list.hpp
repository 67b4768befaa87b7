#pragma once
// A list over the core: how a generated list method begins.

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "call/start.hpp"
#include "venturi/items.hpp"

namespace venturi::inline v1::page {

// To end the list there would leave out what the server says is still to come.
inline Error endless(const ResponseInfo& info) {
    Error error;
    error.kind = ErrorKind::decode;
    error.message = "the list's answer says that there is more, and not where it goes on";
    return call::in_answer(std::move(error), info);
}

// Reads the contract's envelope ({data, page}) and keeps what a ListPage has of it. The items of a page that is not needed any more
// lend their memory.
template <class T, class Envelope>
Result<ListPage<T>> read_page(std::string body, const ResponseInfo& info, ListPage<T>* spare) {
    Envelope earlier;
    if (spare != nullptr) earlier.data = std::move(spare->data);
    Result<Envelope> envelope = json::read<Envelope>(std::move(body), "the answer", std::move(earlier));
    if (!envelope) return call::in_answer(std::move(envelope).error(), info);
    ListPage<T> page;
    page.data = std::move(envelope->data);
    page.next_cursor = std::move(envelope->page.next_cursor);
    page.limit = envelope->page.limit;
    page.has_more = envelope->page.has_more;
    page.as_of = envelope->page.as_of;
    page.info = info;
    if (page.has_more && page.next_cursor.value_or("").empty()) return endless(info);
    return page;
}

// The next cursor of a page as servers write it: its last part, which begins after the last `]` and ends with the text. Whether it is
// the one that counts is seen when all of the page has been read.
template <class Envelope>
std::optional<std::string> glimpse_cursor(std::string_view body) {
    using Page = decltype(Envelope::page);
    if constexpr (json::scanned<Page>) {
        constexpr std::string_view lead = "],\"page\":";
        constexpr std::size_t longest = 4096;  // a cursor has 2048 characters at most
        body.remove_prefix(body.size() - std::min(body.size(), longest));
        const auto at = body.rfind(lead);
        if (at == std::string_view::npos) return std::nullopt;
        body.remove_prefix(at + lead.size());
        Page page;
        if (!body.ends_with('}') || !json::scan_text(body.substr(0, body.size() - 1), page)) return std::nullopt;
        if (page.has_more) return std::move(page.next_cursor);
    }
    return std::nullopt;
}

// Where a list begins by its parameters, or nothing.
inline std::optional<std::string> cursor_of(const runtime::EncodedRequest& request) {
    for (const auto& [name, value] : request.query)
        if (name == "cursor") return value;
    return std::nullopt;
}

// `encode` makes the request for the page at a cursor.
template <class T, class Envelope, class Encode>
Items<T> start_list(std::shared_ptr<runtime::Core> core, Encode encode, CallOptions options) {
    auto from = cursor_of(encode(std::nullopt));
    return Items<T>([core = std::move(core), encode = std::move(encode), options = std::move(options),
                     trace = TraceContext{}](std::optional<std::string> cursor) mutable {
        CallOptions own = options;
        if (!own.trace) {
            // A page may be requested ahead on the client's thread. It belongs to the trace of whoever walks the list.
            if (!core->on_core_thread()) trace = core->current_trace();
            own.trace = trace;
        }
        return call::start<ListPage<T>>(core, encode(std::move(cursor)), std::move(own), &read_page<T, Envelope>);
    }, &glimpse_cursor<Envelope>, std::move(from));
}

}  // namespace venturi::inline v1::page
