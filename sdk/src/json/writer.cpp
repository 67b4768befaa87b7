#include "json/writer.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace venturi::inline v1::json {

void Writer::separate() {
    if (needs_comma_) out_ += ',';
    needs_comma_ = true;
}

void Writer::open(char bracket) {
    separate();
    out_ += bracket;
    needs_comma_ = false;
}

void Writer::close(char bracket) {
    out_ += bracket;
    needs_comma_ = true;
}

void Writer::key(std::string_view name) {
    separate();
    out_ += '"';
    append_escaped(out_, name);
    out_ += "\":";
    needs_comma_ = false;
}

void Writer::plain_key(std::string_view name) {
    separate();
    out_ += '"';
    out_ += name;
    out_ += "\":";
    needs_comma_ = false;
}

void Writer::string(std::string_view value) {
    separate();
    out_ += '"';
    append_escaped(out_, value);
    out_ += '"';
}

void Writer::integer(std::int64_t value) {
    separate();
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out_.append(digits.data(), end);
}

void Writer::number(double value) {
    if (!std::isfinite(value)) return null();
    separate();
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out_.append(digits.data(), end);
}

void Writer::boolean(bool value) { raw(value ? "true" : "false"); }

void Writer::null() { raw("null"); }

void Writer::raw(std::string_view json) {
    separate();
    out_ += json;
}

void append_escaped(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    std::size_t plain_from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
        out.append(text, plain_from, i - plain_from);
        plain_from = i + 1;
        out += '\\';
        switch (byte) {
            case '"': out += '"'; break;
            case '\\': out += '\\'; break;
            case '\n': out += 'n'; break;
            case '\r': out += 'r'; break;
            case '\t': out += 't'; break;
            default:
                out += "u00";
                out += hex[byte >> 4];
                out += hex[byte & 0xF];
        }
    }
    out.append(text, plain_from);
}

}  // namespace venturi::inline v1::json
