#include "arrow/moments.hpp"

#include <chrono>

namespace venturi::inline v1::columns {

namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

bool is_digit(char c) { return static_cast<unsigned char>(c - '0') < 10; }

// `text` has two bytes.
bool two_digits(const char* text, int& value) {
    value = (text[0] - '0') * 10 + (text[1] - '0');
    return is_digit(text[0]) && is_digit(text[1]);
}

// `text` has ten bytes.
bool days_of(const char* text, std::int32_t& days) {
    int century = 0, years = 0, month = 0, of_month = 0;
    if (!two_digits(text, century) || !two_digits(text + 2, years) || text[4] != '-' || !two_digits(text + 5, month) ||
        text[7] != '-' || !two_digits(text + 8, of_month))
        return false;
    const std::chrono::year_month_day date{std::chrono::year{century * 100 + years},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(of_month)}};
    if (century + years == 0 || !date.ok()) return false;
    days = static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
    return true;
}

bool day_of(const char* text, KnownDay& known) {
    const auto first = load<std::uint64_t>(text);
    const auto last = load<std::uint16_t>(text + 8);
    if (first == known.first && last == known.last) return true;
    std::int32_t days = 0;
    if (!days_of(text, days)) return false;
    known = {first, last, days * day};
    return true;
}

// ".25": up to six digits; more would have to be cut, which is the general decoder's business.
bool fraction(const char*& at, std::int64_t& micros) {
    micros = 0;
    if (*at != '.') return true;
    ++at;
    std::int64_t unit = second / 10;
    for (; is_digit(*at) && unit > 0; ++at, unit /= 10) micros += (*at - '0') * unit;
    return unit < second / 10 && !is_digit(*at);
}

}  // namespace

bool scan_time(Scan& in, KnownDay& known, std::int64_t& micros) noexcept {
    const char* at = in.at();
    int hours = 0, minutes = 0, seconds = 0;
    // The longest is 29 bytes, and something follows in any page.
    if (in.left() < 32 || at[0] != '"' || !day_of(at + 1, known) || at[11] != 'T' || !two_digits(at + 12, hours) ||
        at[14] != ':' || !two_digits(at + 15, minutes) || at[17] != ':' || !two_digits(at + 18, seconds))
        return false;
    if (hours > 23 || minutes > 59 || seconds > 59) return false;
    at += 20;
    std::int64_t fractional = 0;
    if (!fraction(at, fractional) || at[0] != 'Z' || at[1] != '"') return false;
    micros = known.micros + hours * hour + minutes * minute + seconds * second + fractional;
    in.move_to(at + 2);
    return true;
}

bool read_day(std::string_view text, std::int32_t& days) noexcept {
    return text.size() == 10 && days_of(text.data(), days);
}

bool scan_day(Scan& in, std::int32_t& days) noexcept {
    const char* const at = in.at();
    if (in.left() < 12 || at[0] != '"' || at[11] != '"' || !days_of(at + 1, days)) return false;
    in.move_to(at + 12);
    return true;
}

}  // namespace venturi::inline v1::columns
