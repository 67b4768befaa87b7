#include "observe/scrub.hpp"

#include <algorithm>
#include <array>

#include "http/headers.hpp"
#include "http/url.hpp"

namespace venturi::inline v1::observe {
namespace {

constexpr std::string_view mark = "[redacted]";
constexpr std::size_t shortest_secret = 6;
constexpr std::size_t longest_id = 128;
constexpr std::size_t longest_value = 256;

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

std::string without_url_secrets(std::string_view text) {
    constexpr std::string_view separators = " \t\r\n'\"<>";
    std::string clean;
    while (!text.empty()) {
        const auto length = std::min(text.find_first_of(separators), text.size());
        std::string_view word = text.substr(0, length);
        const auto scheme = word.find("://");
        const auto authority = scheme == std::string_view::npos ? 0 : scheme + 3;
        clean += word.substr(0, authority);
        word.remove_prefix(authority);
        const auto at = word.rfind('@');
        if (at != std::string_view::npos && at > 0) {
            clean += mark;
            word.remove_prefix(at);
        }
        const auto query = scheme == std::string_view::npos ? std::string_view::npos : word.find('?');
        clean += word.substr(0, query);
        if (query != std::string_view::npos) clean += "?" + std::string{mark};
        clean += text.substr(length, 1);
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return clean;
}

std::vector<std::string> spellings(std::vector<std::string> secrets) {
    for (std::size_t i = 0, plain = secrets.size(); i < plain; ++i) {
        std::string encoded;
        http::percent_encode(encoded, secrets[i]);
        if (encoded != secrets[i]) secrets.push_back(std::move(encoded));
    }
    return secrets;
}

std::vector<std::string> url_secrets(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    const auto at = url.rfind('@');
    if (at == std::string_view::npos) return {};
    const auto info = url.substr(0, at);
    const auto colon = info.find(':');
    if (colon == std::string_view::npos) return {std::string{info}};
    return {std::string{info}, std::string{info.substr(colon + 1)}};
}

std::string loggable(const Headers& headers) {
    std::string text;
    for (const Header& header : headers) {
        if (!text.empty()) text += ", ";
        text += printable(header.name, 64);
        text += ": ";
        const bool shown = std::any_of(harmless.begin(), harmless.end(),
                                       [&](std::string_view name) { return http::same_name(name, header.name); });
        // Not cut: half of a secret would not be recognised by what cleans the line.
        if (!shown) text += mark;
        else text += header.value.size() > longest_value ? "[too long]" : printable(header.value, longest_value);
    }
    return text;
}

std::string told_id(std::string id, std::span<const std::string> secrets) {
    return printable(scrub(std::move(id), secrets), longest_id);
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
