#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "venturi/response_info.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1 {

/// One page of a list, as the server cut it.
template <class T>
struct ListPage {
    /// The items, in the list's order; may be empty where a filter leaves none, on pages that are not the last too.
    std::vector<T> data{};
    /// Give it to the list's parameters as `cursor` to go on after this page, now or in another process; it expires.
    /// Nothing on the last page.
    std::optional<std::string> next_cursor{};
    /// The largest size that was asked for, not the size of anything.
    std::int64_t limit = 0;
    /// Whether there is a page after this one.
    bool has_more = false;
    /// The state of the data that all pages of this pass read: what is written later does not appear in them.
    std::optional<Timestamp> as_of{};
    /// Of the answer that the page came in.
    ResponseInfo info{};
};

}  // namespace venturi::inline v1
