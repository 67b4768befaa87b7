#include "domain/settings.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "domain/timestamps.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::size_t longest_region = 40;

/// Leaves `out` alone where the text is no such number.
template <class Number>
void read_number(const std::optional<std::string>& text, Number& out) {
  if (!text) return;
  Number value{};
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error == std::errc() && end == text->data() + text->size()) out = value;
}

std::optional<std::string> unquoted(const std::optional<std::string>& text) {
  if (!text || text->size() < 2 || text->front() != '"' || text->back() != '"') return std::nullopt;
  return text->substr(1, text->size() - 2);
}

template <class Number>
std::string number_text(Number value) {
  std::array<char, 32> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return std::string(digits.data(), end);
}

}  // namespace

TenantSettings settings_in_force(TenantSettings defaults, const StoredSetting& stored) {
  TenantSettings out = std::move(defaults);
  if (auto region = unquoted(stored(setting::residency_region))) out.residency_region = std::move(*region);
  if (const auto enabled = stored(setting::stage_b_enabled)) out.stage_b_enabled = *enabled == "true";
  read_number(stored(setting::max_key_lifetime_days), out.max_key_lifetime_days);
  read_number(stored(setting::completeness_floor), out.completeness_floor);
  const auto changed = unquoted(stored(setting::updated_at));
  if (const auto at = changed ? parse_timestamp(*changed) : std::nullopt) out.updated_at = *at;
  return out;
}

std::string setting_text(std::string_view text) { return '"' + std::string(text) + '"'; }
std::string setting_text(bool value) { return value ? "true" : "false"; }
std::string setting_text(std::int64_t value) { return number_text(value); }
std::string setting_text(double value) { return number_text(value); }

bool is_region(std::string_view text) {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto member = [&](char c) { return lower(c) || (c >= '0' && c <= '9'); };
  if (text.size() < 2 || text.size() > longest_region || !lower(text[0]) || !lower(text[1])) return false;
  for (text.remove_prefix(2); !text.empty();) {
    if (text.front() != '-') return false;
    text.remove_prefix(1);
    const std::size_t size = std::min(text.find('-'), text.size());
    if (size == 0 || !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size), member)) return false;
    text.remove_prefix(size);
  }
  return true;
}

bool holds_region(std::span<const std::string> regions, std::string_view wanted) {
  return std::ranges::any_of(regions, [&](std::string_view held) {
    return held.starts_with(wanted) && (held.size() == wanted.size() || held[wanted.size()] == '-');
  });
}

}  // namespace venturi::server::domain
