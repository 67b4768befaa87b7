#pragma once

#include <cstdint>
#include <functional>

namespace venturi::inline v1::runtime {

// 64 random bits each call. Called on the core's thread only.
using RandomBits = std::function<std::uint64_t()>;

// Seeded by the operating system, for when no other was injected. For jitter and ids, not for secrets.
RandomBits system_random();

}  // namespace venturi::inline v1::runtime
