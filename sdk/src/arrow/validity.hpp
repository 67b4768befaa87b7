#pragma once
// Which values of a column are there: Arrow's validity bitmap, least significant bit first. A column without nulls has none.

#include <cstdint>

#include "arrow/buffer.hpp"

namespace venturi::inline v1::columns {

class Validity {
public:
    void append(bool valid) {
        const auto row = static_cast<std::uint64_t>(rows_);
        if (row % 8 == 0) bits_.append(std::byte{0});
        bits_.bytes()[row / 8] |= static_cast<std::byte>(static_cast<unsigned>(valid) << (row % 8));
        nulls_ += valid ? 0 : 1;
        ++rows_;
    }

    std::int64_t nulls() const noexcept { return nulls_; }

    // Forgets all but the first `rows`.
    void truncate(std::int64_t rows) noexcept;

    // Takes the bitmap out and begins anew.
    Buffer take() noexcept {
        rows_ = nulls_ = 0;
        return bits_.take();
    }

private:
    Buffer bits_;
    std::int64_t rows_ = 0;
    std::int64_t nulls_ = 0;
};

}  // namespace venturi::inline v1::columns
