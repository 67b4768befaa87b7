#pragma once
// UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits. Time-ordered keys are much cheaper to
// insert than random ones.

#include <chrono>
#include <cstdint>
#include <string>

namespace venturi::inline v1::runtime {

std::string uuid7(std::chrono::system_clock::time_point time, std::uint64_t random_high, std::uint64_t random_low);

}  // namespace venturi::inline v1::runtime
