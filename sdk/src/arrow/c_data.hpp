#pragma once
// ArrowSchema and ArrowArray structs that own what they point to, released as the specification says.

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "arrow/buffer.hpp"
#include "venturi/arrow_abi.hpp"

namespace venturi::inline v1::columns {

// A column's type. `dictionary` is its values' format where the column holds indices into a dictionary, else empty.
struct Type {
    std::string format;
    std::string dictionary{};
};

using Metadata = std::vector<std::pair<std::string, std::string>>;

// Fills `out`, which need hold nothing; its release frees everything. Both @throw std::bad_alloc and leave `out` empty then.
void make_schema(ArrowSchema& out, std::string name, const Type& type, bool nullable, const Metadata& metadata);
void make_struct_schema(ArrowSchema& out, std::size_t children, const Metadata& metadata);

// The values of a dictionary at one moment. Batches that have the same dictionary share them.
struct DictionaryValues {
    std::int64_t count = 0;
    Buffer offsets;
    Buffer text;
};

// What an ArrowArray owns. It is made before any data moves into it, so that running out of memory loses no rows.
struct ArrayParts {
    std::array<const void*, 3> pointers{};
    std::array<Buffer, 3> buffers{};
    std::shared_ptr<const DictionaryValues> values;
    std::vector<ArrowArray> children;
    std::vector<ArrowArray*> child_pointers;
    ArrowArray dictionary{};
};

// An array without data and its parts; `children` are empty, with their release null. @throws std::bad_alloc
ArrayParts& make_array(ArrowArray& out, std::size_t children);

// What an array holds of itself.
ArrayParts& parts_of(ArrowArray& array) noexcept;

// Points the array at its parts' first `count` buffers. A bitmap (the first) counts only where there are nulls.
void set_buffers(ArrowArray& array, std::int64_t length, std::int64_t nulls, int count) noexcept;

// Makes `values` the array's dictionary. @throws std::bad_alloc
void set_dictionary(ArrowArray& array, std::shared_ptr<const DictionaryValues> values);

// Releases what is in it, if anything.
template <class Struct>
void release(Struct& held) noexcept {
    if (held.release != nullptr) held.release(&held);
}

// Moves as the specification says: bit by bit, and the source is empty.
template <class Struct>
void move_to(Struct& from, Struct* to) noexcept {
    *to = from;
    from.release = nullptr;
}

}  // namespace venturi::inline v1::columns
