#pragma once
// What the browser is shown at the end of a login: one small page without a script, without anything from elsewhere, and
// without a word of the request.

#include <string>

namespace venturi::inline v1::auth {

enum class Page {
    signed_in,
    refused,        // the user or the server said no; the program knows why
    not_this,       // an answer that belongs to no login of this program
    nothing_here,   // another path
    only_get,
    unreadable,
    too_large,
};

// The whole HTTP answer, headers included; it closes the connection and is stored nowhere.
std::string answer_with(Page page);

}  // namespace venturi::inline v1::auth
