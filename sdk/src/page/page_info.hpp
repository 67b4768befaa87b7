#pragma once
// Where a list goes on, read without its items: the bridge leaves those to the host's parser, and Arrow streams ask for the next
// page before they read this one.

#include <optional>
#include <string>
#include <string_view>

namespace venturi::inline v1::page {

struct PageInfo {
    bool has_more = false;
    std::string next_cursor;  // empty: none
};

// Nothing when the text has no top-level "page" object with a has_more. The server writes "page" last, so usually only
// the text's end is read; in any other order the whole text is.
std::optional<PageInfo> page_info(std::string_view body);

}  // namespace venturi::inline v1::page
