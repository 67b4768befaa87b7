#pragma once
// Texts that are almost what a server writes: what a reader of JSON has to read like any other, or to refuse.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace venturi::tests {

// A small generator of numbers (xorshift), so that a seed gives the same texts everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15 + 1) {}

    // Below `sides`, or 0 where there are none.
    std::size_t below(std::size_t sides) {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return sides == 0 ? 0 : static_cast<std::size_t>(state_ % sides);
    }
    template <class Choices>
    const auto& one_of(const Choices& choices) {
        return choices[below(std::size(choices))];
    }

private:
    std::uint64_t state_;
};

inline constexpr std::string_view values[] = {
    "null", "true", "false", "0", "-0", "-0.0", "0.0", "0e30", "1", "-1", "12.0", "1.2e1", "1.5", "01", "1.", ".5", "1e", "1e400", "-1e400", "1e-400",
    "-1e-400", "5e-324", "0.1", "0.30000000000000004", "123456789012345678", "1234567890123456789", "9007199254740993", "9007199254740993.0",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551616", "12345678901234567890123",
    "0.00000000000000000000001", "0.0000000000000000000001", "9007199254740992.5", "123456789.1234567891", "[]", "{}", "[1,2]", R"({"a":null})",
    R"("")", R"("none")", R"("stage_a")", R"("stage_z")", R"("priced")", R"("a string that is longer than a small one")", R"("\u0041")",
    R"("a\"b\\c\/d\n")", R"("\ud83d\ude42")", R"("\ud800")", R"("\x")", "\"\xff\xfe\"", "\"\xc3\xa9\"", "\"tab\there\"", R"("2026-05-29T18:30:00Z")",
    R"("2026-05-29T18:30:00.123456Z")", R"("2026-05-29T18:30:00.1234567Z")", R"("2026-05-29T18:30:60Z")", R"("2026-02-29T18:30:00Z")",
    R"("2026-05-29t18:30:00z")", R"("2026-05-29 18:30:00+05:30")", R"("2026-05-29T18:30:00.Z")", R"("0000-01-01T00:00:00Z")", "\"open", "\x01", "'x'"};
inline constexpr std::string_view blanks[] = {" ", "\n", "\r\n", "\t", "  ", "\v"};
inline constexpr std::string_view pieces[] = {"\\", "\"", ",", ":", "{", "}", "[", "]", "\\u0041", "\\u00", "\\n", "e5", ".", "-", "0", "9", "\x1f", "\x7f",
                                              "\x80", "\xed\xa0\x80", "null", "\xef\xbb\xbf"};

class Mutations {
public:
    explicit Mutations(std::uint64_t seed) : dice_(seed) {}

    std::string apply(std::string text) {
        using Change = void (Mutations::*)(std::string&);
        static constexpr Change changes[] = {&Mutations::change_value,  &Mutations::change_value, &Mutations::add_blank,  &Mutations::cut,
                                             &Mutations::repeat_field,  &Mutations::swap_fields,  &Mutations::flip,       &Mutations::put_piece,
                                             &Mutations::truncate,      &Mutations::append,       &Mutations::add_unknown, &Mutations::nest,
                                             &Mutations::change_number, &Mutations::drop_field};
        (this->*dice_.one_of(changes))(text);
        return text;
    }
    Dice& dice() { return dice_; }

private:
    struct Span {
        std::size_t begin = 0;
        std::size_t size = 0;
    };

    // A place of one of these bytes, or the end.
    std::size_t find(const std::string& text, std::string_view bytes) {
        const std::size_t from = dice_.below(text.size());
        const std::size_t found = text.find_first_of(bytes, from);
        return found != std::string::npos ? found : std::min(text.find_first_of(bytes), text.size());
    }
    // From after a comma or brace up to the next one: mostly a field.
    Span field(const std::string& text) {
        const std::size_t begin = std::min(find(text, ",{") + 1, text.size());
        return {begin, std::min(text.find_first_of(",}", begin), text.size()) - begin};
    }

    void change_value(std::string& text) {
        const std::size_t begin = std::min(find(text, ":") + 1, text.size());
        text.replace(begin, std::min(text.find_first_of(",}]", begin), text.size()) - begin, dice_.one_of(values));
    }
    void add_blank(std::string& text) {
        text.insert(std::min(find(text, "{}[],:") + dice_.below(2), text.size()), dice_.one_of(blanks));
    }
    void cut(std::string& text) { text.erase(dice_.below(text.size()), 1 + dice_.below(20)); }
    void drop_field(std::string& text) {
        const Span at = field(text);
        text.erase(at.begin, at.size + dice_.below(2));
    }
    void repeat_field(std::string& text) {
        const Span from = field(text);
        text.insert(field(text).begin, text.substr(from.begin, from.size) + ",");
    }
    void swap_fields(std::string& text) {
        Span a = field(text);
        Span b = field(text);
        if (a.begin > b.begin) std::swap(a, b);
        if (a.begin + a.size > b.begin) return;
        const std::string first = text.substr(a.begin, a.size);
        const std::string second = text.substr(b.begin, b.size);
        text.replace(b.begin, b.size, first).replace(a.begin, a.size, second);
    }
    void flip(std::string& text) {
        if (!text.empty()) text[dice_.below(text.size())] = static_cast<char>(dice_.below(256));
    }
    void put_piece(std::string& text) { text.insert(dice_.below(text.size()), dice_.one_of(pieces)); }
    void truncate(std::string& text) { text.resize(dice_.below(text.size())); }
    void append(std::string& text) {
        static constexpr std::string_view tails[] = {" ", "\n\n", "x", "{}", ",", "]", "}", std::string_view("\0", 1), "\v"};
        text += dice_.one_of(tails);
    }
    void add_unknown(std::string& text) {
        static constexpr std::string_view fields[] = {R"("newer":null,)", R"("newer":{"a":[1,{"b":"\n"}]},)", R"("newer":1e400,)", R"("id":"again",)"};
        text.insert(field(text).begin, dice_.one_of(fields));
    }
    // Around the deepest level that is allowed.
    void nest(std::string& text) {
        const std::size_t levels = 248 + dice_.below(12);
        text.insert(field(text).begin, "\"deep\":" + std::string(levels, '[') + std::string(levels, ']') + ",");
    }
    void change_number(std::string& text) {
        static constexpr std::string_view additions[] = {"0", "5", ".", ".5", "e1", "E-3", "-", "+", "00000000000000000000"};
        text.insert(std::min(find(text, "0123456789") + dice_.below(2), text.size()), dice_.one_of(additions));
    }

    Dice dice_;
};

}  // namespace venturi::tests
