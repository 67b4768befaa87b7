#pragma once

#include <string>
#include <vector>

namespace venturi::inline v1 {

/// One HTTP header. Names compare without regard to case; order and repetition are kept.
struct Header {
    std::string name{};   ///< a token of RFC 9110; in lower case where it comes from an answer
    std::string value{};  ///< without white space around it

    bool operator==(const Header&) const = default;
};

/// Headers in the order in which they are sent or came; a name may be there more than once.
using Headers = std::vector<Header>;

}  // namespace venturi::inline v1
