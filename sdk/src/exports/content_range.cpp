#include "exports/content_range.hpp"

#include <charconv>

namespace venturi::inline v1::exports {
namespace {

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || status != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

std::optional<ContentRange> parse_content_range(std::string_view text) {
    constexpr std::string_view unit = "bytes ";
    const auto slash = text.find('/');
    if (!text.starts_with(unit) || slash == std::string_view::npos) return std::nullopt;
    const std::string_view range = text.substr(unit.size(), slash - unit.size());
    const std::string_view total = text.substr(slash + 1);

    ContentRange parsed;
    parsed.total = number(total);
    if (!parsed.total && total != "*") return std::nullopt;
    if (range == "*") return parsed.total ? std::optional{parsed} : std::nullopt;
    const auto dash = range.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    parsed.first = number(range.substr(0, dash));
    parsed.last = number(range.substr(dash + 1));
    if (!parsed.first || !parsed.last || *parsed.last < *parsed.first) return std::nullopt;
    if (parsed.total && *parsed.last >= *parsed.total) return std::nullopt;
    return parsed;
}

}  // namespace venturi::inline v1::exports
