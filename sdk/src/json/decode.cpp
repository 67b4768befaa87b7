#include "json/decode.hpp"

#include <cmath>

namespace venturi::inline v1::json {

namespace {

std::string_view view(const Value& value) { return {value.GetString(), value.GetStringLength()}; }

}  // namespace

bool decode(const Value& value, std::string& out, Failure& failure) {
    if (!value.IsString()) return failure.expected("a string");
    out.assign(value.GetString(), value.GetStringLength());
    return true;
}

bool decode(const Value& value, std::int64_t& out, Failure& failure) {
    if (value.IsInt64()) {
        out = value.GetInt64();
        return true;
    }
    // Up to 2^53 every whole double stands for itself alone; beyond it, it could be a neighbour that was rounded.
    constexpr double limit = 9007199254740992.0;
    if (!value.IsDouble() || value.GetDouble() != std::floor(value.GetDouble()) || std::fabs(value.GetDouble()) > limit)
        return failure.expected("a whole number of 64 bits");
    out = static_cast<std::int64_t>(value.GetDouble());
    return true;
}

bool decode(const Value& value, double& out, Failure& failure) {
    if (!value.IsNumber()) return failure.expected("a number");
    out = value.GetDouble();
    return true;
}

bool decode(const Value& value, bool& out, Failure& failure) {
    if (!value.IsBool()) return failure.expected("true or false");
    out = value.GetBool();
    return true;
}

bool decode(const Value& value, std::vector<bool>& out, Failure& failure) {
    if (!value.IsArray()) return failure.expected("an array");
    out.clear();
    for (const Value& item : value.GetArray()) {
        bool element = false;
        if (!decode(item, element, failure)) return failure.inside(out.size());
        out.push_back(element);
    }
    return true;
}

bool decode(const Value& value, Timestamp& out, Failure& failure) {
    if (!value.IsString() || !parse_timestamp(view(value), out)) return failure.expected("an RFC 3339 time");
    return true;
}

bool decode(const Value& value, JsonText& out, Failure&) {
    out.text = text_of(value);
    return true;
}

Members::Members(const Value& value, Failure& failure) : failure_(failure) {
    if (value.IsObject()) {
        object_ = &value;
        next_ = value.MemberBegin();
    } else {
        failure.expected("an object");
    }
}

const Value* Members::find(std::string_view name) {
    const auto end = object_->MemberEnd();
    const auto is_it = [name](const auto& member) { return view(member.name) == name; };
    auto found = next_;
    while (found != end && !is_it(*found)) ++found;
    if (found == end) {
        found = object_->MemberBegin();
        while (found != next_ && !is_it(*found)) ++found;
        if (found == next_) return nullptr;
    }
    next_ = found + 1;
    return &found->value;
}

}  // namespace venturi::inline v1::json
