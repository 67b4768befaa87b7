#include "domain/flat_json.hpp"

#include <charconv>

namespace venturi::server::domain {
namespace {

void write_text(std::string& out, std::string_view text) {
  static constexpr char digits[] = "0123456789abcdef";
  out += '"';
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool c1 = c == '\xc2' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0;
    const auto code = static_cast<unsigned char>(c1 ? text[++i] : c);
    if (c == '"' || c == '\\') {
      (out += '\\') += c;
    } else if (c1 || code < 0x20 || code == 0x7f) {
      ((out += "\\u00") += digits[code >> 4]) += digits[code & 15];
    } else {
      out += c;
    }
  }
  out += '"';
}

void write_scalar(std::string& out, const JsonScalar& value) {
  if (const auto* text = std::get_if<std::string>(&value)) {
    write_text(out, *text);
  } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
    out += std::to_string(*number);
  } else if (const auto* flag = std::get_if<bool>(&value)) {
    out += *flag ? "true" : "false";
  } else {
    out += "null";
  }
}

void append_utf8(std::string& out, std::uint32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xc0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3f));
  } else {
    out += static_cast<char>(0xe0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3f));
    out += static_cast<char>(0x80 | (code & 0x3f));
  }
}

/// One pass over the text; every step answers whether it went well.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool object(FlatJson& out) {
    skip_space();
    if (!take('{')) return false;
    skip_space();
    if (take('}')) return at_end();
    do {
      std::string name;
      JsonValue value;
      skip_space();
      if (!string(name) || out.find(name) != nullptr) return false;
      skip_space();
      if (!take(':') || !this->value(value)) return false;
      out.set_value(name, std::move(value));
      skip_space();
    } while (take(','));
    return take('}') && at_end();
  }

 private:
  bool value(JsonValue& out) {
    skip_space();
    if (!take('[')) {
      JsonScalar single;
      if (!scalar(single)) return false;
      out = std::move(single);
      return true;
    }
    JsonArray items;
    skip_space();
    if (!take(']')) {
      do {
        skip_space();
        if (!scalar(items.emplace_back())) return false;
        skip_space();
      } while (take(','));
      if (!take(']')) return false;
    }
    out = std::move(items);
    return true;
  }

  bool scalar(JsonScalar& out) {
    if (peek() == '"') return string(out.emplace<std::string>());
    if (word("null")) return true;
    if (word("true")) return out.emplace<bool>(true);
    if (word("false")) {
      out.emplace<bool>(false);
      return true;
    }
    return integer(out.emplace<std::int64_t>());
  }

  bool integer(std::int64_t& out) {
    const char* const begin = text_.data() + at_;
    const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), out);
    if (error != std::errc()) return false;
    const std::string_view digits(begin, static_cast<std::size_t>(end - begin));
    if (digits == "-0" || (digits.size() > 1 && digits[0] == '0') || digits.starts_with("-0")) return false;
    at_ += digits.size();
    return peek() != '.' && peek() != 'e' && peek() != 'E';
  }

  bool string(std::string& out) {
    if (!take('"')) return false;
    while (at_ < text_.size()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c != '\\') {
        out += c;
      } else if (!escape(out)) {
        return false;
      }
    }
    return false;
  }

  bool escape(std::string& out) {
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (take('u')) {
      if (text_.size() - at_ < 4) return false;
      std::uint32_t code = 0;
      const char* const begin = text_.data() + at_;
      if (std::from_chars(begin, begin + 4, code, 16).ptr != begin + 4) return false;
      if (code >= 0xd800 && code <= 0xdfff) return false;  // our own texts never need a surrogate pair
      at_ += 4;
      append_utf8(out, code);
      return true;
    }
    const std::size_t at = names.find(peek());
    if (at_ >= text_.size() || at == std::string_view::npos) return false;
    out += meanings[at];
    ++at_;
    return true;
  }

  bool word(std::string_view expected) {
    if (!text_.substr(at_).starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void skip_space() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') ++at_;
  }
  bool at_end() {
    skip_space();
    return at_ == text_.size();
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<FlatJson> FlatJson::parse(std::string_view text) {
  FlatJson out;
  if (!Reader(text).object(out)) return std::nullopt;
  return out;
}

std::string FlatJson::dump() const {
  std::string out = "{";
  for (const auto& [name, value] : members_) {
    if (out.size() > 1) out += ',';
    write_text(out, name);
    out += ':';
    if (const auto* single = std::get_if<JsonScalar>(&value)) {
      write_scalar(out, *single);
      continue;
    }
    out += '[';
    for (const JsonScalar& item : std::get<JsonArray>(value)) {
      if (out.back() != '[') out += ',';
      write_scalar(out, item);
    }
    out += ']';
  }
  return out + "}";
}

const JsonValue* FlatJson::find(std::string_view name) const {
  for (const auto& [key, value] : members_) {
    if (key == name) return &value;
  }
  return nullptr;
}

const JsonArray* FlatJson::array(std::string_view name) const {
  const JsonValue* value = find(name);
  return value != nullptr ? std::get_if<JsonArray>(value) : nullptr;
}

}  // namespace venturi::server::domain
