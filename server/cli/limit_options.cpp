#include "cli/limit_options.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace venturi::server::cli {
namespace {

using std::chrono::milliseconds;

/// A number of bytes or things, or a time in seconds of which fractions count.
struct Setting {
  std::string_view name;
  std::size_t Limits::*count;
  milliseconds Limits::*time;
  double least;
  double most;
};

constexpr std::size_t Limits::*no_count = nullptr;
constexpr milliseconds Limits::*no_time = nullptr;

constexpr Setting settings[] = {
    {"header-bytes", &Limits::header_bytes, no_time, 1024, 1 << 20},
    {"header-count", &Limits::header_count, no_time, 10, 10'000},
    {"uri-bytes", &Limits::uri_bytes, no_time, 256, 1 << 20},
    {"body-bytes", &Limits::body_bytes, no_time, 8 << 20, 1e12},
    {"connections", &Limits::max_connections, no_time, 1, 1'000'000},
    {"connections-per-address", &Limits::per_address, no_time, 1, 1'000'000},
    {"header-seconds", no_count, &Limits::header_timeout, 0.1, 3600},
    {"body-seconds", no_count, &Limits::body_timeout, 0.1, 3600},
    {"idle-seconds", no_count, &Limits::idle_timeout, 0.1, 86'400},
    {"write-seconds", no_count, &Limits::write_timeout, 0.1, 3600},
    {"write-rate", &Limits::write_rate, no_time, 1, 1 << 30},
    {"answer-cache-bytes", &Limits::answer_cache_bytes, no_time, 0, 1e12},
    {"drain-seconds", no_count, &Limits::drain, 0, 3600},
    {"grace-seconds", no_count, &Limits::grace, 0, 3600},
};

std::string number(double value) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::fixed).ptr};
}

double value_of(const Setting& setting, const Limits& limits) {
  if (setting.count != nullptr) return static_cast<double>(limits.*setting.count);
  return static_cast<double>((limits.*setting.time).count()) / 1000;
}

std::optional<double> parse(const Setting& setting, std::string_view text) {
  double value = 0;
  const auto form = setting.count != nullptr ? std::chars_format::fixed : std::chars_format::general;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, form);
  const bool whole = setting.time != nullptr || text.find('.') == std::string_view::npos;
  if (error != std::errc() || end != text.data() + text.size() || !whole || !(value >= setting.least && value <= setting.most)) return std::nullopt;
  return value;
}

}  // namespace

void set_limit(Limits& limits, std::string_view text) {
  const auto equals = text.find('=');
  const auto setting = std::ranges::find(settings, text.substr(0, equals), &Setting::name);
  if (equals == std::string_view::npos || setting == std::end(settings))
    throw CLI::ValidationError("--limit", "must be NAME=VALUE with NAME one of " + limit_names());
  const auto value = parse(*setting, text.substr(equals + 1));
  if (!value) {
    throw CLI::ValidationError("--limit", std::string(setting->name) + " takes a number from " + number(setting->least) + " to " +
                                              number(setting->most) + (setting->count != nullptr ? ", without a fraction" : ", in seconds"));
  }
  if (setting->count != nullptr) limits.*setting->count = static_cast<std::size_t>(*value);
  else limits.*setting->time = milliseconds(static_cast<std::int64_t>(*value * 1000));
}

std::string limit_names() {
  std::string out;
  for (const auto& setting : settings) {
    if (!out.empty()) out += ", ";
    out += setting.name;
    out += " (" + number(value_of(setting, Limits{})) + ')';
  }
  return out;
}

}  // namespace venturi::server::cli
