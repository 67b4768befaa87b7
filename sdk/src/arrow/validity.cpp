#include "arrow/validity.hpp"

#include <cstddef>

namespace venturi::inline v1::columns {

void Validity::truncate(std::int64_t rows) noexcept {
    if (rows >= rows_) return;
    // What goes is counted, not what stays: a record that surprises takes one row back, and every record of a list may.
    for (std::int64_t row = rows; row < rows_; ++row)
        nulls_ -= (bits_.bytes()[row / 8] >> (row % 8) & std::byte{1}) == std::byte{0} ? 1 : 0;
    const auto bytes = static_cast<std::size_t>((rows + 7) / 8);
    bits_.set_size(bytes);
    if (rows % 8 != 0) bits_.bytes()[bytes - 1] &= static_cast<std::byte>((1u << (rows % 8)) - 1);
    rows_ = rows;
}

}  // namespace venturi::inline v1::columns
