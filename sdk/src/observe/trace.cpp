#include "observe/trace.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "http/headers.hpp"

namespace venturi::inline v1::observe {
namespace {

constexpr std::size_t version_00_size = 55;
constexpr std::size_t longest_tracestate = 512;
constexpr std::size_t most_vendors = 32;
constexpr std::uint8_t known_flags = 0x03;  // sampled; random (level 2)

bool is_hex(std::string_view text) {
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool is_id(std::string_view text) {
    return is_hex(text) && text.find_first_not_of('0') != std::string_view::npos;
}

std::string hex(std::uint64_t value) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(16, '0');
    for (auto at = text.rbegin(); at != text.rend(); ++at, value >>= 4U) *at = digits[value & 0xFU];
    return text;
}

bool valid_vendor(std::string_view member) {
    constexpr std::string_view key_characters = "abcdefghijklmnopqrstuvwxyz0123456789_-*/@";
    const auto equals = member.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals > 256) return false;
    const auto key = member.substr(0, equals);
    const auto value = member.substr(equals + 1);
    return key.find_first_not_of(key_characters) == std::string_view::npos && !value.empty() && value.size() <= 256 &&
           value.find('=') == std::string_view::npos;
}

}  // namespace

std::optional<Traceparent> parse_traceparent(std::string_view text) {
    if (text.size() < version_00_size) return std::nullopt;
    const auto version = text.substr(0, 2);
    if (!is_hex(version) || version == "ff") return std::nullopt;
    if (text.size() > version_00_size && (version == "00" || text[version_00_size] != '-')) return std::nullopt;
    if (text[2] != '-' || text[35] != '-' || text[52] != '-') return std::nullopt;
    const auto trace = text.substr(3, 32);
    const auto parent = text.substr(36, 16);
    const auto flags = text.substr(53, 2);
    if (!is_id(trace) || !is_id(parent) || !is_hex(flags)) return std::nullopt;
    Traceparent parsed{std::string{trace}, std::string{parent}};
    std::from_chars(flags.data(), flags.data() + flags.size(), parsed.flags, 16);
    return parsed;
}

bool valid_tracestate(std::string_view text) {
    if (text.size() > longest_tracestate) return false;
    if (std::any_of(text.begin(), text.end(), [](char c) { return c < 0x20 || c > 0x7E; })) return false;
    std::size_t vendors = 0;
    for (;;) {
        const auto comma = text.find(',');
        const auto member = http::trim(text.substr(0, comma));
        // Empty members are allowed, to make concatenating easy.
        if (!member.empty() && (++vendors > most_vendors || !valid_vendor(member))) return false;
        if (comma == std::string_view::npos) return true;
        text.remove_prefix(comma + 1);
    }
}

TraceContext checked(const TraceContext& given) {
    if (!parse_traceparent(given.traceparent)) return {};
    return {given.traceparent, valid_tracestate(given.tracestate) ? given.tracestate : std::string{}};
}

std::string child_of(const Traceparent& parent, std::uint64_t random) {
    std::string text = "00-" + parent.trace_id + "-" + hex(random == 0 ? 1 : random) + "-0";
    text += static_cast<char>('0' + (parent.flags & known_flags));
    return text;
}

std::string new_trace_id(std::uint64_t high, std::uint64_t low) {
    return hex(high) + hex(low == 0 ? 1 : low);
}

std::string trace_id_in(const Headers& answer) {
    if (const auto own = http::header_or_empty(answer, "x-trace-id"); !own.empty()) return std::string{own};
    for (const auto* name : {"traceresponse", "traceparent"})
        if (auto parsed = parse_traceparent(http::header_or_empty(answer, name))) return std::move(parsed->trace_id);
    return {};
}

}  // namespace venturi::inline v1::observe
