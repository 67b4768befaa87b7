#pragma once

#include <string>
#include <vector>

namespace venturi::inline v1 {

/// One HTTP header. Names compare without regard to case; order and repetition are kept.
struct Header {
    std::string name{};
    std::string value{};

    bool operator==(const Header&) const = default;
};

using Headers = std::vector<Header>;

}  // namespace venturi::inline v1
