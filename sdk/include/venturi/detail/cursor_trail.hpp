#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace venturi::inline v1::detail {

/// Notices a server that leads a reader round in a circle, which would otherwise never end. Keeps two cursors: the last one,
/// and the one seen at the last power of two (Brent), so that a circle of any length is noticed within a few of its rounds.
class CursorTrail {
public:
    /// Notes the next cursor. @returns false if it closes a circle.
    bool advance(std::string_view cursor) {
        if (steps_ > 0 && (cursor == kept_ || cursor == last_)) return false;
        if ((steps_ & (steps_ - 1)) == 0) kept_ = cursor;
        last_ = cursor;
        ++steps_;
        return true;
    }

private:
    std::string kept_;
    std::string last_;
    std::uint64_t steps_ = 0;
};

}  // namespace venturi::inline v1::detail
