#include "venturi/timestamp.hpp"

#include <array>
#include <charconv>
#include <cstdint>

namespace venturi::inline v1 {

namespace {

using std::chrono::microseconds;

// Exactly `count` digits at the front of `text`, which are taken off it.
bool take_digits(std::string_view& text, std::size_t count, int& value) noexcept {
    if (text.size() < count) return false;
    value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') return false;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return true;
}

bool take(std::string_view& text, char expected) noexcept {
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

bool take_either(std::string_view& text, char one, char other) noexcept {
    return take(text, one) || take(text, other);
}

bool take_fraction(std::string_view& text, microseconds& fraction) noexcept {
    fraction = microseconds{0};
    if (!take(text, '.')) return true;
    std::int64_t micros = 0;
    std::int64_t unit = 100'000;
    std::size_t digits = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
        micros += (text[digits] - '0') * unit;
        unit /= 10;
    }
    text.remove_prefix(digits);
    fraction = microseconds{micros};
    return digits > 0;
}

// `Z`, `+05:30` or `-08:00`, and nothing after it.
bool take_offset(std::string_view& text, std::chrono::minutes& offset) noexcept {
    offset = std::chrono::minutes{0};
    if (take_either(text, 'Z', 'z')) return text.empty();
    const bool east = take(text, '+');
    if (!east && !take(text, '-')) return false;
    int hours = 0;
    int minutes = 0;
    if (!take_digits(text, 2, hours) || !take(text, ':') || !take_digits(text, 2, minutes)) return false;
    if (hours > 23 || minutes > 59 || !text.empty()) return false;
    offset = std::chrono::minutes{(east ? 1 : -1) * (hours * 60 + minutes)};
    return true;
}

void put_digits(char*& out, unsigned value, int count) noexcept {
    for (int i = count - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    out += count;
}

}  // namespace

Timestamp timestamp_now() noexcept {
    return std::chrono::floor<microseconds>(std::chrono::system_clock::now());
}

bool parse_timestamp(std::string_view text, Timestamp& at) noexcept {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    if (!take_digits(text, 4, year) || !take(text, '-') || !take_digits(text, 2, month) || !take(text, '-') ||
        !take_digits(text, 2, day) || !(take_either(text, 'T', 't') || take(text, ' ')) || !take_digits(text, 2, hour) ||
        !take(text, ':') || !take_digits(text, 2, minute) || !take(text, ':') || !take_digits(text, 2, second))
        return false;
    microseconds fraction;
    std::chrono::minutes offset;
    if (!take_fraction(text, fraction) || !take_offset(text, offset)) return false;

    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (year == 0 || !date.ok() || hour > 23 || minute > 59 || second > 60) return false;
    if (second == 60) fraction = microseconds{0};
    at = std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
         std::chrono::seconds{second} + fraction - offset;
    return true;
}

std::string format_timestamp(Timestamp at) {
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{at - day};
    std::array<char, 40> buffer;
    char* out = buffer.data();
    put_digits(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    *out++ = '-';
    put_digits(out, static_cast<unsigned>(date.month()), 2);
    *out++ = '-';
    put_digits(out, static_cast<unsigned>(date.day()), 2);
    *out++ = 'T';
    put_digits(out, static_cast<unsigned>(time.hours().count()), 2);
    *out++ = ':';
    put_digits(out, static_cast<unsigned>(time.minutes().count()), 2);
    *out++ = ':';
    put_digits(out, static_cast<unsigned>(time.seconds().count()), 2);
    if (const auto micros = static_cast<unsigned>(time.subseconds().count()); micros != 0) {
        *out++ = '.';
        put_digits(out, micros, 6);
        while (out[-1] == '0') --out;
    }
    *out++ = 'Z';
    return std::string(buffer.data(), out);
}

}  // namespace venturi::inline v1
