// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/limits.hpp"

#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] RateLimitBudget& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("route_class", out.route_class) &&
           members.required("limit", out.limit) &&
           members.required("window_seconds", out.window_seconds) &&
           members.required("burst", out.burst) &&
           members.required("remaining", out.remaining) &&
           members.required("reset_seconds", out.reset_seconds);
}

void encode(Writer& writer, [[maybe_unused]] const RateLimitBudget& value) {
    writer.begin_object();
    field(writer, "route_class", value.route_class);
    field(writer, "limit", value.limit);
    field(writer, "window_seconds", value.window_seconds);
    field(writer, "burst", value.burst);
    field(writer, "remaining", value.remaining);
    field(writer, "reset_seconds", value.reset_seconds);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] RateLimitStatus& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("budgets", out.budgets);
}

void encode(Writer& writer, [[maybe_unused]] const RateLimitStatus& value) {
    writer.begin_object();
    field(writer, "budgets", value.budgets);
    writer.end_object();
}

}  // namespace json

template <>
Result<RateLimitBudget> from_json<RateLimitBudget>(std::string_view text) {
    return json::read_view<RateLimitBudget>(text, "RateLimitBudget");
}
template <>
std::string to_json<RateLimitBudget>(const RateLimitBudget& value) {
    return json::write(value);
}

template <>
Result<RateLimitStatus> from_json<RateLimitStatus>(std::string_view text) {
    return json::read_view<RateLimitStatus>(text, "RateLimitStatus");
}
template <>
std::string to_json<RateLimitStatus>(const RateLimitStatus& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
