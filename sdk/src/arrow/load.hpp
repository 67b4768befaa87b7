#pragma once

#include <cstring>

namespace venturi::inline v1::columns {

// The bytes at a place, whatever its alignment, as a number.
template <class T>
T load(const char* at) noexcept {
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

}  // namespace venturi::inline v1::columns
