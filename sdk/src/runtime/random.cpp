#include "runtime/random.hpp"

#include <memory>
#include <random>

namespace venturi::inline v1::runtime {

RandomBits system_random() {
    std::random_device device;
    std::seed_seq seed{device(), device(), device(), device(), device(), device(), device(), device()};
    return [generator = std::make_shared<std::mt19937_64>(seed)] { return (*generator)(); };
}

}  // namespace venturi::inline v1::runtime
