#pragma once
// Changes that keep most of a JSON text's structure, half the time: changed bytes alone hardly get beyond the first field. The input's
// first line stays as it is. To be included by one source of a target.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include "support/json_mutations.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
    const auto* const line_end = static_cast<const std::uint8_t*>(std::memchr(data, '\n', size));
    if (line_end == nullptr || seed % 2 == 0) return LLVMFuzzerMutate(data, size, max_size);
    const auto head = static_cast<std::size_t>(line_end + 1 - data);
    venturi::tests::Mutations mutations(seed);
    std::string text = mutations.apply(std::string(reinterpret_cast<const char*>(data) + head, size - head));
    text.resize(std::min(text.size(), max_size - head));
    std::memcpy(data + head, text.data(), text.size());
    return head + text.size();
}
