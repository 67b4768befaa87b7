#pragma once
// Puts an operation's path template, path arguments and query together. All percent-encoding happens here.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace venturi::inline v1::http {

// Appends `text` with everything but RFC 3986's unreserved characters percent-encoded.
void percent_encode(std::string& out, std::string_view text);

using QueryList = std::vector<std::pair<std::string, std::string>>;

// base "https://host[/prefix]" + template "/api/v1/attribution/{id}" + query. Nothing when an argument that the
// template names is missing or empty (an empty one would name another resource), or is "." or ".." (a proxy could
// resolve it).
std::optional<std::string> build_url(std::string_view base, std::string_view path_template, const QueryList& path_args,
                                     const QueryList& query);

// The parts of a base URL that decide whether credentials may be sent there.
struct BaseUrl {
    std::string text;  // without a trailing slash
    std::string host;  // lower case, without port and brackets
    bool secure = false;
};

// Nothing unless it is http:// or https:// with a host and without user info, query and fragment.
std::optional<BaseUrl> parse_base_url(std::string_view text);

// Scheme, host and port of a URL, as they are written; empty where it has none.
std::string_view origin_of(std::string_view url);

// What makes a signed URL a credential, to keep it out of texts: the last part of its path and its query's values.
std::vector<std::string_view> signature_parts(std::string_view url);

// localhost, 127.0.0.0/8 and ::1: the only hosts that plain http:// is accepted for without being asked for.
bool is_loopback(std::string_view host);

}  // namespace venturi::inline v1::http
