#include "json/text.hpp"

namespace venturi::inline v1::json {

namespace {

void append_encoded(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_' || c == '*';
        if (plain) {
            out += c;
        } else if (c == ' ') {
            out += '+';
        } else {
            out += '%';
            out += hex[byte >> 4];
            out += hex[byte & 0xF];
        }
    }
}

}  // namespace

void append_form(std::string& body, std::string_view name, std::string_view value) {
    if (!body.empty()) body += '&';
    append_encoded(body, name);
    body += '=';
    append_encoded(body, value);
}

}  // namespace venturi::inline v1::json
