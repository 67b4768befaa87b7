#include "http/validate.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "http/json_text.hpp"
#include "http/text_rules.hpp"

namespace venturi::server {

using rapidjson::Value;
using schema::Kind;
using schema::Type;

namespace {

constexpr std::size_t max_map_name = 64;  // as the published schemas' propertyNames

constexpr std::string_view content_refusal = "is a name of message content, which is never accepted";

std::string_view view(const Value& v) { return {v.GetString(), v.GetStringLength()}; }

/// Whether a name of the caller's may stand in a pointer that goes back.
bool plain(std::string_view name) {
  return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
  });
}

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
  std::string out = std::to_string(n);
  out += ' ';
  out += n == 1 ? one : many;
  return out;
}

/// Walks one value beside its schema. The place is kept as a chain on the stack and spelled only when a fault is found.
class Walker {
 public:
  struct Place {
    const Place* parent;
    std::string_view name;  // when null, an array's element at `index`
    std::size_t index = 0;
  };

  Walker(const schema::Object& root, Findings& findings, std::string* out, std::string_view base)
      : root_(root), findings_(findings), out_(out), base_(base) {
    for (std::uint32_t i = 0; i < root.content_key_count; ++i) content_lengths_ |= length_bit(root.content_keys[i]);
  }

  void object(const Value& v, const schema::Object& o, const Place* at) {
    if (!v.IsObject()) return mismatch(v, Kind::object, at);
    std::array<const Value*, schema::max_properties> bound{};
    bind(v, o, at, bound);
    put('{');
    bool first = true;
    for (std::uint32_t i = 0; i < o.count; ++i) {
      const auto& property = o.properties[i];
      const Place place{at, property.name};
      if (bound[i] == nullptr) {
        if (property.required) fault(&place, "is required");
        continue;
      }
      if (out_ != nullptr) {
        if (!std::exchange(first, false)) *out_ += ',';
        *out_ += '"';
        *out_ += property.name;
        *out_ += "\":";
      }
      value(*bound[i], property.type, &place);
    }
    put('}');
  }

 private:
  /// Finds each member's property. Callers write in the documented order nearly always, so the search starts behind the last.
  void bind(const Value& v, const schema::Object& o, const Place* at, std::array<const Value*, schema::max_properties>& bound) {
    std::uint32_t next = 0;
    for (const auto& member : v.GetObject()) {
      const auto name = view(member.name);
      if (findings_.only_content()) {
        if (findings_.finished()) return;
        look_at(name, member.value, at);
        continue;
      }
      std::uint32_t i = next, tried = 0;
      for (; tried < o.count; ++tried, i = i + 1 == o.count ? 0 : i + 1)
        if (o.properties[i].name == name) break;
      if (tried == o.count) {
        unknown(name, member.value, o, at);
        continue;
      }
      if (bound[i] != nullptr) {
        const Place place{at, name};
        fault(&place, "is given twice");
      }
      bound[i] = &member.value;
      next = i + 1 == o.count ? 0 : i + 1;
    }
  }

  void unknown(std::string_view name, const Value& v, const schema::Object& o, const Place* at) {
    look_at(name, v, at);
    if (!o.closed || is_content(name)) return;
    const Place place{at, name};
    if (plain(name)) fault(&place, "is not a property of " + std::string(o.name));
    else fault(at, "has a property that " + std::string(o.name) + " does not have");
  }

  void value(const Value& v, const Type& type, const Place* at) {
    if (findings_.only_content()) return search(v, at);
    if (v.IsNull() && type.nullable) {
      if (out_ != nullptr) *out_ += "null";
      return;
    }
    switch (type.kind) {
      case Kind::object: return object(v, *type.object, at);
      case Kind::array: return array(v, type, at);
      case Kind::map: return map(v, type, at);
      case Kind::integer: return integer(v, type, at);
      case Kind::number: return number(v, type, at);
      case Kind::boolean: return boolean(v, at);
      case Kind::json: return any(v, at);
      default: return string(v, type, at);
    }
  }

  void string(const Value& v, const Type& type, const Place* at) {
    if (!v.IsString()) return mismatch(v, type.kind, at);
    if (auto why = refuse_text(view(v), type); !why.empty()) return fault(at, std::move(why));
    if (out_ != nullptr) append_json_string(*out_, view(v));
  }

  /// JSON Schema's integer is any number without a fraction, so 7.0 and 1e3 are. Beyond 2^53 a double may stand for a neighbour.
  void integer(const Value& v, const Type& type, const Place* at) {
    constexpr double exact = 9007199254740992.0;
    const bool doubled = v.IsDouble() && std::trunc(v.GetDouble()) == v.GetDouble();
    if ((v.IsUint64() && !v.IsInt64()) || (doubled && std::fabs(v.GetDouble()) > exact)) return fault(at, "is too large");
    if (!v.IsInt64() && !doubled) return mismatch(v, Kind::integer, at);
    const std::int64_t n = doubled ? static_cast<std::int64_t>(v.GetDouble()) : v.GetInt64();
    if (n < type.min_integer) return fault(at, "must be at least " + std::to_string(type.min_integer));
    if (n > type.max_integer) return fault(at, "must be at most " + std::to_string(type.max_integer));
    if (out_ != nullptr) append_json_number(*out_, n);
  }

  void number(const Value& v, const Type& type, const Place* at) {
    if (!v.IsNumber()) return mismatch(v, Kind::number, at);
    const double n = v.GetDouble();
    if (!std::isfinite(n)) return fault(at, "is too large");
    if (n < type.min_number || n > type.max_number) {
      std::string why = n < type.min_number ? "must be at least " : "must be at most ";
      append_json_number(why, n < type.min_number ? type.min_number : type.max_number);
      return fault(at, std::move(why));
    }
    if (out_ != nullptr) append_json_number(*out_, n);
  }

  void boolean(const Value& v, const Place* at) {
    if (!v.IsBool()) return mismatch(v, Kind::boolean, at);
    if (out_ != nullptr) *out_ += v.GetBool() ? "true" : "false";
  }

  void array(const Value& v, const Type& type, const Place* at) {
    if (!v.IsArray()) return mismatch(v, Kind::array, at);
    const auto size = static_cast<std::int64_t>(v.Size());
    if (size < type.min_size) fault(at, "must have at least " + std::to_string(type.min_size) + " items");
    if (size > type.max_size) return fault(at, "must have at most " + std::to_string(type.max_size) + " items");
    if (type.unique_items) distinct(v, at);
    put('[');
    for (rapidjson::SizeType i = 0; i < v.Size(); ++i) {
      const Place place{at, {}, i};
      if (i > 0) put(',');
      value(v[i], *type.item, &place);
    }
    put(']');
  }

  void distinct(const Value& v, const Place* at) {
    for (rapidjson::SizeType i = 1; i < v.Size(); ++i)
      for (rapidjson::SizeType j = 0; j < i; ++j)
        if (v[i] == v[j]) {
          const Place place{at, {}, i};
          return fault(&place, "repeats an earlier item");
        }
  }

  void map(const Value& v, const Type& type, const Place* at) {
    if (!v.IsObject()) return mismatch(v, Kind::map, at);
    if (static_cast<std::int64_t>(v.MemberCount()) > type.max_size)
      return fault(at, "must have at most " + std::to_string(type.max_size) + " properties");
    put('{');
    bool first = true;
    for (const auto& member : v.GetObject()) {
      const auto name = view(member.name);
      const Place place{at, name};
      if (is_content(name)) {
        content(&place);
        continue;
      }
      if (name.size() > max_map_name) {
        fault(at, "has a name of more than " + std::to_string(max_map_name) + " characters");
        continue;
      }
      if (out_ != nullptr) {
        if (!std::exchange(first, false)) *out_ += ',';
        append_json_string(*out_, name);
        *out_ += ':';
      }
      value(member.value, *type.item, plain(name) ? &place : at);
    }
    put('}');
  }

  /// A value that the schema leaves open: copied compactly, searched for content.
  void any(const Value& v, const Place* at) {
    if (v.IsObject()) return any_object(v, at);
    if (v.IsArray()) {
      put('[');
      for (rapidjson::SizeType i = 0; i < v.Size() && !findings_.finished(); ++i) {
        const Place place{at, {}, i};
        if (i > 0) put(',');
        any(v[i], &place);
      }
      return put(']');
    }
    if (out_ == nullptr) return;
    if (v.IsString()) append_json_string(*out_, view(v));
    else if (v.IsNull()) *out_ += "null";
    else if (v.IsBool()) *out_ += v.GetBool() ? "true" : "false";
    else if (v.IsInt64()) append_json_number(*out_, v.GetInt64());
    else if (v.IsUint64()) append_json_number(*out_, v.GetUint64());
    else append_json_number(*out_, v.GetDouble());
  }

  void any_object(const Value& v, const Place* at) {
    put('{');
    bool first = true;
    for (const auto& member : v.GetObject()) {
      if (findings_.finished()) return;
      const auto name = view(member.name);
      const Place place{at, name};
      if (is_content(name)) {
        content(&place);
        continue;
      }
      if (out_ != nullptr) {
        if (!std::exchange(first, false)) *out_ += ',';
        append_json_string(*out_, name);
        *out_ += ':';
      }
      any(member.value, plain(name) ? &place : at);
    }
    put('}');
  }

  /// A member that is refused, whatever it is: it may be content, or hold some.
  void look_at(std::string_view name, const Value& v, const Place* at) {
    const Place place{at, name};
    if (is_content(name)) content(&place);
    else search(v, plain(name) ? &place : at);
  }

  /// Looks for content in what is refused anyway: content is the graver fault and must be named as such.
  void search(const Value& v, const Place* at) {
    if (root_.content_key_count == 0) return;
    auto* const out = std::exchange(out_, nullptr);
    if (v.IsObject() || v.IsArray()) any(v, at);
    out_ = out;
  }

  static std::uint64_t length_bit(std::string_view name) { return std::uint64_t{1} << std::min<std::size_t>(name.size(), 63); }

  bool is_content(std::string_view name) const {
    if ((content_lengths_ & length_bit(name)) == 0) return false;
    for (std::uint32_t i = 0; i < root_.content_key_count; ++i)
      if (same_name(name, root_.content_keys[i])) return true;
    return false;
  }

  void content(const Place* at) {
    std::string pointer(base_);
    spell(at, pointer);
    findings_.add_content(std::move(pointer));
  }

  void mismatch(const Value& v, Kind kind, const Place* at) {
    search(v, at);
    fault(at, std::string(expected(kind)));
  }

  void fault(const Place* at, std::string why) {
    if (findings_.only_content()) return void(++findings_.found);
    std::string pointer(base_);
    spell(at, pointer);
    findings_.add(std::move(pointer), std::move(why));
  }

  /// RFC 6901: `~` and `/` inside a name are written ~0 and ~1.
  static void spell(const Place* at, std::string& out) {
    if (at == nullptr) return;
    spell(at->parent, out);
    out += '/';
    if (at->name.data() == nullptr) {
      append_json_number(out, at->index);
      return;
    }
    for (const char c : at->name) {
      if (c == '~') out += "~0";
      else if (c == '/') out += "~1";
      else out += c;
    }
  }

  void put(char c) {
    if (out_ != nullptr) *out_ += c;
  }

  const schema::Object& root_;
  Findings& findings_;
  std::string* out_;
  std::string_view base_;
  std::uint64_t content_lengths_ = 0;  ///< a bit for each length of a name of content: nearly all names are told by that
};

}  // namespace

void Findings::add(std::string pointer, std::string detail) {
  ++found;
  if (!only_content()) errors.push_back({std::move(pointer), std::move(detail)});
}

void Findings::add_content(std::string pointer) {
  if (!std::exchange(content, true)) {
    errors.clear();
    found = 0;
  }
  ++found;
  if (errors.size() < most) errors.push_back({std::move(pointer), std::string(content_refusal)});
}

Problem Findings::problem() && {
  const bool all = errors.size() < most;
  const auto count = counted(errors.size(), "property", "properties");
  if (content)
    return Problem(ErrorCode::content_not_accepted,
                   "The event carries message content in " + (all ? count : "at least " + count) + ". Venturi takes metadata only.", std::move(errors));
  const auto are = errors.size() == 1 ? " is not valid." : " are not valid.";
  return Problem(ErrorCode::validation_failed, (all ? count : "At least " + count) + are, std::move(errors));
}

void validate(const Value& value, const schema::Object& object, Findings& findings, std::string* canonical,
              std::string_view base) {
  Walker(object, findings, canonical, base).object(value, object, nullptr);
}

}  // namespace venturi::server
