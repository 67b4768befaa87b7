#pragma once
// The spool's file format. A file is a magic word and then records: length, CRC-32C, time of emission, and the event as the
// JSON that will be sent, so that any later version of the SDK can send it.
//
// What is damaged ends a file: everything before the damage is read, nothing after it. A process that was killed in the
// middle of a write leaves such an end.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace venturi::inline v1::ingest {

inline constexpr std::string_view segment_magic = "VNTSPL1\n";
// More than any event; a length over it is damage.
inline constexpr std::uint32_t longest_event = 1024 * 1024;

// Appends one record.
void append_record(std::string& out, std::string_view event, std::int64_t time);

// Goes through the bytes of a file.
class SegmentReader {
public:
    struct Record {
        std::string_view event;
        std::int64_t time = 0;
    };

    // `bytes` must outlive the reader. A file without the magic word has no records.
    explicit SegmentReader(std::string_view bytes);
    // Goes on where another reader of the same bytes was.
    SegmentReader(std::string_view bytes, std::size_t offset) : bytes_(bytes), offset_(offset) {}

    // Nothing at the end, or where the damage begins.
    std::optional<Record> next();
    // How far records were read: the length to which a damaged file can be cut.
    std::size_t offset() const { return offset_; }

private:
    std::string_view bytes_;
    std::size_t offset_ = 0;
};

}  // namespace venturi::inline v1::ingest
