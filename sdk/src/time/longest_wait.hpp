#pragma once
// The longest time that anything waits: a year. Callers write milliseconds::max() for "no limit", and adding that to a clock's time,
// or only counting it in nanoseconds, would overflow. So every time that a program gives is cut to this in milliseconds, before
// anything is reckoned with it.

#include <algorithm>
#include <chrono>

namespace venturi::inline v1 {

inline constexpr std::chrono::milliseconds longest_wait = std::chrono::hours{24 * 365};

constexpr std::chrono::milliseconds bounded(std::chrono::milliseconds wait) {
    return std::clamp(wait, std::chrono::milliseconds{0}, longest_wait);
}

}  // namespace venturi::inline v1
