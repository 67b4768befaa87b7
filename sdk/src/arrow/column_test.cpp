#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "arrow/dictionary_column.hpp"
#include "arrow/fixed_column.hpp"
#include "arrow/text_column.hpp"

using namespace venturi;
using namespace venturi::columns;

namespace {

// What a column gave, released at the end.
struct Given {
    ArrowArray array{};

    explicit Given(Column& column) {
        make_array(array, 0);
        column.prepare(array);
        column.give(array);
    }
    ~Given() { release(array); }
    Given(const Given&) = delete;
    Given& operator=(const Given&) = delete;

    template <class T>
    std::vector<T> values(int buffer = 1, std::int64_t extra = 0) const {
        const auto* const first = static_cast<const T*>(array.buffers[buffer]);
        return {first, first + array.length + extra};
    }
    bool valid(std::int64_t row) const {
        if (array.buffers[0] == nullptr) return true;
        return (static_cast<const unsigned char*>(array.buffers[0])[row / 8] >> (row % 8) & 1) != 0;
    }
    std::string text(std::int64_t row) const { return text_in(array, row); }
    std::vector<std::string> dictionary() const {
        std::vector<std::string> out;
        for (std::int64_t i = 0; i < array.dictionary->length; ++i) out.push_back(text_in(*array.dictionary, i));
        return out;
    }
    static std::string text_in(const ArrowArray& in, std::int64_t row) {
        const auto* const offsets = static_cast<const std::int32_t*>(in.buffers[1]);
        const auto* const bytes = static_cast<const char*>(in.buffers[2]);
        return {bytes + offsets[row], bytes + offsets[row + 1]};
    }
};

// A JSON value, followed by what follows it in a page.
template <class C>
bool scan(C& column, const std::string& json) {
    const std::string text = json + R"(,"page":{"next_cursor":null,"limit":200,"has_more":false,"as_of":"2026-05-29T18:30:00Z"}})";
    json::Scan in(text);
    return column.scan(text.data(), in) == text.data() + json.size();
}

enum class Fruit { apple, pear };
std::string_view to_string(Fruit fruit) { return fruit == Fruit::apple ? "apple" : "pear"; }
bool parse(std::string_view text, Fruit& fruit) {
    fruit = text == "apple" ? Fruit::apple : Fruit::pear;
    return text == "apple" || text == "pear";
}

}  // namespace

TEST_CASE("buffers are aligned to 64 bytes, padded with zeros, and never null") {
    Buffer buffer;
    CHECK(buffer.data() != nullptr);
    for (int i = 0; i < 1000; ++i) buffer.append(i);
    CHECK(reinterpret_cast<std::uintptr_t>(buffer.data()) % 64 == 0);
    const Buffer taken = buffer.take();
    CHECK(taken.size() == 4000);
    CHECK(taken.as<int>()[999] == 999);
    for (std::size_t i = 4000; i < 4032; ++i) CHECK(taken.data()[i] == std::byte{0});
    CHECK(buffer.size() == 0);
}

TEST_CASE("numbers stand one after the other, and a column without nulls has no bitmap") {
    IntegerColumn column({"tokens", true, "tokens"});
    for (std::int64_t i = 0; i < 100; ++i) CHECK(column.append(i * i));
    const Given given(column);
    CHECK(given.array.length == 100);
    CHECK(given.array.null_count == 0);
    CHECK(given.array.buffers[0] == nullptr);
    CHECK(given.values<std::int64_t>()[99] == 99 * 99);
    CHECK(reinterpret_cast<std::uintptr_t>(given.array.buffers[1]) % 64 == 0);
}

TEST_CASE("a null clears its bit, least significant first, and is counted") {
    NumberColumn column({"cost", true});
    for (int i = 0; i < 21; ++i) CHECK((i % 3 == 0 ? column.append_null() : column.append(double{0.5})));
    const Given given(column);
    CHECK(given.array.null_count == 7);
    for (std::int64_t i = 0; i < 21; ++i) CHECK(given.valid(i) == (i % 3 != 0));
}

TEST_CASE("a column of nothing but nulls, and one without rows") {
    TextColumn texts({"owner", true});
    for (int i = 0; i < 9; ++i) CHECK(texts.append(std::optional<std::string>()));
    {
        const Given given(texts);
        CHECK(given.array.length == 9);
        CHECK(given.array.null_count == 9);
        CHECK(given.values<std::int32_t>(1, 1) == std::vector<std::int32_t>(10, 0));
        CHECK(given.array.buffers[2] != nullptr);
    }
    const Given empty(texts);
    CHECK(empty.array.length == 0);
    CHECK(empty.array.null_count == 0);
    CHECK(empty.values<std::int32_t>(1, 1) == std::vector<std::int32_t>{0});
}

TEST_CASE("a column that may have no null refuses one") {
    TextColumn texts({"id"});
    ClosedColumn closed({"fruit"}, {"apple", "pear"});
    CHECK_FALSE(texts.append(std::optional<std::string>()));
    CHECK_FALSE(scan(texts, "null"));
    CHECK_FALSE(scan(closed, "null"));
    CHECK(texts.rows() == 0);
}

TEST_CASE("texts share one buffer, with one offset more than rows") {
    TextColumn column({"id", true});
    CHECK(column.append(std::string("ab")));
    CHECK(column.append_null());
    CHECK(column.append(std::string()));
    CHECK(scan(column, "\"a text that is longer than sixteen bytes\""));
    const Given given(column);
    CHECK(given.values<std::int32_t>(1, 1) == std::vector<std::int32_t>{0, 2, 2, 2, 42});
    CHECK(given.text(0) == "ab");
    CHECK(given.text(3) == "a text that is longer than sixteen bytes");
    CHECK(given.array.null_count == 1);
}

TEST_CASE("only well-formed UTF-8 becomes a text") {
    TextColumn column({"id"});
    CHECK(scan(column, "\"Z\u00fcrich \u2603 \U0001F600\""));
    for (const char* bad : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80", "abcdefgh\xE2\x82", "\xF8\x88\x80\x80\x80"}) {
        CHECK_FALSE(column.append(std::string(bad)));
        CHECK_FALSE(scan(column, '"' + std::string(bad) + '"'));
    }
    CHECK(column.rows() == 1);
}

TEST_CASE("a scan leaves what looks unusual to the general decoder") {
    TextColumn texts({"id", true});
    for (const char* text : {R"("a\n")", "\"a\x01\"", R"("open)", "7", "nul"}) CHECK_FALSE(scan(texts, text));
    IntegerColumn integers({"n", true});
    for (const char* text : {"01", "1.0", "1e3", "1234567890123456789", "\"1\"", ""}) CHECK_FALSE(scan(integers, text));
    NumberColumn numbers({"n", true});
    for (const char* text : {"01", ".5", "1.", "1e", "1e+", "+1", "-", "1e400", "NaN", "\"1\""})
        CHECK_FALSE(scan(numbers, text));
    TimeColumn times({"at", true});
    for (const char* text : {"\"2026-02-30T18:30:00Z\"", "\"2026-05-29T24:30:00Z\"", "\"2026-05-29T18:30:00.Z\"", "7"})
        CHECK_FALSE(scan(times, text));
}

TEST_CASE("scanned numbers are the nearest doubles") {
    NumberColumn column({"n", true});
    const std::vector<std::string> texts = {"0", "0.0", "0.0142", "1e-7", "2.8312e-05", "-3.5E+2", "123456789012345678", "0.1", "5e-324",
                                            "1.7976931348623157e308", "9007199254740993", "0.30000000000000004", "0e30", "4.35", "1e22", "1e23", "3e-23"};
    for (const std::string& text : texts) CHECK_MESSAGE(scan(column, text), text);
    const Given given(column);
    for (std::size_t i = 0; i < texts.size(); ++i) CHECK(given.values<double>()[i] == std::strtod(texts[i].c_str(), nullptr));
}

TEST_CASE("times are microseconds since 1970, days are days") {
    TimeColumn times({"at"});
    Timestamp at;
    for (const char* text : {"2026-05-29T18:30:00Z", "2026-05-29T18:30:00.25Z", "1969-12-31T23:59:59.999999Z", "2026-05-30T00:00:00Z"}) {
        CHECK(scan(times, '"' + std::string(text) + '"'));
        REQUIRE(parse_timestamp(text, at));
        CHECK(times.append(at));
    }
    DayColumn days({"from", true});
    CHECK(scan(days, "\"1970-01-02\""));
    CHECK(days.append(std::string("2000-03-01")));
    CHECK_FALSE(days.append(std::string("2001-02-29")));
    CHECK_FALSE(days.append(std::string("2001-02-2")));
    const Given given(times);
    const auto values = given.values<std::int64_t>();
    for (std::size_t i = 0; i < values.size(); i += 2) CHECK(values[i] == values[i + 1]);
    CHECK(values[4] == -1);
    CHECK(Given(days).values<std::int32_t>() == std::vector<std::int32_t>{1, 11017});
}

TEST_CASE("truth values take a bit each") {
    TruthColumn column({"rolled_up", true});
    for (int i = 0; i < 10; ++i) CHECK((i == 4 ? scan(column, "null") : scan(column, i % 2 == 0 ? "true" : "false")));
    const Given given(column);
    const auto* const bits = static_cast<const unsigned char*>(given.array.buffers[1]);
    CHECK(bits[0] == 0b0100'0101);
    CHECK(bits[1] == 0b01);
    CHECK(given.array.null_count == 1);
}

TEST_CASE("a closed enumeration has indices of one byte into the contract's members") {
    ClosedColumn column({"fruit", true}, {"apple", "pear"});
    CHECK(column.type().format == "c");
    CHECK(column.append(Fruit::pear));
    CHECK(scan(column, "\"apple\""));
    CHECK(column.append(std::optional<Fruit>()));
    CHECK_FALSE(scan(column, "\"plum\""));
    const Given given(column);
    CHECK(given.values<std::int8_t>() == std::vector<std::int8_t>{1, 0, 0});
    CHECK_FALSE(given.valid(2));
    CHECK(given.dictionary() == std::vector<std::string>{"apple", "pear"});
}

TEST_CASE("a newer member of an open enumeration joins the dictionary, and keeps its index in later batches") {
    OpenColumn column({"fruit"}, {"apple", "pear"});
    CHECK(column.append(Open<Fruit>("plum")));
    CHECK(column.append(Open<Fruit>(Fruit::pear)));
    const Given first(column);
    CHECK(first.values<std::int32_t>() == std::vector<std::int32_t>{2, 1});
    CHECK(scan(column, "\"fig\""));
    CHECK(scan(column, "\"plum\""));
    const Given second(column);
    CHECK(second.values<std::int32_t>() == std::vector<std::int32_t>{3, 2});
    CHECK(first.dictionary() == std::vector<std::string>{"apple", "pear", "plum"});
    CHECK(second.dictionary() == std::vector<std::string>{"apple", "pear", "plum", "fig"});
}

TEST_CASE("numbered texts of every length spread over a dictionary's slots") {
    for (const std::string prefix : {"", "a", "key_", "actor-", "192.0.2.", "team-of-the-north-", "arn:aws:iam::123456789012:role/worker-"}) {
        CAPTURE(prefix);
        constexpr std::size_t texts = 1 << 16, slots = 2 * texts;
        std::vector<bool> taken(slots);
        std::size_t distinct = 0;
        for (std::size_t i = 0; i < texts; ++i) {
            auto slot = taken[Dictionary::hash(prefix + std::to_string(i)) % slots];
            distinct += slot ? 0 : 1;
            slot = true;
        }
        CHECK(distinct > texts * 3 / 4);  // by chance alone it would be 0.787 of them
    }
}

TEST_CASE("a dictionary finds each of many texts again, and begins anew when it has grown too large") {
    OpenColumn column({"service"});
    for (int i = 0; i <= largest_dictionary; ++i) CHECK(column.append(std::to_string(i)));
    for (int i = 0; i <= largest_dictionary; ++i) CHECK(column.append(std::to_string(i)));
    const Given given(column);
    CHECK(given.array.dictionary->length == largest_dictionary + 1);
    const auto indices = given.values<std::int32_t>();
    for (std::size_t i = 0; i <= static_cast<std::size_t>(largest_dictionary); ++i)
        REQUIRE(indices[i + static_cast<std::size_t>(largest_dictionary) + 1] == indices[i]);
    CHECK(column.append(std::string("new")));
    CHECK(Given(column).dictionary() == std::vector<std::string>{"new"});
}

TEST_CASE("truncating forgets rows, their nulls and their texts") {
    TextColumn texts({"a", true});
    OpenColumn repeating({"b", true});
    IntegerColumn integers({"c", true});
    TruthColumn truths({"d", true});
    for (int i = 0; i < 12; ++i) {
        const bool null = i % 2 == 1;
        CHECK((null ? texts.append_null() : texts.append(std::to_string(i))));
        CHECK((null ? repeating.append_null() : repeating.append(std::to_string(i))));
        CHECK((null ? integers.append_null() : integers.append(std::int64_t{i})));
        CHECK((null ? truths.append_null() : truths.append(true)));
    }
    for (Column* column : {static_cast<Column*>(&texts), static_cast<Column*>(&repeating), static_cast<Column*>(&integers),
                           static_cast<Column*>(&truths)}) {
        column->truncate(20);
        CHECK(column->rows() == 12);
        column->truncate(9);
        CHECK(column->rows() == 9);
    }
    CHECK(texts.append(std::string("end")));
    const Given given(texts);
    CHECK(given.array.null_count == 4);
    CHECK(given.text(8) == "8");
    CHECK(given.text(9) == "end");
    CHECK(Given(integers).array.null_count == 4);
    CHECK(Given(truths).array.null_count == 4);
    truths.truncate(0);
    CHECK(truths.rows() == 0);
}

TEST_CASE("a text that has repeated for long gives way to another, a longer one with the same beginning and a null") {
    OpenColumn column({"model", true});
    const std::vector<std::string> others{R"("gpt-4o-mini")", R"("gpt-4")", R"("")", R"("gpt-4o ")", "null", R"("gpt-4o")"};
    std::vector<std::int32_t> expected;
    for (std::size_t i = 0; i < others.size(); ++i) {
        for (int again = 0; again < 12; ++again) REQUIRE(scan(column, R"("gpt-4o")"));
        REQUIRE(scan(column, others[i]));
        expected.insert(expected.end(), 12, 0);
        expected.push_back(i < 4 ? static_cast<std::int32_t>(i) + 1 : 0);
    }
    const Given given(column);
    CHECK(given.values<std::int32_t>() == expected);
    CHECK(given.dictionary() == std::vector<std::string>{"gpt-4o", "gpt-4o-mini", "gpt-4", "", "gpt-4o "});
    CHECK(given.array.null_count == 1);
    CHECK_FALSE(given.valid(4 * 13 + 12));
}

TEST_CASE("a text that is not UTF-8 is not taken, wherever in it that is, and what stands behind a text does not matter") {
    for (std::size_t size = 1; size < 40; ++size) {
        for (std::size_t wrong = 0; wrong < size; ++wrong) {
            CAPTURE(size);
            CAPTURE(wrong);
            TextColumn column({"text"});
            std::string text(size, 'a');
            text[wrong] = '\xFF';
            CHECK_FALSE(scan(column, '"' + text + '"'));
            column.truncate(0);
            text.replace(wrong, 1, "\xC3\xA9");
            const std::string json = '"' + text + "\",\"next\":\"\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\"}";
            json::Scan in(json);
            REQUIRE(column.scan(json.data(), in) == json.data() + text.size() + 2);
            CHECK(Given(column).text(0) == text);
        }
    }
}
