#include "arrow/text_column.hpp"

#include <algorithm>

#include "arrow/load.hpp"

namespace venturi::inline v1::columns {

namespace {

// How many bytes the character at the front takes; 0 where it is not well-formed. The tables are RFC 3629's: no overlong form,
// no surrogate, nothing above U+10FFFF.
std::size_t character(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF)
        return follows(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (first >= 0xF0 && first <= 0xF4)
        return follows(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

}  // namespace

bool is_utf8(std::string_view text) noexcept {
    constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080;
    while (!text.empty()) {
        if (text.size() >= 8 && (load<std::uint64_t>(text.data()) & high_bits) == 0) {
            text.remove_prefix(8);
            continue;
        }
        const std::size_t bytes = character(text);
        if (bytes == 0) return false;
        text.remove_prefix(bytes);
    }
    return true;
}

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
