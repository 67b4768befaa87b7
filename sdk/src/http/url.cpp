#include "http/url.hpp"

#include <algorithm>

namespace venturi::inline v1::http {
namespace {

constexpr bool unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

const std::string* find(const QueryList& list, std::string_view name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.first == name; });
    return found == list.end() ? nullptr : &found->second;
}

}  // namespace

void percent_encode(std::string& out, std::string_view text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : text) {
        if (unreserved(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4];
            out += digits[byte & 0xF];
        }
    }
}

std::optional<std::string> build_url(std::string_view base, std::string_view path_template, const QueryList& path_args,
                                     const QueryList& query) {
    std::string url{base};
    while (!path_template.empty()) {
        const auto open = path_template.find('{');
        url += path_template.substr(0, open);
        if (open == std::string_view::npos) break;
        const auto close = path_template.find('}', open);
        const std::string* value = find(path_args, path_template.substr(open + 1, close - open - 1));
        if (value == nullptr || value->empty() || *value == "." || *value == "..") return std::nullopt;
        percent_encode(url, *value);
        path_template.remove_prefix(close + 1);
    }
    char separator = '?';
    for (const auto& [name, value] : query) {
        url += separator;
        percent_encode(url, name);
        url += '=';
        percent_encode(url, value);
        separator = '&';
    }
    return url;
}

std::optional<BaseUrl> parse_base_url(std::string_view text) {
    BaseUrl base;
    std::string_view rest = text;
    if (rest.starts_with("https://")) {
        base.secure = true;
        rest.remove_prefix(8);
    } else if (rest.starts_with("http://")) {
        rest.remove_prefix(7);
    } else {
        return std::nullopt;
    }
    if (rest.find_first_of("?#@\\ \t\r\n") != std::string_view::npos) return std::nullopt;
    std::string_view authority = rest.substr(0, rest.find('/'));
    if (authority.starts_with('[')) {
        base.host = authority.substr(1, authority.find(']') - 1);
    } else {
        base.host = authority.substr(0, authority.find(':'));
    }
    if (base.host.empty()) return std::nullopt;
    std::transform(base.host.begin(), base.host.end(), base.host.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    base.text = text;
    while (base.text.ends_with('/')) base.text.pop_back();
    return base;
}

std::string_view origin_of(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    return url.substr(0, url.find_first_of("/?#", scheme + 3));
}

std::vector<std::string_view> signature_parts(std::string_view url) {
    std::vector<std::string_view> parts;
    const auto query = url.find('?');
    const auto path = url.substr(0, query);
    const auto host = path.find("://");
    const auto slash = path.rfind('/');
    if (host != std::string_view::npos && slash > host + 2) parts.push_back(path.substr(slash + 1));
    for (auto rest = query == std::string_view::npos ? std::string_view{} : url.substr(query + 1); !rest.empty();) {
        const auto pair = rest.substr(0, rest.find('&'));
        parts.push_back(pair.substr(pair.find('=') + 1));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    }
    return parts;
}

bool is_loopback(std::string_view host) {
    if (host == "localhost" || host == "::1" || host.ends_with(".localhost")) return true;
    return host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace venturi::inline v1::http
