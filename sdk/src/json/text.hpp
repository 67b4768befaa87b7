#pragma once
// Values as plain text, for path and query parameters and form bodies. Percent-encoding is the pipeline's business, except
// in a form body, which has its own.

#include <array>
#include <charconv>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "venturi/open_enum.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1::json {

inline std::string plain_text(std::string_view value) { return std::string(value); }
inline std::string plain_text(const std::string& value) { return value; }
inline std::string plain_text(Timestamp value) { return format_timestamp(value); }

template <class T>
    requires std::is_arithmetic_v<T>
std::string plain_text(T value) {
    if constexpr (std::same_as<T, bool>) return value ? "true" : "false";
    else {
        std::array<char, 32> digits;
        return std::string(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    }
}

template <class E>
    requires std::is_enum_v<E>
std::string plain_text(E value) {
    return std::string(to_string(value));
}

template <class E>
std::string plain_text(const Open<E>& value) {
    return std::string(value.text());
}

// a,b,c: a list in one parameter.
template <class T>
std::string plain_text(const std::vector<T>& values) {
    std::string joined;
    for (const T& value : values) {
        if (&value != &values.front()) joined += ',';
        joined += plain_text(value);
    }
    return joined;
}

using NamedValues = std::vector<std::pair<std::string, std::string>>;

template <class T>
void add_parameter(NamedValues& out, std::string_view name, const T& value) {
    out.emplace_back(name, plain_text(value));
}

template <class T>
void add_parameter(NamedValues& out, std::string_view name, const std::optional<T>& value) {
    if (value) add_parameter(out, name, *value);
}

// ?name=a&name=b
template <class T>
void add_repeated(NamedValues& out, std::string_view name, const std::vector<T>& values) {
    for (const T& value : values) add_parameter(out, name, value);
}

// ?name=a,b; nothing where the list is empty
template <class T>
void add_list(NamedValues& out, std::string_view name, const std::vector<T>& values) {
    if (!values.empty()) add_parameter(out, name, values);
}

// application/x-www-form-urlencoded
void append_form(std::string& body, std::string_view name, std::string_view value);

template <class T>
void add_form_field(std::string& body, std::string_view name, const T& value) {
    append_form(body, name, plain_text(value));
}

template <class T>
void add_form_field(std::string& body, std::string_view name, const std::optional<T>& value) {
    if (value) add_form_field(body, name, *value);
}

}  // namespace venturi::inline v1::json
