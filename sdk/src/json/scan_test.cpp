#include "json/scan.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "json/digits.hpp"
#include "json/read.hpp"
#include "support/json_mutations.hpp"

using namespace venturi;

namespace {

// The value, where all of the text is one of the usual notation.
template <class T>
std::optional<T> scanned(std::string_view text) {
    T value{};
    return json::scan_text(text, value) ? std::optional<T>(value) : std::nullopt;
}

// What is scanned is what RapidJSON reads.
template <class T>
void agree(const std::string& text) {
    CAPTURE(text);
    const auto ours = scanned<T>(text);
    const auto theirs = json::read_parsed<T>(text, "test");
    if (!ours) return;
    REQUIRE(theirs.ok());
    if constexpr (std::is_same_v<T, double>) CHECK(std::signbit(*ours) == std::signbit(*theirs));
    CHECK(*ours == *theirs);
}

}  // namespace

TEST_CASE("expected bytes are compared up to the last, and never beyond the text") {
    const std::string_view text = "{\"invocation_id\":";
    const char* const end = text.data() + text.size();
    CHECK(json::expect(text.data(), end, "{\"invocation_id\":") == end);
    CHECK(json::expect(text.data(), end, "{\"invocation_id\";") == nullptr);
    CHECK(json::expect(text.data(), end - 1, "{\"invocation_id\":") == nullptr);
    CHECK(json::expect(text.data(), end, "{\"in") == text.data() + 4);
    CHECK(json::expect(text.data(), end, "{\"i") == text.data() + 3);
    CHECK(json::expect(text.data(), end, "{\"inv") == text.data() + 5);
    CHECK(json::expect(text.data(), end, "{\"inw") == nullptr);
    CHECK(json::expect(nullptr, end, "{") == nullptr);
}

TEST_CASE("all ways to find the end of a plain string find the same") {
    tests::Dice dice(7);
    for (int i = 0; i < 20'000; ++i) {
        std::vector<char> text(dice.below(70));
        for (char& c : text) c = static_cast<char>(dice.below(8) == 0 ? dice.below(256) : 'a' + dice.below(26));
        const char* const begin = text.data();
        const char* const end = begin + text.size();
        const char* const expected = json::first_special_bytewise(begin, end);
        CHECK(json::first_special_by_words(begin, end) == expected);
        CHECK(json::first_special(begin, end) == expected);
    }
}

TEST_CASE("digits are the same number however many are taken at once") {
    tests::Dice dice(17);
    for (int i = 0; i < 100'000; ++i) {
        std::vector<char> text(dice.below(20));
        for (char& c : text) c = static_cast<char>(dice.below(12) == 0 ? dice.below(256) : '0' + dice.below(10));
        const char* const begin = text.data();
        const char* const end = begin + text.size();
        std::uint64_t expected = 7;
        const char* after = begin;
        for (; after != end && json::is_digit(*after); ++after) expected = expected * 10 + static_cast<unsigned>(*after - '0');
        std::uint64_t value = 7;
        CHECK(json::take_digits(begin, end, value) == after);
        CHECK(value == expected);
    }
}

TEST_CASE("whole numbers in plain notation are scanned, others left to RapidJSON") {
    CHECK(scanned<std::int64_t>("0") == 0);
    CHECK(scanned<std::int64_t>("-17") == -17);
    CHECK(scanned<std::int64_t>("999999999999999999") == 999'999'999'999'999'999);
    for (const char* text : {"", "-", "01", "-01", "1234567890123456789", "12.0", "1e3", "+1", "1 2", "null"}) {
        CAPTURE(text);
        CHECK_FALSE(scanned<std::int64_t>(text).has_value());
    }
}

TEST_CASE("numbers are scanned exactly as RapidJSON's reader is told to read them") {
    CHECK(scanned<double>("0.0142") == 0.0142);
    CHECK(scanned<double>("1e-05") == 1e-05);
    CHECK(scanned<double>("0.30000000000000004") == 0.30000000000000004);
    CHECK_FALSE(std::signbit(scanned<double>("-0").value()));
    CHECK(std::signbit(scanned<double>("-0.0").value()));
    for (const char* text : {"", "-", ".5", "1.", "01", "1e", "1e+", "1e400", "1e-400", "12345678901234567890", "NaN", "0x1", "1.5.2"}) {
        CAPTURE(text);
        CHECK_FALSE(scanned<double>(text).has_value());
    }
    tests::Dice dice(11);
    for (int i = 0; i < 50'000; ++i) {
        std::string text = dice.below(4) == 0 ? "-" : "";
        for (std::size_t digits = dice.below(20); digits > 0; --digits) text += static_cast<char>('0' + dice.below(10));
        if (dice.below(3) != 0) text += '.';
        for (std::size_t digits = dice.below(24); digits > 0; --digits) text += static_cast<char>('0' + dice.below(10));
        if (dice.below(5) == 0) text += "e" + std::to_string(static_cast<int>(dice.below(700)) - 350);
        agree<double>(text);
        agree<std::int64_t>(text);
    }
}

TEST_CASE("times in the shape that servers write and in any other") {
    CHECK(scanned<Timestamp>("\"1970-01-01T00:00:01.5Z\"") == Timestamp(std::chrono::microseconds(1'500'000)));
    tests::Dice dice(13);
    const std::string time = "\"2024-02-29T23:59:59.123456Z\"";
    for (int i = 0; i < 50'000; ++i) {
        std::string text = time;
        for (std::size_t changes = dice.below(3); changes > 0; --changes) {
            const std::size_t at = dice.below(text.size());
            if (dice.below(4) == 0) text.erase(at, 1);
            else text[at] = "0123456789-:.TZtz+ \""[dice.below(20)];
        }
        agree<Timestamp>(text);
    }
}

TEST_CASE("lists of any length, with blanks between their elements") {
    CHECK(scanned<std::vector<std::int64_t>>("[]")->empty());
    CHECK(scanned<std::vector<std::int64_t>>("[ ]")->empty());
    CHECK(scanned<std::vector<std::int64_t>>("[1, 2 ,\n3]") == std::vector<std::int64_t>{1, 2, 3});
    CHECK(scanned<std::vector<std::string>>(R"(["a","\n"])") == std::vector<std::string>{"a", "\n"});
    for (const char* text : {"", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1]]"}) {
        CAPTURE(text);
        CHECK_FALSE(scanned<std::vector<std::int64_t>>(text).has_value());
    }
    std::vector<std::int64_t> longer(9, 5);
    CHECK(json::scan_text("[1,2]", longer));
    CHECK(longer == std::vector<std::int64_t>{1, 2});
}
