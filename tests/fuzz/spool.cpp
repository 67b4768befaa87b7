// The spool's segments: any bytes are read without harm, what was written comes back, and damage costs nothing that stands before it.
//
// Input: a byte that says where to damage a well-made segment (0: the input's rest is the segment itself), one to combine the
// damaged byte with, one that says where the segment is cut; then its events, one a line.
#include "ingest/segment.hpp"

#include <vector>

#include "input.hpp"

using namespace venturi;

namespace {

// Everything that is read would be written the same way.
void read_raw(std::string_view bytes) {
    ingest::SegmentReader reader{bytes};
    std::string again;
    while (const auto record = reader.next()) {
        fuzz::require(record->event.size() <= ingest::longest_event, "no event is longer than any can be");
        ingest::append_record(again, record->event, record->time);
    }
    fuzz::require(reader.offset() <= bytes.size(), "nothing is read behind the end");
    if (reader.offset() == 0) return;
    fuzz::require(bytes.substr(0, reader.offset()) == std::string{ingest::segment_magic} + again, "what was read is what stood there");
}

void read_damaged(std::uint8_t where, std::uint8_t damage, std::uint8_t cut, fuzz::Input& input) {
    std::string bytes{ingest::segment_magic};
    std::vector<std::string> events;
    std::vector<std::size_t> ends;
    while (!input.empty() && events.size() < 64) {
        events.emplace_back(input.line());
        ingest::append_record(bytes, events.back(), static_cast<std::int64_t>(events.size()));
        ends.push_back(bytes.size());
    }
    const std::size_t damaged = where * bytes.size() / 256;
    bytes[damaged] = static_cast<char>(bytes[damaged] ^ damage);
    bytes.resize(bytes.size() - cut * bytes.size() / 256);
    const std::size_t intact = damage == 0 ? bytes.size() : std::min(damaged, bytes.size());
    read_raw(bytes);
    ingest::SegmentReader reader{bytes};
    std::size_t read = 0;
    for (; const auto record = reader.next(); ++read) {
        fuzz::require(read < events.size(), "no event is made up");
        fuzz::require(record->event == events[read] && record->time == static_cast<std::int64_t>(read + 1), "events come back as they were");
    }
    std::size_t whole = 0;
    while (whole < ends.size() && ends[whole] <= intact) ++whole;
    fuzz::require(read == whole, "exactly the events before the damage are read");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::uint8_t where = input.byte();
    if (where == 0) {
        read_raw(input.rest());
        return 0;
    }
    const std::uint8_t damage = input.byte();
    const std::uint8_t cut = input.byte();
    read_damaged(where, damage, cut, input);
    return 0;
}
