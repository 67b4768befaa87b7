#include "observe/scrub.hpp"

#include <algorithm>
#include <array>

#include "http/headers.hpp"

namespace venturi::inline v1::observe {
namespace {

constexpr std::string_view mark = "[redacted]";
constexpr std::size_t shortest_secret = 6;

// An allow-list: a header that nobody thought of stays hidden.
constexpr std::array<std::string_view, 23> harmless{"accept",
                                                    "cache-control",
                                                    "connection",
                                                    "content-encoding",
                                                    "content-length",
                                                    "content-type",
                                                    "date",
                                                    "deprecation",
                                                    "etag",
                                                    "idempotency-key",
                                                    "idempotency-replayed",
                                                    "ratelimit",
                                                    "ratelimit-limit",
                                                    "ratelimit-policy",
                                                    "ratelimit-remaining",
                                                    "ratelimit-reset",
                                                    "retry-after",
                                                    "server",
                                                    "sunset",
                                                    "traceparent",
                                                    "transfer-encoding",
                                                    "user-agent",
                                                    "x-trace-id"};

}  // namespace

std::string scrub(std::string text, std::span<const std::string> secrets) {
    for (const std::string& secret : secrets) {
        if (secret.size() < shortest_secret) continue;
        for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + mark.size()))
            text.replace(at, secret.size(), mark);
    }
    return text;
}

std::string loggable(const Headers& headers) {
    std::string text;
    for (const Header& header : headers) {
        if (!text.empty()) text += ", ";
        text += printable(header.name, 64);
        text += ": ";
        const bool shown = std::any_of(harmless.begin(), harmless.end(),
                                       [&](std::string_view name) { return http::same_name(name, header.name); });
        text += shown ? printable(header.value, 256) : std::string{mark};
    }
    return text;
}

std::string printable(std::string_view text, std::size_t most) {
    const bool cut = text.size() > most;
    if (cut) {
        while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) --most;
        text = text.substr(0, most);
    }
    std::string clean{text};
    std::replace_if(
        clean.begin(), clean.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    if (cut) clean += "…";
    return clean;
}

}  // namespace venturi::inline v1::observe
