#include "runtime/random.hpp"

#include <iterator>
#include <memory>
#include <random>

#include "runtime/entropy.hpp"

namespace venturi::inline v1::runtime {

RandomBits system_random() {
    std::uint64_t words[8];
    for (std::uint64_t& word : words) word = system_entropy();
    std::seed_seq seed(std::begin(words), std::end(words));  // takes 32 bits of each
    return [generator = std::make_shared<std::mt19937_64>(seed)] { return (*generator)(); };
}

}  // namespace venturi::inline v1::runtime
