#pragma once
// Writing values. Generated codecs add an overload of encode() for each model; all of them are found through Writer's
// namespace.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "json/writer.hpp"
#include "venturi/json.hpp"
#include "venturi/open_enum.hpp"
#include "venturi/patch.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1::json {

inline void encode(Writer& writer, const std::string& value) { writer.string(value); }
inline void encode(Writer& writer, std::int64_t value) { writer.integer(value); }
inline void encode(Writer& writer, double value) { writer.number(value); }
inline void encode(Writer& writer, bool value) { writer.boolean(value); }
inline void encode(Writer& writer, Timestamp value) { writer.string(format_timestamp(value)); }
inline void encode(Writer& writer, const JsonText& value) {
    if (value.text.empty()) writer.null();
    else writer.raw(value.text);
}

template <class E>
    requires std::is_enum_v<E>
void encode(Writer& writer, E value) {
    writer.string(to_string(value));
}

template <class E>
void encode(Writer& writer, const Open<E>& value) {
    writer.string(value.text());
}

template <class T>
void encode(Writer& writer, const std::optional<T>& value) {
    if (value) encode(writer, *value);
    else writer.null();
}

template <class T>
void encode(Writer& writer, const std::vector<T>& values) {
    writer.begin_array();
    for (const T& value : values) encode(writer, value);
    writer.end_array();
}

template <class T>
void encode(Writer& writer, const std::map<std::string, T>& values) {
    writer.begin_object();
    for (const auto& [name, value] : values) {
        writer.key(name);
        encode(writer, value);
    }
    writer.end_object();
}

// A field that is always written, as null where it has no value.
template <class T>
void field(Writer& writer, std::string_view name, const T& value) {
    writer.plain_key(name);
    encode(writer, value);
}

// A field that is left out where it has no value.
template <class T>
void field_if_set(Writer& writer, std::string_view name, const std::optional<T>& value) {
    if (value) field(writer, name, *value);
}

// A field of a change request: left out, null, or a value.
template <class T>
void field_if_set(Writer& writer, std::string_view name, const Patch<T>& value) {
    if (value.has_value()) return field(writer, name, *value);
    if (!value.is_null()) return;
    writer.plain_key(name);
    writer.null();
}

// A model to text, through its encode().
template <class T>
std::string write(const T& value) {
    std::string out;
    Writer writer(out);
    encode(writer, value);
    return out;
}

}  // namespace venturi::inline v1::json
