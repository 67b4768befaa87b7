#include "http/retry_after.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "http/headers.hpp"

namespace venturi::inline v1::http {
namespace {

using std::chrono::sys_seconds;

// Consumes text from the left; each step says whether it matched.
class Scanner {
public:
    explicit Scanner(std::string_view text) : rest_(text) {}

    bool literal(std::string_view expected) {
        if (!rest_.starts_with(expected)) return false;
        rest_.remove_prefix(expected.size());
        return true;
    }
    bool digits(std::size_t count, int& value) {
        if (rest_.size() < count) return false;
        value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (rest_[i] < '0' || rest_[i] > '9') return false;
            value = value * 10 + (rest_[i] - '0');
        }
        rest_.remove_prefix(count);
        return true;
    }
    // asctime pads the day with a space.
    bool padded_day(int& value) { return literal(" ") ? digits(1, value) : digits(2, value); }
    template <std::size_t N>
    bool word(const std::array<std::string_view, N>& words, int& index) {
        const auto found = std::find_if(words.begin(), words.end(), [&](auto word) { return rest_.starts_with(word); });
        if (found == words.end()) return false;
        index = static_cast<int>(found - words.begin());
        rest_.remove_prefix(found->size());
        return true;
    }
    bool clock(int& hour, int& minute, int& second) {
        return digits(2, hour) && literal(":") && digits(2, minute) && literal(":") && digits(2, second);
    }
    bool end() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> short_days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 7> long_days{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};

struct Fields {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, weekday = 0;
};

std::optional<sys_seconds> assemble(const Fields& f) {
    using namespace std::chrono;
    const year_month_day date{year{f.year}, month{static_cast<unsigned>(f.month + 1)},
                              day{static_cast<unsigned>(f.day)}};
    if (!date.ok() || f.hour > 23 || f.minute > 59 || f.second > 60) return std::nullopt;
    return sys_days{date} + hours{f.hour} + minutes{f.minute} + seconds{f.second};
}

// Sun, 06 Nov 1994 08:49:37 GMT
bool fixdate(Scanner s, Fields& f) {
    return s.word(short_days, f.weekday) && s.literal(", ") && s.digits(2, f.day) && s.literal(" ") &&
           s.word(months, f.month) && s.literal(" ") && s.digits(4, f.year) && s.literal(" ") &&
           s.clock(f.hour, f.minute, f.second) && s.literal(" GMT") && s.end();
}

// Sunday, 06-Nov-94 08:49:37 GMT; a year that seems more than 50 years ahead is the past one.
bool rfc850(Scanner s, Fields& f, sys_seconds now) {
    if (!(s.word(long_days, f.weekday) && s.literal(", ") && s.digits(2, f.day) && s.literal("-") &&
          s.word(months, f.month) && s.literal("-") && s.digits(2, f.year) && s.literal(" ") &&
          s.clock(f.hour, f.minute, f.second) && s.literal(" GMT") && s.end()))
        return false;
    const std::chrono::year_month_day today{std::chrono::floor<std::chrono::days>(now)};
    const int this_year = static_cast<int>(today.year());
    f.year += this_year / 100 * 100;
    if (f.year > this_year + 50) f.year -= 100;
    return true;
}

// Sun Nov  6 08:49:37 1994
bool asctime(Scanner s, Fields& f) {
    return s.word(short_days, f.weekday) && s.literal(" ") && s.word(months, f.month) && s.literal(" ") &&
           s.padded_day(f.day) && s.literal(" ") && s.clock(f.hour, f.minute, f.second) && s.literal(" ") &&
           s.digits(4, f.year) && s.end();
}

}  // namespace

std::optional<sys_seconds> parse_http_date(std::string_view text, sys_seconds now) {
    const Scanner scanner{trim(text)};
    for (const auto form : {0, 1, 2}) {
        Fields fields;
        const bool matched = form == 0   ? fixdate(scanner, fields)
                             : form == 1 ? rfc850(scanner, fields, now)
                                         : asctime(scanner, fields);
        if (matched) return assemble(fields);
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> retry_after(const Headers& headers,
                                                     std::chrono::system_clock::time_point now) {
    using namespace std::chrono;
    const std::string_view text = trim(header_or_empty(headers, "retry-after"));
    if (text.empty()) return std::nullopt;
    if (text.find_first_not_of("0123456789") == std::string_view::npos) {
        constexpr std::int64_t longest = 366LL * 24 * 3600;  // more than a year means "never" either way
        std::int64_t count = longest;
        const auto [_, status] = std::from_chars(text.data(), text.data() + text.size(), count);
        if (status != std::errc{}) count = longest;
        return seconds{std::min(count, longest)};
    }
    const auto today = floor<seconds>(now);
    const auto date = parse_http_date(text, today);
    if (!date) return std::nullopt;
    const auto from = parse_http_date(header_or_empty(headers, "date"), today).value_or(today);
    return std::max(milliseconds{0}, duration_cast<milliseconds>(*date - from));
}

}  // namespace venturi::inline v1::http
