#include "auth/callback_request.hpp"

#include <algorithm>
#include <optional>

namespace venturi::inline v1::auth {
namespace {

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// application/x-www-form-urlencoded; nothing where an escape is broken.
std::optional<std::string> decode(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '+') {
            out += ' ';
        } else if (text[at] == '%') {
            if (at + 2 >= text.size() || hex(text[at + 1]) < 0 || hex(text[at + 2]) < 0) return std::nullopt;
            out += static_cast<char>(hex(text[at + 1]) * 16 + hex(text[at + 2]));
            at += 2;
        } else {
            out += text[at];
        }
    }
    return out;
}

// What stands before `separator`, which is dropped with it.
std::string_view cut(std::string_view& rest, char separator) {
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

bool printable(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

}  // namespace

std::variant<http::QueryList, Stray> read_callback(std::string_view head, std::string_view path) {
    std::string_view line = head.substr(0, head.find("\r\n"));
    const std::string_view method = cut(line, ' ');
    std::string_view target = cut(line, ' ');
    const bool http = line == "HTTP/1.1" || line == "HTTP/1.0";
    if (!http || !target.starts_with('/') || !printable(method) || !printable(target)) return Stray::bad_request;
    if (cut(target, '?') != path) return Stray::not_found;
    if (method != "GET") return Stray::method_not_allowed;
    http::QueryList query;
    while (!target.empty()) {
        std::string_view pair = cut(target, '&');
        if (pair.empty()) continue;
        auto name = decode(cut(pair, '='));
        auto value = decode(pair);
        if (!name || !value) return Stray::bad_request;
        query.emplace_back(*std::move(name), *std::move(value));
    }
    return query;
}

}  // namespace venturi::inline v1::auth
