#include "arrow/days.hpp"

#include <chrono>

namespace venturi::inline v1::columns {

namespace {

bool read_number(std::string_view digits, int& value) {
    value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return false;
        value = value * 10 + (c - '0');
    }
    return true;
}

}  // namespace

bool read_day(std::string_view text, std::int32_t& days) noexcept {
    int year = 0, month = 0, day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !read_number(text.substr(0, 4), year) ||
        !read_number(text.substr(5, 2), month) || !read_number(text.substr(8), day))
        return false;
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (year == 0 || !date.ok()) return false;
    days = static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
    return true;
}

}  // namespace venturi::inline v1::columns
