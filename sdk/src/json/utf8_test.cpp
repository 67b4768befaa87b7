#include "json/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace venturi;
using json::is_ascii;
using json::is_utf8;

namespace {

// As RFC 3629 has it, one code point at a time.
std::string encoded(std::uint32_t point) {
    const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) return {static_cast<char>(point)};
    if (point < 0x800) return {static_cast<char>(0xC0 | (point >> 6)), tail(0)};
    if (point < 0x10000) return {static_cast<char>(0xE0 | (point >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | (point >> 18)), tail(12), tail(6), tail(0)};
}

}  // namespace

TEST_CASE("every code point is UTF-8, and every surrogate is not") {
    int wrong = 0;
    for (std::uint32_t point = 0; point <= 0x10FFFF; ++point)
        wrong += is_utf8(encoded(point)) == (point >= 0xD800 && point <= 0xDFFF) ? 1 : 0;
    CHECK(wrong == 0);
    CHECK_FALSE(is_utf8(encoded(0x110000)));
}

TEST_CASE("what is cut, too long, or Latin-1 is not UTF-8, wherever it stands") {
    const std::string fine(200, 'a');
    for (const std::string bad : {"\xFC", "\xC3", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xE2\x82", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                                  "\xF0\x9F\x98", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\x80", "\xFF", "\xC3("}) {
        for (const std::size_t at : {0, 1, 15, 63, 64, 65, 127, 199, 200}) {
            std::string text = fine;
            CHECK_FALSE(is_utf8(text.insert(at, bad)));
        }
    }
    CHECK(is_utf8(""));
    CHECK(is_utf8(fine + "\xC3\xBC" + fine + "\xF0\x9F\x98\x80"));
    CHECK(is_ascii(fine));
    CHECK_FALSE(is_ascii(fine + "\xC3\xBC"));
}
