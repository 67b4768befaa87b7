#pragma once
// JSON written by hand: were results printed by the SDK's own codec, its mistakes could cancel each other out.

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/open_enum.hpp"
#include "venturi/timestamp.hpp"

namespace conformance {

using Value = rapidjson::Value;

// JSON text that is complete already.
struct Json {
    std::string text = "null";
};

inline std::string print(const Json& value) { return value.text; }

inline std::string print(std::string_view value) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    return {buffer.GetString(), buffer.GetSize()};
}
inline std::string print(const std::string& value) { return print(std::string_view(value)); }
inline std::string print(const char* value) { return print(std::string_view(value)); }
inline std::string print(bool value) { return value ? "true" : "false"; }
inline std::string print(std::integral auto value) { return std::to_string(value); }
inline std::string print(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}
inline std::string print(venturi::Timestamp value) { return print(venturi::format_timestamp(value)); }
template <class E>
    requires std::is_enum_v<E>
std::string print(E value) {
    return print(to_string(value));
}
template <class E>
std::string print(const venturi::Open<E>& value) {
    return print(value.text());
}
template <class T>
std::string print(const std::optional<T>& value) {
    return value ? print(*value) : "null";
}
template <class T>
std::string print(const std::vector<T>& values) {
    std::string text = "[";
    for (const T& value : values) text += (text.size() > 1 ? "," : "") + print(value);
    return text + "]";
}

// An object, member by member.
class Object {
public:
    template <class T>
    Object& add(std::string_view name, const T& value) {
        text_ += (text_.empty() ? "" : ",") + print(name) + ":" + print(value);
        return *this;
    }
    Json json() const { return {"{" + text_ + "}"}; }

private:
    std::string text_;
};

inline std::string print(const Object& value) { return value.json().text; }

// -- what an order holds

inline const Value* find(const Value& object, const char* name) {
    const auto member = object.FindMember(name);
    return member == object.MemberEnd() ? nullptr : &member->value;
}
inline std::string text(const Value& value) { return {value.GetString(), value.GetStringLength()}; }
inline std::string text(const Value& object, const char* name) {
    const Value* value = find(object, name);
    return value == nullptr ? std::string() : text(*value);
}
inline std::optional<std::string> maybe_text(const Value& object, const char* name) {
    const Value* value = find(object, name);
    return value == nullptr ? std::nullopt : std::optional(text(*value));
}
inline std::optional<std::int64_t> maybe_integer(const Value& object, const char* name) {
    const Value* value = find(object, name);
    return value == nullptr ? std::nullopt : std::optional(value->GetInt64());
}
inline std::optional<double> maybe_number(const Value& object, const char* name) {
    const Value* value = find(object, name);
    return value == nullptr ? std::nullopt : std::optional(value->GetDouble());
}
inline std::optional<bool> maybe_bool(const Value& object, const char* name) {
    const Value* value = find(object, name);
    return value == nullptr ? std::nullopt : std::optional(value->GetBool());
}
inline std::vector<std::string> texts(const Value& object, const char* name) {
    std::vector<std::string> all;
    if (const Value* values = find(object, name))
        for (const Value& value : values->GetArray()) all.push_back(text(value));
    return all;
}
inline std::optional<venturi::Timestamp> maybe_time(const Value& object, const char* name) {
    venturi::Timestamp at;
    const Value* value = find(object, name);
    if (value == nullptr || !venturi::parse_timestamp(text(*value), at)) return std::nullopt;
    return at;
}

}  // namespace conformance
