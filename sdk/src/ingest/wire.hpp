#pragma once
// From a record to the JSON that the server is sent.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace venturi::inline v1::ingest {

// Formats events one after the other; remembers the last second's text, since events come in bursts. Not thread-safe.
class WireFormatter {
public:
    WireFormatter();

    struct Event {
        std::string_view json;  // one compact object; valid until the next event
        std::int64_t time = 0;  // of emission, microseconds
    };
    Event format(std::span<const std::byte> record);

private:
    char* put_time(char* at, std::int64_t micros);

    // As long as any record's text can become, so that nothing has to be measured while it is written.
    std::unique_ptr<char[]> text_;
    std::int64_t second_ = std::numeric_limits<std::int64_t>::min();
    std::string second_text_;  // `"2026-05-29T18:30:01`
};

}  // namespace venturi::inline v1::ingest
