#include "bridge/ipc/messages.hpp"

#include <flatbuffers/flatbuffers.h>

#include <cstddef>
#include <cstring>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace venturi::bridge::ipc {
namespace {

using Builder = flatbuffers::FlatBufferBuilder;
using Table = flatbuffers::Offset<void>;

// A field's place in its table, from its number in the .fbs file.
constexpr flatbuffers::voffset_t field(int number) { return static_cast<flatbuffers::voffset_t>(4 + 2 * number); }

constexpr std::int16_t version_5 = 4;
enum class Header : std::uint8_t { schema = 1, dictionary_batch = 2, record_batch = 3 };
enum class Kind : std::uint8_t { integer = 2, floating_point = 3, utf8 = 5, boolean = 6, date = 8, timestamp = 10 };

// Structs of Message.fbs, as they lie in a buffer.
struct Node {
    std::int64_t length, null_count;
};
struct Extent {
    std::int64_t offset, length;
};

// -- types

struct Type {
    Kind kind;
    Table table;
};

Type integer(Builder& fb, std::int32_t bits) {
    const auto start = fb.StartTable();
    fb.AddElement<std::int32_t>(field(0), bits, 0);
    fb.AddElement<std::uint8_t>(field(1), 1, 0);
    return {Kind::integer, fb.EndTable(start)};
}

Type with_unit(Builder& fb, Kind kind, std::int16_t unit, std::int16_t unset) {
    const auto start = fb.StartTable();
    fb.AddElement<std::int16_t>(field(0), unit, unset);
    return {kind, fb.EndTable(start)};
}

Type timestamp(Builder& fb, std::string_view zone) {
    const auto name = fb.CreateString(zone);
    const auto start = fb.StartTable();
    constexpr std::int16_t microseconds = 2;
    fb.AddElement<std::int16_t>(field(0), microseconds, 0);
    if (!zone.empty()) fb.AddOffset(field(1), name);
    return {Kind::timestamp, fb.EndTable(start)};
}

Type type_of(Builder& fb, std::string_view format) {
    constexpr std::int16_t double_precision = 2, day = 0, day_unset = 1;
    if (format == "c") return integer(fb, 8);
    if (format == "i") return integer(fb, 32);
    if (format == "l") return integer(fb, 64);
    if (format == "g") return with_unit(fb, Kind::floating_point, double_precision, 0);
    if (format == "tdD") return with_unit(fb, Kind::date, day, day_unset);
    if (format.starts_with("tsu:")) return timestamp(fb, format.substr(4));
    if (format == "u") return {Kind::utf8, fb.EndTable(fb.StartTable())};
    if (format == "b") return {Kind::boolean, fb.EndTable(fb.StartTable())};
    throw std::invalid_argument("a column of the type " + std::string(format) + " cannot be written");
}

// -- the schema

// The C interface's metadata: a count, then each key and value with its length before it, all 32 bits.
flatbuffers::Offset<flatbuffers::Vector<Table>> metadata_of(Builder& fb, const char* metadata) {
    if (metadata == nullptr) return 0;
    const auto number = [&metadata] {
        std::int32_t value = 0;
        std::memcpy(&value, metadata, sizeof value);
        metadata += sizeof value;
        return value;
    };
    const auto text = [&] {
        const auto size = static_cast<std::size_t>(number());
        const auto made = fb.CreateString(metadata, size);
        metadata += size;
        return made;
    };
    std::vector<Table> pairs;
    for (std::int32_t left = number(); left > 0; --left) {
        const auto key = text();
        const auto value = text();
        const auto start = fb.StartTable();
        fb.AddOffset(field(0), key);
        fb.AddOffset(field(1), value);
        pairs.emplace_back(fb.EndTable(start));
    }
    return fb.CreateVector(pairs);
}

Table dictionary_of(Builder& fb, std::int64_t id, std::string_view index_format) {
    const Type index = type_of(fb, index_format);
    const auto start = fb.StartTable();
    fb.AddElement<std::int64_t>(field(0), id, 0);
    fb.AddOffset(field(1), index.table);
    return fb.EndTable(start);
}

Table column_of(Builder& fb, std::int64_t id, const ArrowSchema& column) {
    const auto name = fb.CreateString(column.name == nullptr ? "" : column.name);
    const bool indexed = column.dictionary != nullptr;
    const Type type = type_of(fb, indexed ? column.dictionary->format : column.format);
    const Table dictionary = indexed ? dictionary_of(fb, id, column.format) : Table{};
    const auto children = fb.CreateVector(std::vector<Table>{});
    const auto metadata = metadata_of(fb, column.metadata);
    const auto start = fb.StartTable();
    fb.AddOffset(field(0), name);
    fb.AddElement<std::uint8_t>(field(1), (column.flags & ARROW_FLAG_NULLABLE) != 0 ? 1 : 0, 0);
    fb.AddElement<std::uint8_t>(field(2), static_cast<std::uint8_t>(type.kind), 0);
    fb.AddOffset(field(3), type.table);
    if (indexed) fb.AddOffset(field(4), dictionary);
    fb.AddOffset(field(5), children);
    if (!metadata.IsNull()) fb.AddOffset(field(6), metadata);
    return fb.EndTable(start);
}

// -- the data

constexpr std::size_t padded(std::size_t size) { return (size + 7) / 8 * 8; }

// The buffers of arrays, one after the other.
struct Body {
    std::vector<Node> nodes;
    std::vector<Extent> extents;
    std::string bytes;

    void buffer(const void* from, std::size_t size) {
        extents.push_back({static_cast<std::int64_t>(bytes.size()), static_cast<std::int64_t>(size)});
        if (size > 0) bytes.append(static_cast<const char*>(from), size);
        bytes.resize(padded(bytes.size()), '\0');
    }

    void array(std::string_view format, const ArrowArray& array) {
        if (array.offset != 0) throw std::invalid_argument("an array with an offset cannot be written");
        const auto rows = static_cast<std::size_t>(array.length);
        nodes.push_back({array.length, array.null_count});
        buffer(array.buffers[0], array.null_count == 0 || array.buffers[0] == nullptr ? 0 : (rows + 7) / 8);
        if (format == "u") {
            const auto* offsets = static_cast<const std::int32_t*>(array.buffers[1]);
            buffer(offsets, (rows + 1) * sizeof(std::int32_t));
            buffer(array.buffers[2], rows == 0 ? 0 : static_cast<std::size_t>(offsets[rows]));
        } else {
            buffer(array.buffers[1], bytes_of(format, rows));
        }
    }

    static std::size_t bytes_of(std::string_view format, std::size_t rows) {
        if (format == "b") return (rows + 7) / 8;
        if (format == "c") return rows;
        return rows * (format == "i" || format == "tdD" ? 4 : 8);
    }
};

Table batch_of(Builder& fb, std::int64_t rows, const Body& body) {
    const auto nodes = fb.CreateVectorOfStructs(body.nodes.data(), body.nodes.size());
    const auto extents = fb.CreateVectorOfStructs(body.extents.data(), body.extents.size());
    const auto start = fb.StartTable();
    fb.AddElement<std::int64_t>(field(0), rows, 0);
    fb.AddOffset(field(1), nodes);
    fb.AddOffset(field(2), extents);
    return fb.EndTable(start);
}

// -- framing

template <class Number>
void append_number(std::string& out, Number value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

constexpr std::uint32_t continuation = 0xFFFF'FFFF;

void append_message(std::string& out, Builder& fb, Header header, Table table, std::string_view body) {
    const auto start = fb.StartTable();
    fb.AddElement<std::int16_t>(field(0), version_5, 0);
    fb.AddElement<std::uint8_t>(field(1), static_cast<std::uint8_t>(header), 0);
    fb.AddOffset(field(2), table);
    fb.AddElement<std::int64_t>(field(3), static_cast<std::int64_t>(body.size()), 0);
    fb.Finish(Table{fb.EndTable(start)});
    append_number(out, continuation);
    append_number(out, static_cast<std::int32_t>(padded(fb.GetSize())));
    out.append(reinterpret_cast<const char*>(fb.GetBufferPointer()), fb.GetSize());
    out.append(padded(fb.GetSize()) - fb.GetSize(), '\0');
    out.append(body);
}

}  // namespace

void append_schema(std::string& out, const ArrowSchema& schema) {
    Builder fb;
    std::vector<Table> columns;
    for (std::int64_t i = 0; i < schema.n_children; ++i) columns.push_back(column_of(fb, i, *schema.children[i]));
    const auto fields = fb.CreateVector(columns);
    const auto metadata = metadata_of(fb, schema.metadata);
    const auto start = fb.StartTable();
    fb.AddOffset(field(1), fields);
    if (!metadata.IsNull()) fb.AddOffset(field(2), metadata);
    append_message(out, fb, Header::schema, fb.EndTable(start), {});
}

void append_dictionary(std::string& out, std::int64_t id, const ArrowSchema& column, const ArrowArray& values) {
    Builder fb;
    Body body;
    body.array(column.dictionary->format, values);
    const Table batch = batch_of(fb, values.length, body);
    const auto start = fb.StartTable();
    fb.AddElement<std::int64_t>(field(0), id, 0);
    fb.AddOffset(field(1), batch);
    append_message(out, fb, Header::dictionary_batch, fb.EndTable(start), body.bytes);
}

void append_batch(std::string& out, const ArrowSchema& schema, const ArrowArray& batch) {
    Builder fb;
    Body body;
    for (std::int64_t i = 0; i < batch.n_children; ++i) body.array(schema.children[i]->format, *batch.children[i]);
    append_message(out, fb, Header::record_batch, batch_of(fb, batch.length, body), body.bytes);
}

void append_end(std::string& out) {
    append_number(out, continuation);
    append_number(out, std::int32_t{0});
}

}  // namespace venturi::bridge::ipc
