#include "arrow/text_column.hpp"

#include <algorithm>

namespace venturi::inline v1::columns {

void TextColumn::truncate(std::int64_t rows) noexcept {
    rows = std::min(rows, this->rows());
    text_.set_size(rows == 0 ? 0 : static_cast<std::size_t>(offsets_.as<std::int32_t>()[rows]));
    offsets_.set_size(rows == 0 ? 0 : static_cast<std::size_t>(rows + 1) * sizeof(std::int32_t));
    shorten(rows);
}

void TextColumn::prepare(ArrowArray&) {
    if (offsets_.size() == 0) offsets_.append(std::int32_t{0});
}

void TextColumn::give(ArrowArray& array) noexcept {
    ArrayParts& parts = parts_of(array);
    parts.buffers[1] = offsets_.take();
    parts.buffers[2] = text_.take();
    finish(array, 3);
}

}  // namespace venturi::inline v1::columns
