#include "http/text_rules.hpp"

#include <algorithm>

#include "domain/utf8.hpp"
#include "http/formats.hpp"

namespace venturi::server {

using schema::Kind;
using schema::Type;

namespace {

bool has_format(std::string_view text, Kind kind) {
  switch (kind) {
    case Kind::decimal: return formats::is_decimal(text);
    case Kind::timestamp: return formats::is_timestamp(text);
    case Kind::date: return formats::is_date(text);
    case Kind::uuid: return formats::is_uuid(text);
    case Kind::uri: return formats::is_uri(text);
    default: return true;
  }
}

bool is_member(std::string_view text, const schema::Enumeration& e) {
  return std::find(e.members, e.members + e.count, text) != e.members + e.count;
}

std::string members(const schema::Enumeration& e) {
  std::string out = "must be one of ";
  for (std::uint32_t i = 0; i < e.count; ++i) {
    if (i > 0) out += ", ";
    out += e.members[i];
  }
  return out;
}

}  // namespace

std::string_view expected(Kind kind) {
  switch (kind) {
    case Kind::integer: return "must be an integer";
    case Kind::number: return "must be a number";
    case Kind::boolean: return "must be true or false";
    case Kind::object:
    case Kind::map: return "must be an object";
    case Kind::array: return "must be an array";
    case Kind::decimal: return "must be a string that holds a decimal number";
    case Kind::timestamp: return "must be a string that holds an RFC 3339 time";
    case Kind::date: return "must be a string that holds a date (YYYY-MM-DD)";
    case Kind::uuid: return "must be a string that holds a UUID";
    case Kind::uri: return "must be a string that holds an absolute URI";
    default: return "must be a string";
  }
}

std::string refuse_text(std::string_view text, const Type& type) {
  const auto size = static_cast<std::int64_t>(text.size());
  // A character has one to four bytes, so most texts are judged by their size alone.
  if (size > type.max_size && static_cast<std::int64_t>(domain::characters(text)) > type.max_size)
    return "must not be longer than " + std::to_string(type.max_size) + " characters";
  if (size < type.min_size * 4 && static_cast<std::int64_t>(domain::characters(text)) < type.min_size)
    return type.min_size == 1 ? std::string("must not be empty")
                              : "must have at least " + std::to_string(type.min_size) + " characters";
  if (!has_format(text, type.kind)) return std::string(expected(type.kind));
  if (type.kind == Kind::enumeration && !type.enumeration->open && !is_member(text, *type.enumeration))
    return members(*type.enumeration);
  if (type.pattern != nullptr && !type.pattern->matches(text))
    return "must match " + std::string(type.pattern->source());
  return {};
}

}  // namespace venturi::server
