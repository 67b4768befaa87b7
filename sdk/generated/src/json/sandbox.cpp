// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/sandbox.hpp"

#include "json/exports.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] SandboxReset& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("reset_at", out.reset_at);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxReset& value) {
    writer.begin_object();
    field(writer, "reset_at", value.reset_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxSeed& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("seed", out.seed) &&
           members.optional("days", out.days) &&
           members.optional("services", out.services) &&
           members.optional("teams", out.teams) &&
           members.optional("providers", out.providers) &&
           members.optional("events_per_day", out.events_per_day);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxSeed& value) {
    writer.begin_object();
    field_if_set(writer, "seed", value.seed);
    field_if_set(writer, "days", value.days);
    field_if_set(writer, "services", value.services);
    field_if_set(writer, "teams", value.teams);
    field_if_set(writer, "providers", value.providers);
    field_if_set(writer, "events_per_day", value.events_per_day);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxSeedResult& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("seed", out.seed) &&
           members.required("events", out.events) &&
           members.required("services", out.services) &&
           members.required("identities", out.identities) &&
           members.required("projects", out.projects) &&
           members.required("organizations", out.organizations) &&
           members.required("period_from", out.period_from) &&
           members.required("period_to", out.period_to);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxSeedResult& value) {
    writer.begin_object();
    field(writer, "seed", value.seed);
    field(writer, "events", value.events);
    field(writer, "services", value.services);
    field(writer, "identities", value.identities);
    field(writer, "projects", value.projects);
    field(writer, "organizations", value.organizations);
    field(writer, "period_from", value.period_from);
    field(writer, "period_to", value.period_to);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxClock& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("now", out.now) &&
           members.required("frozen", out.frozen);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxClock& value) {
    writer.begin_object();
    field(writer, "now", value.now);
    field(writer, "frozen", value.frozen);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxClockSet& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("frozen_time", out.frozen_time);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxClockSet& value) {
    writer.begin_object();
    field(writer, "frozen_time", value.frozen_time);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxClockAdvance& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("seconds", out.seconds);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxClockAdvance& value) {
    writer.begin_object();
    field(writer, "seconds", value.seconds);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxFault& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("operation", out.operation) &&
           members.optional("probability", out.probability) &&
           members.optional("times", out.times) &&
           members.optional("status", out.status) &&
           members.optional("error_code", out.error_code) &&
           members.optional("headers", out.headers) &&
           members.optional("body", out.body) &&
           members.optional("latency_ms", out.latency_ms) &&
           members.optional("drop", out.drop);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxFault& value) {
    writer.begin_object();
    field_if_set(writer, "operation", value.operation);
    field_if_set(writer, "probability", value.probability);
    field_if_set(writer, "times", value.times);
    field_if_set(writer, "status", value.status);
    field_if_set(writer, "error_code", value.error_code);
    field_if_set(writer, "headers", value.headers);
    field_if_set(writer, "body", value.body);
    field_if_set(writer, "latency_ms", value.latency_ms);
    field_if_set(writer, "drop", value.drop);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxFaultState& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("operation", out.operation) &&
           members.optional("probability", out.probability) &&
           members.optional("times", out.times) &&
           members.optional("status", out.status) &&
           members.optional("error_code", out.error_code) &&
           members.optional("headers", out.headers) &&
           members.optional("body", out.body) &&
           members.optional("latency_ms", out.latency_ms) &&
           members.optional("drop", out.drop) &&
           members.required("hits", out.hits);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxFaultState& value) {
    writer.begin_object();
    field_if_set(writer, "operation", value.operation);
    field_if_set(writer, "probability", value.probability);
    field_if_set(writer, "times", value.times);
    field_if_set(writer, "status", value.status);
    field_if_set(writer, "error_code", value.error_code);
    field_if_set(writer, "headers", value.headers);
    field_if_set(writer, "body", value.body);
    field_if_set(writer, "latency_ms", value.latency_ms);
    field_if_set(writer, "drop", value.drop);
    field(writer, "hits", value.hits);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxFaults& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("faults", out.faults);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxFaults& value) {
    writer.begin_object();
    field(writer, "faults", value.faults);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxFaultList& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("faults", out.faults);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxFaultList& value) {
    writer.begin_object();
    field(writer, "faults", value.faults);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxEngine& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("stage_b", out.stage_b);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxEngine& value) {
    writer.begin_object();
    field(writer, "stage_b", value.stage_b);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] SandboxJobTransition& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("status", out.status) &&
           members.optional("error_code", out.error_code);
}

void encode(Writer& writer, [[maybe_unused]] const SandboxJobTransition& value) {
    writer.begin_object();
    field(writer, "status", value.status);
    field_if_set(writer, "error_code", value.error_code);
    writer.end_object();
}

}  // namespace json

template <>
Result<SandboxReset> from_json<SandboxReset>(std::string_view text) {
    return json::read_view<SandboxReset>(text, "SandboxReset");
}
template <>
std::string to_json<SandboxReset>(const SandboxReset& value) {
    return json::write(value);
}

template <>
Result<SandboxSeed> from_json<SandboxSeed>(std::string_view text) {
    return json::read_view<SandboxSeed>(text, "SandboxSeed");
}
template <>
std::string to_json<SandboxSeed>(const SandboxSeed& value) {
    return json::write(value);
}

template <>
Result<SandboxSeedResult> from_json<SandboxSeedResult>(std::string_view text) {
    return json::read_view<SandboxSeedResult>(text, "SandboxSeedResult");
}
template <>
std::string to_json<SandboxSeedResult>(const SandboxSeedResult& value) {
    return json::write(value);
}

template <>
Result<SandboxClock> from_json<SandboxClock>(std::string_view text) {
    return json::read_view<SandboxClock>(text, "SandboxClock");
}
template <>
std::string to_json<SandboxClock>(const SandboxClock& value) {
    return json::write(value);
}

template <>
Result<SandboxClockSet> from_json<SandboxClockSet>(std::string_view text) {
    return json::read_view<SandboxClockSet>(text, "SandboxClockSet");
}
template <>
std::string to_json<SandboxClockSet>(const SandboxClockSet& value) {
    return json::write(value);
}

template <>
Result<SandboxClockAdvance> from_json<SandboxClockAdvance>(std::string_view text) {
    return json::read_view<SandboxClockAdvance>(text, "SandboxClockAdvance");
}
template <>
std::string to_json<SandboxClockAdvance>(const SandboxClockAdvance& value) {
    return json::write(value);
}

template <>
Result<SandboxFault> from_json<SandboxFault>(std::string_view text) {
    return json::read_view<SandboxFault>(text, "SandboxFault");
}
template <>
std::string to_json<SandboxFault>(const SandboxFault& value) {
    return json::write(value);
}

template <>
Result<SandboxFaultState> from_json<SandboxFaultState>(std::string_view text) {
    return json::read_view<SandboxFaultState>(text, "SandboxFaultState");
}
template <>
std::string to_json<SandboxFaultState>(const SandboxFaultState& value) {
    return json::write(value);
}

template <>
Result<SandboxFaults> from_json<SandboxFaults>(std::string_view text) {
    return json::read_view<SandboxFaults>(text, "SandboxFaults");
}
template <>
std::string to_json<SandboxFaults>(const SandboxFaults& value) {
    return json::write(value);
}

template <>
Result<SandboxFaultList> from_json<SandboxFaultList>(std::string_view text) {
    return json::read_view<SandboxFaultList>(text, "SandboxFaultList");
}
template <>
std::string to_json<SandboxFaultList>(const SandboxFaultList& value) {
    return json::write(value);
}

template <>
Result<SandboxEngine> from_json<SandboxEngine>(std::string_view text) {
    return json::read_view<SandboxEngine>(text, "SandboxEngine");
}
template <>
std::string to_json<SandboxEngine>(const SandboxEngine& value) {
    return json::write(value);
}

template <>
Result<SandboxJobTransition> from_json<SandboxJobTransition>(std::string_view text) {
    return json::read_view<SandboxJobTransition>(text, "SandboxJobTransition");
}
template <>
std::string to_json<SandboxJobTransition>(const SandboxJobTransition& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
