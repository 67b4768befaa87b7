#include "json/scan.hpp"

#include <algorithm>
#include <array>
#include <cfloat>
#include <chrono>
#include <iterator>

#include <rapidjson/memorystream.h>

#include "json/digits.hpp"
#include "json/guard.hpp"
#include "json/usual_time.hpp"

namespace venturi::inline v1::json {

namespace {

// The number that `count` digits are; what is no digit is noted in `wrong`, without a branch.
template <int count>
unsigned digits(const char* at, unsigned& wrong) {
    unsigned value = 0;
    for (int i = 0; i < count; ++i) {
        const unsigned digit = static_cast<unsigned char>(at[i]) - unsigned{'0'};
        wrong |= static_cast<unsigned>(digit > 9);
        value = value * 10 + digit;
    }
    return value;
}

// `.25` up to six decimals; nothing is 0. Gives the place after it.
const char* fraction(const char* at, const char* end, std::int64_t& micros) {
    micros = 0;
    if (at == end || *at != '.') return at;
    std::int64_t unit = 100'000;
    const char* const first = ++at;
    for (; at != end && is_digit(*at) && unit > 0; ++at) {
        micros += (*at - '0') * unit;
        unit /= 10;
    }
    return at == first ? nullptr : at;
}

const char* after_digits(const char* at, const char* end) {
    return std::find_if_not(at, end, is_digit);
}

// Powers of ten that a double holds exactly.
constexpr std::array<double, 23> exact_powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                              1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

}  // namespace

const char* usual_time(const char* at, const char* end, Timestamp& out) {
    using namespace std::chrono;
    if (end - at < 21 || at[4] != '-' || at[7] != '-' || at[10] != 'T' || at[13] != ':' || at[16] != ':') return nullptr;
    unsigned wrong = 0;
    const unsigned year_ = digits<4>(at, wrong), month_ = digits<2>(at + 5, wrong), day_ = digits<2>(at + 8, wrong);
    const unsigned hour_ = digits<2>(at + 11, wrong), minute_ = digits<2>(at + 14, wrong), second_ = digits<2>(at + 17, wrong);
    std::int64_t micros = 0;
    const char* const zone = expect(fraction(at + 19, end, micros), end, "Z\"");
    if (zone == nullptr || wrong != 0 || year_ == 0 || hour_ > 23 || minute_ > 59 || second_ > 59) return nullptr;
    const year_month_day date{year{static_cast<int>(year_)}, month{month_}, day{day_}};
    if (!date.ok()) return nullptr;
    out = sys_days{date} + seconds{(hour_ * 60 + minute_) * 60 + second_} + microseconds{micros};
    return zone;
}

// The tree of the value that was last parsed; its memory serves the next.
struct Scan::Parser {
    rapidjson::Document document;
};

Scan::Scan(std::string_view text) : end_(text.data() + text.size()) {}
Scan::~Scan() = default;

const char* Scan::parse(const char* at, const Value*& value) {
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag | guarded;
    if (!parser_) parser_ = std::make_unique<Parser>();
    rapidjson::Document& document = parser_->document;
    document.SetNull();
    document.GetAllocator().Clear();
    rapidjson::Reader reader;
    rapidjson::MemoryStream stream(at, static_cast<std::size_t>(end_ - at));
    auto generate = [&](rapidjson::Document& handler) {
        Guard guard(handler, max_depth - std::min(depth_, max_depth));
        return !reader.Parse<flags>(stream, guard).IsError();
    };
    document.Populate(generate);
    value = &document;
    return reader.HasParseError() ? nullptr : at + stream.Tell();
}

const char* scan(const char* at, Scan& in, Timestamp& out) {
    if (at == in.end() || *at != '"') return nullptr;
    if (const char* after = usual_time(at + 1, in.end(), out)) return after;
    std::string_view text;
    at = scan(at, in, text);
    return at != nullptr && parse_timestamp(text, out) ? at : nullptr;
}

const char* scan(const char* at, Scan& in, double& out) {
    const char* const end = in.end();
    const char* const begin = at;
    const bool negative = at != end && *at == '-';
    at += negative ? 1 : 0;
    // A whole number is read as one, so that the sign of -0 is lost on both paths.
    const char* const whole = at;
    std::uint64_t mantissa = 0;
    for (; at != end && is_digit(*at); ++at) mantissa = mantissa * 10 + static_cast<unsigned>(*at - '0');
    if (at == whole || (*whole == '0' && at - whole > 1)) return nullptr;
    const bool has_point = at != end && *at == '.';
    if (!has_point && (at == end || (*at != 'e' && *at != 'E'))) {
        if (at - whole > 18) return nullptr;
        out = static_cast<double>(negative ? -static_cast<std::int64_t>(mantissa) : static_cast<std::int64_t>(mantissa));
        return at;
    }
    std::ptrdiff_t decimals = 0;
    if (has_point) {
        const char* const first = ++at;
        at = take_digits(at, end, mantissa);
        decimals = at - first;
        if (decimals == 0) return nullptr;
    }
    const bool has_exponent = at != end && (*at == 'e' || *at == 'E');
    // One correctly rounded division of two exact numbers gives the nearest double (Clinger).
    if (FLT_EVAL_METHOD == 0 && !has_exponent && at - whole <= 19 && decimals < std::ssize(exact_powers) &&
        mantissa <= (std::uint64_t{1} << 53U)) {
        const double value = static_cast<double>(mantissa) / exact_powers[static_cast<std::size_t>(decimals)];
        out = negative ? -value : value;
        return at;
    }
    if (has_exponent) {
        ++at;
        if (at != end && (*at == '+' || *at == '-')) ++at;
        const char* const first = at;
        at = after_digits(at, end);
        if (at == first) return nullptr;
    }
    return read_number(std::string_view(begin, static_cast<std::size_t>(at - begin)), out) ? at : nullptr;
}

}  // namespace venturi::inline v1::json
