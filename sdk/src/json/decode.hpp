#pragma once
// Reading values out of a parsed tree. Generated codecs add an overload of decode() for each model and enumeration; all of
// them are found through Failure's namespace. Lenient as v1 demands: unknown fields are not even looked at.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "json/parse.hpp"
#include "venturi/json.hpp"
#include "venturi/open_enum.hpp"
#include "venturi/patch.hpp"
#include "venturi/timestamp.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, std::string& out, Failure& failure);
// Whole numbers of 64 bits; in other notations (12.0, 1.2e1) up to 2^53.
bool decode(const Value& value, std::int64_t& out, Failure& failure);
bool decode(const Value& value, double& out, Failure& failure);
bool decode(const Value& value, bool& out, Failure& failure);
bool decode(const Value& value, Timestamp& out, Failure& failure);
bool decode(const Value& value, JsonText& out, Failure& failure);

// std::vector<bool> has no elements to decode into.
bool decode(const Value& value, std::vector<bool>& out, Failure& failure);

// A closed enumeration: an unknown member breaks the contract.
template <class E>
    requires std::is_enum_v<E>
bool decode(const Value& value, E& out, Failure& failure) {
    if (!value.IsString() || !parse(std::string_view(value.GetString(), value.GetStringLength()), out))
        return failure.expected("a member of the enumeration");
    return true;
}

template <class E>
bool decode(const Value& value, Open<E>& out, Failure& failure) {
    if (!value.IsString()) return failure.expected("a string");
    out = Open<E>(std::string_view(value.GetString(), value.GetStringLength()));
    return true;
}

template <class T>
bool decode(const Value& value, std::optional<T>& out, Failure& failure) {
    if (value.IsNull()) {
        out.reset();
        return true;
    }
    return decode(value, out.emplace(), failure);
}

template <class T>
bool decode(const Value& value, Patch<T>& out, Failure& failure) {
    if (value.IsNull()) {
        out = nullptr;
        return true;
    }
    T inner{};
    if (!decode(value, inner, failure)) return false;
    out = std::move(inner);
    return true;
}

template <class T>
bool decode(const Value& value, std::vector<T>& out, Failure& failure) {
    if (!value.IsArray()) return failure.expected("an array");
    out.clear();
    out.reserve(value.Size());
    for (const Value& item : value.GetArray()) {
        if (!decode(item, out.emplace_back(), failure)) return failure.inside(out.size() - 1);
    }
    return true;
}

template <class T>
bool decode(const Value& value, std::map<std::string, T>& out, Failure& failure) {
    if (!value.IsObject()) return failure.expected("an object");
    out.clear();
    for (const auto& member : value.GetObject()) {
        std::string name(member.name.GetString(), member.name.GetStringLength());
        T element{};
        if (!decode(member.value, element, failure)) return failure.inside(name);
        out.insert_or_assign(std::move(name), std::move(element));
    }
    return true;
}

// An object's members, asked for in the contract's order. Servers write them in that order too, so each search begins where
// the last one ended and usually ends there; any other order is found all the same.
class Members {
public:
    // Notes the failure where the value is no object; every reader below then fails.
    Members(const Value& value, Failure& failure);

    explicit operator bool() const { return object_ != nullptr; }

    // A member that must be there.
    template <class T>
    bool required(std::string_view name, T& out) {
        const Value* value = find(name);
        if (value == nullptr) {
            failure_.message = "a required field is missing";
            return failure_.inside(name);
        }
        return decode(*value, out, failure_) || failure_.inside(name);
    }

    // A member that may be missing; `out` is then left as it was made.
    template <class T>
    bool optional(std::string_view name, T& out) {
        const Value* value = find(name);
        return value == nullptr || decode(*value, out, failure_) || failure_.inside(name);
    }

private:
    const Value* find(std::string_view name);

    const Value* object_ = nullptr;
    Value::ConstMemberIterator next_;
    Failure& failure_;
};

}  // namespace venturi::inline v1::json
