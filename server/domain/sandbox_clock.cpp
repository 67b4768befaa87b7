#include "domain/sandbox_clock.hpp"

#include <charconv>

namespace venturi::server::domain {
namespace {

constexpr std::string_view frozen_word = "frozen ";
constexpr std::string_view ahead_word = "ahead ";

}  // namespace

std::string ClockState::text() const {
  if (frozen_at) return std::string(frozen_word) + std::to_string(frozen_at->time_since_epoch().count());
  return std::string(ahead_word) + std::to_string(ahead.count());
}

std::optional<ClockState> ClockState::parse(std::string_view text) {
  const bool frozen = text.starts_with(frozen_word);
  if (!frozen && !text.starts_with(ahead_word)) return std::nullopt;
  text.remove_prefix(frozen ? frozen_word.size() : ahead_word.size());
  std::int64_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  const std::chrono::microseconds read(count);
  return frozen ? ClockState{{}, Timestamp(read)} : ClockState{read, std::nullopt};
}

}  // namespace venturi::server::domain
