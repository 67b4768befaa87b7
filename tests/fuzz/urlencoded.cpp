// Query strings and form bodies: decoded strictly or refused, and what the SDK's form encoder writes is always read back.
#include "http/formats.hpp"
#include "http/urlencoded.hpp"
#include "input.hpp"
#include "json/text.hpp"

using namespace venturi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = fuzz::Input(data, size).rest();
    const auto pairs = server::parse_urlencoded(text);
    if (!pairs) return 0;
    fuzz::require(pairs->size() <= server::max_pairs, "the number of pairs is bounded");
    std::string form;
    for (const auto& [name, value] : *pairs) {
        fuzz::require(server::formats::is_utf8(name) && server::formats::is_utf8(value), "what is decoded is UTF-8");
        json::append_form(form, name, value);
    }
    const auto again = server::parse_urlencoded(form);
    fuzz::require(again && again->size() == pairs->size(), "an encoded form is read back");
    for (std::size_t i = 0; i < pairs->size(); ++i)
        fuzz::require((*again)[i].name == (*pairs)[i].name && (*again)[i].value == (*pairs)[i].value, "pair by pair");
    return 0;
}
