#include "venturi/uuid.hpp"

#include <openssl/rand.h>

#include <chrono>
#include <cstdint>
#include <stdexcept>

#include "runtime/uuid7.hpp"

namespace venturi::inline v1 {

std::string new_uuid() {
    // OpenSSL's generator keeps its state by thread and seeds it anew after a fork: two processes never share ids.
    std::uint64_t random[2];
    if (RAND_bytes(reinterpret_cast<unsigned char*>(random), sizeof random) != 1)
        throw std::runtime_error("the operating system gives no random numbers");
    return runtime::uuid7(std::chrono::system_clock::now(), random[0], random[1]);
}

}  // namespace venturi::inline v1
