#include "ingest/segment.hpp"

#include "ingest/crc32c.hpp"

namespace venturi::inline v1::ingest {
namespace {

// Little-endian: length (4), CRC of what follows and of the length (4), time (8).
constexpr std::size_t head_size = 16;

void append_little(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> 8 * i & 0xFF);
}

std::uint64_t read_little(std::string_view bytes, std::size_t at, int count) {
    std::uint64_t value = 0;
    for (int i = count - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

}  // namespace

void append_record(std::string& out, std::string_view event, std::int64_t time) {
    std::string length;
    append_little(length, event.size(), 4);
    std::string stamp;
    append_little(stamp, static_cast<std::uint64_t>(time), 8);
    out += length;
    append_little(out, crc32c(event, crc32c(stamp, crc32c(length))), 4);
    out += stamp;
    out += event;
}

SegmentReader::SegmentReader(std::string_view bytes) : bytes_(bytes) {
    if (bytes_.starts_with(segment_magic)) offset_ = segment_magic.size();
    else bytes_ = {};
}

std::optional<SegmentReader::Record> SegmentReader::next() {
    if (bytes_.size() - offset_ < head_size) return std::nullopt;
    const auto length = static_cast<std::uint32_t>(read_little(bytes_, offset_, 4));
    if (length > longest_event || bytes_.size() - offset_ - head_size < length) return std::nullopt;
    const auto expected = static_cast<std::uint32_t>(read_little(bytes_, offset_ + 4, 4));
    const auto covered = bytes_.substr(offset_ + 8, 8 + length);
    if (crc32c(covered, crc32c(bytes_.substr(offset_, 4))) != expected) return std::nullopt;
    Record record{covered.substr(8), static_cast<std::int64_t>(read_little(bytes_, offset_ + 8, 8))};
    offset_ += head_size + length;
    return record;
}

}  // namespace venturi::inline v1::ingest
