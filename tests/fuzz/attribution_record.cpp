// The decoder of the hottest model: any text is read or refused, and what was read is written so that it reads the same.
#include "input.hpp"
#include "venturi/models/attribution.hpp"

using namespace venturi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto first = from_json<AttributionRecord>(fuzz::Input(data, size).rest());
    if (!first) {
        fuzz::require(first.error().kind == ErrorKind::decode, "a refusal is a decode error");
        return 0;
    }
    const std::string text = to_json(*first);
    const auto second = from_json<AttributionRecord>(text);
    fuzz::require(second.ok(), "what is written can be read");
    fuzz::require(*second == *first, "what is written reads as the same record");
    fuzz::require(to_json(*second) == text, "writing is stable");
    return 0;
}
