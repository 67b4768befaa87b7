// The tables that the generator prints from the contract's schemas, and that validate.cpp interprets.
//
// All of it is constant data with static storage, pointing at each other; nothing is owned.
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

#include <re2/re2.h>

namespace venturi::server::schema {

enum class Kind : std::uint8_t {
  string,
  integer,
  number,
  boolean,
  decimal,    // money as text
  timestamp,  // RFC 3339
  date,
  uuid,
  uri,
  object,
  enumeration,
  array,
  map,  // any names, one type of value
  json, // anything
};

struct Object;

/// A set of strings. An open one takes any text within the type's length.
struct Enumeration {
  const std::string_view* members;
  std::uint32_t count;
  bool open;
};

/// A pattern of the contract, compiled once. RE2 takes time linear in the text, whatever the pattern.
class Pattern {
 public:
  explicit Pattern(std::string_view source)
      : source_(source), compiled_(re2::StringPiece(source.data(), source.size()), RE2::Quiet) {}
  std::string_view source() const { return source_; }
  bool matches(std::string_view text) const {
    return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), compiled_);
  }
  bool valid() const { return compiled_.ok(); }

 private:
  std::string_view source_;  // a literal
  RE2 compiled_;
};

inline constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max();

struct Type {
  Kind kind = Kind::json;
  bool nullable = false;
  bool unique_items = false;
  std::int64_t min_size = 0;          ///< characters of a text, items of an array
  std::int64_t max_size = unbounded;  ///< the same, and properties of a map
  std::int64_t min_integer = std::numeric_limits<std::int64_t>::min();
  std::int64_t max_integer = std::numeric_limits<std::int64_t>::max();
  double min_number = -std::numeric_limits<double>::infinity();
  double max_number = std::numeric_limits<double>::infinity();
  const Pattern* pattern = nullptr;
  const Object* object = nullptr;
  const Enumeration* enumeration = nullptr;
  const Type* item = nullptr;
};

struct Property {
  std::string_view name;
  Type type;
  bool required = false;
};

/// Properties stand in the contract's order, which is also the canonical order of writing. At most `max_properties`.
struct Object {
  std::string_view name;
  const Property* properties;
  std::uint32_t count;
  bool closed;                           ///< an unknown property is refused
  const std::string_view* content_keys;  ///< lower case; names refused at any depth below, as content
  std::uint32_t content_key_count;
};

inline constexpr std::uint32_t max_properties = 128;

}  // namespace venturi::server::schema
