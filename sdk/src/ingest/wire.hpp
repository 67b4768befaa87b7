#pragma once
// From a record to the JSON that the server is sent.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>

namespace venturi::inline v1::ingest {

// Formats events one after the other; remembers the last second's text, since events come in bursts. Not thread-safe.
class WireFormatter {
public:
    // Appends the event as one compact JSON object. Returns the time of its emission, in microseconds.
    std::int64_t append(std::string& out, std::span<const std::byte> record);

private:
    void append_time(std::string& out, std::int64_t micros);

    std::int64_t second_ = std::numeric_limits<std::int64_t>::min();
    std::string second_text_;  // `"2026-05-29T18:30:01`
};

}  // namespace venturi::inline v1::ingest
