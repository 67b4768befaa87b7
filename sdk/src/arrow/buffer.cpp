#include "arrow/buffer.hpp"

#include <algorithm>
#include <new>

namespace venturi::inline v1::columns {

namespace {

constexpr std::align_val_t alignment{64};

constexpr std::size_t padded(std::size_t bytes) { return (bytes + 63) / 64 * 64; }

}  // namespace

alignas(64) constexpr std::byte Buffer::nothing[64]{};

Buffer::~Buffer() {
    if (data_ != nullptr) ::operator delete(data_, alignment);
}

void Buffer::grow(std::size_t bytes) {
    const std::size_t capacity = padded(std::max({size_ + bytes, capacity_ * 2, first_, std::size_t{1024}}));
    auto* const data = static_cast<std::byte*>(::operator new(capacity, alignment));
    if (size_ > 0) std::memcpy(data, data_, size_);
    if (data_ != nullptr) ::operator delete(data_, alignment);
    data_ = data;
    capacity_ = capacity;
}

Buffer Buffer::take() noexcept {
    Buffer taken;
    taken.swap(*this);
    if (taken.data_ != nullptr) std::memset(taken.data_ + taken.size_, 0, std::min(padded(taken.size_), taken.capacity_) - taken.size_);
    first_ = taken.size_ + taken.size_ / 8;
    return taken;
}

}  // namespace venturi::inline v1::columns
