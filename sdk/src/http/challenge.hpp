#pragma once
// WWW-Authenticate (RFC 9110, 11.6.1): which schemes a server accepts, and what it says about each.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "venturi/header.hpp"

namespace venturi::inline v1::http {

struct Challenge {
    std::string scheme;  // in lower case
    std::string token68;
    std::vector<std::pair<std::string, std::string>> parameters;  // names in lower case, values without their quotes

    // The first parameter of this name (given in lower case), or null.
    const std::string* find(std::string_view name) const;
};

// All challenges of all WWW-Authenticate headers, in order; the first 16. One that is malformed ends the header that it
// stands in: what follows cannot be told apart any more.
std::vector<Challenge> challenges(const Headers& headers);

}  // namespace venturi::inline v1::http
