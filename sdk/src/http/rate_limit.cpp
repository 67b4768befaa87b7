#include "http/rate_limit.hpp"

#include <charconv>
#include <string_view>
#include <vector>

#include "http/headers.hpp"

namespace venturi::inline v1::http {
namespace {

// The digits that `text` begins with; a parameter after ";" or a second member after "," may follow.
std::optional<std::int64_t> leading_integer(std::string_view text) {
    text = trim(text);
    std::int64_t value = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (status != std::errc{} || value < 0) return std::nullopt;
    const bool stops = end == text.data() + text.size() || *end == ',' || *end == ';' || *end == ' ';
    return stops ? std::optional{value} : std::nullopt;
}

// Splits at `separator` outside of quoted strings.
std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    bool quoted = false;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == separator && !quoted) {
            parts.push_back(trim(text.substr(from, i - from)));
            from = i + 1;
        }
    }
    parts.push_back(trim(text.substr(std::min(from, text.size()))));
    return parts;
}

// One member of a structured-field list: "read";r=7;t=12
struct Member {
    std::string_view name;
    std::vector<std::string_view> parameters;

    std::optional<std::int64_t> integer(char key) const {
        for (const auto parameter : parameters)
            if (parameter.size() > 2 && parameter[0] == key && parameter[1] == '=')
                return leading_integer(parameter.substr(2));
        return std::nullopt;
    }
};

std::vector<Member> members(std::string_view field) {
    std::vector<Member> list;
    for (const auto text : split(field, ',')) {
        auto parts = split(text, ';');
        std::string_view name = parts.front();
        if (name.size() < 2 || name.front() != '"' || name.back() != '"') continue;
        parts.erase(parts.begin());
        list.push_back({name.substr(1, name.size() - 2), std::move(parts)});
    }
    return list;
}

void read_draft(const Headers& headers, RateLimitState& state) {
    const auto limits = members(header_or_empty(headers, "ratelimit"));
    const Member* tightest = nullptr;
    for (const Member& member : limits) {
        const auto left = member.integer('r');
        if (left && (tightest == nullptr || *left < *tightest->integer('r'))) tightest = &member;
    }
    if (tightest != nullptr) {
        state.policy = tightest->name;
        if (!state.remaining) state.remaining = tightest->integer('r');
        if (const auto t = tightest->integer('t'); t && !state.reset) state.reset = std::chrono::seconds{*t};
    }
    for (const Member& policy : members(header_or_empty(headers, "ratelimit-policy"))) {
        if (state.policy.empty()) state.policy = policy.name;
        if (policy.name == state.policy && !state.limit) state.limit = policy.integer('q');
    }
}

}  // namespace

RateLimitState rate_limit(const Headers& headers) {
    RateLimitState state;
    state.limit = leading_integer(header_or_empty(headers, "ratelimit-limit"));
    state.remaining = leading_integer(header_or_empty(headers, "ratelimit-remaining"));
    if (const auto reset = leading_integer(header_or_empty(headers, "ratelimit-reset")))
        state.reset = std::chrono::seconds{*reset};
    read_draft(headers, state);
    return state;
}

std::optional<std::chrono::seconds> rate_limit_window(const Headers& headers) {
    const std::string policy = rate_limit(headers).policy;
    for (const Member& member : members(header_or_empty(headers, "ratelimit-policy")))
        if (member.name == policy)
            if (const auto window = member.integer('w')) return std::chrono::seconds{*window};
    return std::nullopt;
}

}  // namespace venturi::inline v1::http
