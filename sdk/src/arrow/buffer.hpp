#pragma once
// Memory of a column: 64-byte aligned, as Arrow recommends, and grown by doubling.

#include <cstddef>
#include <cstring>
#include <utility>

namespace venturi::inline v1::columns {

class Buffer {
public:
    Buffer() = default;
    Buffer(Buffer&& other) noexcept { swap(other); }
    Buffer& operator=(Buffer&& other) noexcept {
        Buffer gone(std::move(other));
        swap(gone);
        return *this;
    }
    ~Buffer();

    // Never null: an empty buffer points to zeros, so that no reader trips over a null pointer.
    const std::byte* data() const noexcept { return data_ != nullptr ? data_ : nothing; }
    // To write to; null before the first room was made.
    std::byte* bytes() noexcept { return data_; }
    std::size_t size() const noexcept { return size_; }

    template <class T>
    const T* as() const noexcept {
        return reinterpret_cast<const T*>(data());
    }

    // Room for so many further bytes, without making them part of the buffer. @throws std::bad_alloc
    void make_room(std::size_t bytes) {
        if (capacity_ - size_ < bytes) grow(bytes);
    }
    // Precondition of both: there is room, or less than that is kept.
    void set_size(std::size_t bytes) noexcept { size_ = bytes; }
    template <class T>
    void put(T value) noexcept {
        std::memcpy(data_ + size_, &value, sizeof value);
        size_ += sizeof value;
    }

    template <class T>
    void append(T value) {
        make_room(sizeof value);
        put(value);
    }
    void append(const void* bytes, std::size_t count) {
        make_room(count);
        if (count > 0) std::memcpy(data_ + size_, bytes, count);
        size_ += count;
    }

    // Takes the contents out and zeroes what pads them to 64 bytes. What replaces them begins as large as they had become.
    Buffer take() noexcept;

private:
    static const std::byte nothing[64];

    void swap(Buffer& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        std::swap(first_, other.first_);
    }
    void grow(std::size_t bytes);

    std::byte* data_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
    std::size_t first_ = 0;  // the first allocation's least size
};

}  // namespace venturi::inline v1::columns
