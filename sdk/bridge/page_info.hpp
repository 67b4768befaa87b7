#pragma once
// The one part of a list's answer that the bridge reads itself; the items are the host's to parse.

#include <optional>
#include <string>
#include <string_view>

namespace venturi::bridge {

struct PageInfo {
    bool has_more = false;
    std::string next_cursor;  // empty: none
};

// Nothing when the text has no top-level "page" object with a has_more. The server writes "page" last, so usually only
// the text's end is read; in any other order the whole text is.
std::optional<PageInfo> page_info(std::string_view body);

}  // namespace venturi::bridge
