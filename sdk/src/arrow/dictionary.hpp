#pragma once
// The distinct texts of a column, each with the index that it was given first. A text keeps its index for as long as the
// dictionary lives, so that the same index means the same in all batches of a stream.

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "arrow/buffer.hpp"
#include "arrow/c_data.hpp"

namespace venturi::inline v1::columns {

class Dictionary {
public:
    static constexpr std::int32_t none = -1;

    Dictionary();

    std::int32_t size() const noexcept { return static_cast<std::int32_t>(hashes_.size()); }
    std::string_view operator[](std::int32_t index) const noexcept;
    std::size_t text_bytes() const noexcept { return text_.size(); }

    // The text's index, or none.
    std::int32_t find(std::string_view text) const noexcept;
    // The text's index; a new one where it has none. @throws std::bad_alloc
    std::int32_t add(std::string_view text);

    // Forgets everything; indices begin at 0 again.
    void clear() noexcept;

    // What it holds now; the same object until something is added. @throws std::bad_alloc
    std::shared_ptr<const DictionaryValues> values();

    // Its low bits choose a text's slot, so all of the text is in them.
    static std::uint64_t hash(std::string_view text) noexcept;

private:
    std::int32_t find(std::string_view text, std::uint64_t hash) const noexcept;
    void rehash(std::size_t slots);

    std::vector<std::uint64_t> hashes_;  // by index
    std::vector<std::int32_t> slots_;    // open addressing, a power of two of them, at most half full
    Buffer offsets_;
    Buffer text_;
    std::shared_ptr<const DictionaryValues> values_;
};

}  // namespace venturi::inline v1::columns
