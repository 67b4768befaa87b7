// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/budgets.hpp"

#include "json/common.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] BudgetScope& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("type", out.type) &&
           members.required("key", out.key);
}

void encode(Writer& writer, [[maybe_unused]] const BudgetScope& value) {
    writer.begin_object();
    field(writer, "type", value.type);
    field(writer, "key", value.key);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] BudgetCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("name", out.name) &&
           members.required("scope", out.scope) &&
           members.required("period", out.period) &&
           members.required("ceiling_usd", out.ceiling_usd) &&
           members.optional("mode", out.mode);
}

void encode(Writer& writer, [[maybe_unused]] const BudgetCreate& value) {
    writer.begin_object();
    field(writer, "name", value.name);
    field(writer, "scope", value.scope);
    field(writer, "period", value.period);
    field(writer, "ceiling_usd", value.ceiling_usd);
    field_if_set(writer, "mode", value.mode);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] BudgetUpdate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("name", out.name) &&
           members.optional("ceiling_usd", out.ceiling_usd) &&
           members.optional("mode", out.mode);
}

void encode(Writer& writer, [[maybe_unused]] const BudgetUpdate& value) {
    writer.begin_object();
    field_if_set(writer, "name", value.name);
    field_if_set(writer, "ceiling_usd", value.ceiling_usd);
    field_if_set(writer, "mode", value.mode);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Budget& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("scope", out.scope) &&
           members.required("period", out.period) &&
           members.required("ceiling_usd", out.ceiling_usd) &&
           members.required("mode", out.mode) &&
           members.required("period_start", out.period_start) &&
           members.required("period_end", out.period_end) &&
           members.required("period_to_date_usd", out.period_to_date_usd) &&
           members.required("consumed_percent", out.consumed_percent) &&
           members.required("forecast_usd", out.forecast_usd) &&
           members.required("crossed_thresholds", out.crossed_thresholds) &&
           members.required("completeness", out.completeness) &&
           members.required("as_of", out.as_of) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Budget& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "scope", value.scope);
    field(writer, "period", value.period);
    field(writer, "ceiling_usd", value.ceiling_usd);
    field(writer, "mode", value.mode);
    field(writer, "period_start", value.period_start);
    field(writer, "period_end", value.period_end);
    field(writer, "period_to_date_usd", value.period_to_date_usd);
    field(writer, "consumed_percent", value.consumed_percent);
    field(writer, "forecast_usd", value.forecast_usd);
    field(writer, "crossed_thresholds", value.crossed_thresholds);
    field(writer, "completeness", value.completeness);
    field(writer, "as_of", value.as_of);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] BudgetPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const BudgetPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

}  // namespace json

template <>
Result<BudgetScope> from_json<BudgetScope>(std::string_view text) {
    return json::read_view<BudgetScope>(text, "BudgetScope");
}
template <>
std::string to_json<BudgetScope>(const BudgetScope& value) {
    return json::write(value);
}

template <>
Result<BudgetCreate> from_json<BudgetCreate>(std::string_view text) {
    return json::read_view<BudgetCreate>(text, "BudgetCreate");
}
template <>
std::string to_json<BudgetCreate>(const BudgetCreate& value) {
    return json::write(value);
}

template <>
Result<BudgetUpdate> from_json<BudgetUpdate>(std::string_view text) {
    return json::read_view<BudgetUpdate>(text, "BudgetUpdate");
}
template <>
std::string to_json<BudgetUpdate>(const BudgetUpdate& value) {
    return json::write(value);
}

template <>
Result<Budget> from_json<Budget>(std::string_view text) {
    return json::read_view<Budget>(text, "Budget");
}
template <>
std::string to_json<Budget>(const Budget& value) {
    return json::write(value);
}

template <>
Result<BudgetPage> from_json<BudgetPage>(std::string_view text) {
    return json::read_view<BudgetPage>(text, "BudgetPage");
}
template <>
std::string to_json<BudgetPage>(const BudgetPage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
