#include "arrow/validity.hpp"

#include <bit>

namespace venturi::inline v1::columns {

void Validity::truncate(std::int64_t rows) noexcept {
    if (rows >= rows_) return;
    const auto bytes = static_cast<std::size_t>((rows + 7) / 8);
    bits_.set_size(bytes);
    if (rows % 8 != 0) bits_.bytes()[bytes - 1] &= static_cast<std::byte>((1u << (rows % 8)) - 1);
    std::int64_t valid = 0;
    for (std::size_t i = 0; i < bytes; ++i) valid += std::popcount(static_cast<unsigned>(bits_.bytes()[i]));
    rows_ = rows;
    nulls_ = rows - valid;
}

}  // namespace venturi::inline v1::columns
