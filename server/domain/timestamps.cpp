#include "domain/timestamps.hpp"

#include <cstdio>

namespace venturi::server::domain {
namespace {

using namespace std::chrono;

/// Reads from the front of a text; every step fails for good once one failed.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  int digits(std::size_t count) {
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (at_ >= text_.size() || text_[at_] < '0' || text_[at_] > '9') return fail();
      value = value * 10 + (text_[at_++] - '0');
    }
    return value;
  }

  void expect(char c) {
    if (peek() != c) fail();
    ++at_;
  }

  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  int fraction_us() {
    int value = 0;
    int places = 0;
    while (peek() >= '0' && peek() <= '9') {
      if (places < 6) value = value * 10 + (text_[at_] - '0');
      ++places;
      ++at_;
    }
    if (places == 0) return fail();
    for (; places < 6; ++places) value *= 10;
    return value;
  }

  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  [[nodiscard]] bool done() const { return !failed_ && at_ == text_.size(); }

 private:
  int fail() {
    failed_ = true;
    return 0;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace

std::optional<Timestamp> parse_timestamp(std::string_view text) {
  Scanner in(text);
  const int y = in.digits(4);
  in.expect('-');
  const int mo = in.digits(2);
  in.expect('-');
  const int d = in.digits(2);
  if (!in.take('T') && !in.take('t')) in.expect(' ');
  const int h = in.digits(2);
  in.expect(':');
  const int mi = in.digits(2);
  in.expect(':');
  const int s = in.digits(2);
  const int us = in.take('.') ? in.fraction_us() : 0;
  minutes offset{0};
  if (!in.take('Z') && !in.take('z')) {
    const bool west = in.peek() == '-';
    if (!west) in.expect('+'); else in.expect('-');
    const int oh = in.digits(2);
    in.expect(':');
    const int om = in.digits(2);
    if (oh > 23 || om > 59) return std::nullopt;
    offset = hours(oh) + minutes(om);
    if (west) offset = -offset;
  }
  const year_month_day date{year(y), month(static_cast<unsigned>(mo)), day(static_cast<unsigned>(d))};
  if (!in.done() || !date.ok() || h > 23 || mi > 59 || s > 60) return std::nullopt;
  return Timestamp(sys_days(date)) + hours(h) + minutes(mi) + seconds(s) + microseconds(us) - offset;
}

std::string format_timestamp(Timestamp at) {
  const auto day_point = floor<days>(at);
  const year_month_day date(day_point);
  const hh_mm_ss time(at - day_point);
  char buffer[64];
  int length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                             static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
  if (const auto us = time.subseconds().count(); us != 0) {
    length += std::snprintf(buffer + length, sizeof buffer - static_cast<std::size_t>(length), ".%06d", static_cast<int>(us));
    while (buffer[length - 1] == '0') --length;
  }
  return std::string(buffer, static_cast<std::size_t>(length)) + "Z";
}

}  // namespace venturi::server::domain
