#pragma once

#include <sys/random.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <system_error>

namespace venturi::inline v1::runtime {

// 64 bits of the operating system's, for seeds. std::random_device of GCC 12 takes them from a function that only glibc 2.36 has; all the
// rest of the SDK gets along with 2.34, and so do the wheel and the npm package.
inline std::uint64_t system_entropy() {
    std::uint64_t bits = 0;
    if (::getentropy(&bits, sizeof bits) != 0)
        throw std::system_error(errno, std::generic_category(), "the operating system gives no random numbers");
    return bits;
}

}  // namespace venturi::inline v1::runtime
