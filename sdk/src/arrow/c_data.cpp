#include "arrow/c_data.hpp"

namespace venturi::inline v1::columns {

namespace {

struct SchemaParts {
    std::string format;
    std::string name;
    std::string metadata;
    std::vector<ArrowSchema> children;
    std::vector<ArrowSchema*> child_pointers;
    ArrowSchema dictionary{};
};

// Children and dictionary may have been moved out; those are empty and are left alone.
template <class Struct, class Parts>
void release_with_children(Struct* held) {
    std::unique_ptr<Parts> parts(static_cast<Parts*>(held->private_data));
    for (Struct& child : parts->children) release(child);
    release(parts->dictionary);
    held->release = nullptr;
    held->private_data = nullptr;
}

void append_text(std::string& out, const std::string& text) {
    const auto size = static_cast<std::int32_t>(text.size());
    out.append(reinterpret_cast<const char*>(&size), sizeof size);
    out += text;
}

// The specification's encoding: the number of pairs, then each key and value after its length, all as int32 of this machine.
std::string encode(const Metadata& metadata) {
    if (metadata.empty()) return {};
    const auto count = static_cast<std::int32_t>(metadata.size());
    std::string out(reinterpret_cast<const char*>(&count), sizeof count);
    for (const auto& [key, value] : metadata) {
        append_text(out, key);
        append_text(out, value);
    }
    return out;
}

void fill(ArrowSchema& out, std::unique_ptr<SchemaParts> parts, bool nullable) {
    out = {};
    out.format = parts->format.c_str();
    out.name = parts->name.c_str();
    out.metadata = parts->metadata.empty() ? nullptr : parts->metadata.data();
    out.flags = nullable ? ARROW_FLAG_NULLABLE : 0;
    out.n_children = static_cast<std::int64_t>(parts->children.size());
    out.children = parts->children.empty() ? nullptr : parts->child_pointers.data();
    out.dictionary = parts->dictionary.release != nullptr ? &parts->dictionary : nullptr;
    out.release = &release_with_children<ArrowSchema, SchemaParts>;
    out.private_data = parts.release();
}

template <class Struct, class Parts>
void make_children(Parts& parts, std::size_t count) {
    parts.children.resize(count);
    parts.child_pointers.reserve(count);
    for (Struct& child : parts.children) parts.child_pointers.push_back(&child);
}

}  // namespace

void make_schema(ArrowSchema& out, std::string name, const Type& type, bool nullable, const Metadata& metadata) {
    out.release = nullptr;
    auto parts = std::make_unique<SchemaParts>();
    parts->format = type.format;
    parts->name = std::move(name);
    parts->metadata = encode(metadata);
    if (!type.dictionary.empty()) make_schema(parts->dictionary, "", {type.dictionary}, false, {});
    fill(out, std::move(parts), nullable);
}

void make_struct_schema(ArrowSchema& out, std::size_t children, const Metadata& metadata) {
    out.release = nullptr;
    auto parts = std::make_unique<SchemaParts>();
    parts->format = "+s";
    parts->metadata = encode(metadata);
    make_children<ArrowSchema>(*parts, children);
    fill(out, std::move(parts), false);
}

ArrayParts& make_array(ArrowArray& out, std::size_t children) {
    out = {};
    auto parts = std::make_unique<ArrayParts>();
    make_children<ArrowArray>(*parts, children);
    out.n_children = static_cast<std::int64_t>(children);
    out.children = children == 0 ? nullptr : parts->child_pointers.data();
    out.release = &release_with_children<ArrowArray, ArrayParts>;
    out.private_data = parts.release();
    return parts_of(out);
}

ArrayParts& parts_of(ArrowArray& array) noexcept { return *static_cast<ArrayParts*>(array.private_data); }

void set_buffers(ArrowArray& array, std::int64_t length, std::int64_t nulls, int count) noexcept {
    ArrayParts& parts = parts_of(array);
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) parts.pointers[i] = parts.buffers[i].data();
    if (nulls == 0) parts.pointers[0] = nullptr;
    array.length = length;
    array.null_count = nulls;
    array.n_buffers = count;
    array.buffers = parts.pointers.data();
}

void set_dictionary(ArrowArray& array, std::shared_ptr<const DictionaryValues> values) {
    ArrayParts& owner = parts_of(array);
    ArrayParts& parts = make_array(owner.dictionary, 0);
    parts.pointers = {nullptr, values->offsets.data(), values->text.data()};
    owner.dictionary.length = values->count;
    owner.dictionary.n_buffers = 3;
    owner.dictionary.buffers = parts.pointers.data();
    parts.values = std::move(values);
    array.dictionary = &owner.dictionary;
}

}  // namespace venturi::inline v1::columns
