// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/directory.hpp"

#include "json/common.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] MatchKey& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("kind", out.kind) &&
           members.required("value", out.value);
}

void encode(Writer& writer, [[maybe_unused]] const MatchKey& value) {
    writer.begin_object();
    field(writer, "kind", value.kind);
    field(writer, "value", value.value);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ServiceInput& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("key", out.key) &&
           members.optional("name", out.name) &&
           members.optional("match", out.match);
}

void encode(Writer& writer, [[maybe_unused]] const ServiceInput& value) {
    writer.begin_object();
    field(writer, "key", value.key);
    field_if_set(writer, "name", value.name);
    field_if_set(writer, "match", value.match);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IdentityInput& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("key", out.key) &&
           members.optional("name", out.name) &&
           members.required("kind", out.kind) &&
           members.optional("match", out.match);
}

void encode(Writer& writer, [[maybe_unused]] const IdentityInput& value) {
    writer.begin_object();
    field(writer, "key", value.key);
    field_if_set(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field_if_set(writer, "match", value.match);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ProjectInput& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("key", out.key) &&
           members.optional("name", out.name) &&
           members.optional("kind", out.kind) &&
           members.optional("match", out.match);
}

void encode(Writer& writer, [[maybe_unused]] const ProjectInput& value) {
    writer.begin_object();
    field(writer, "key", value.key);
    field_if_set(writer, "name", value.name);
    field_if_set(writer, "kind", value.kind);
    field_if_set(writer, "match", value.match);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OrganizationInput& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("key", out.key) &&
           members.optional("name", out.name) &&
           members.optional("kind", out.kind) &&
           members.optional("parent_key", out.parent_key) &&
           members.optional("cost_centre", out.cost_centre) &&
           members.optional("match", out.match);
}

void encode(Writer& writer, [[maybe_unused]] const OrganizationInput& value) {
    writer.begin_object();
    field(writer, "key", value.key);
    field_if_set(writer, "name", value.name);
    field_if_set(writer, "kind", value.kind);
    field_if_set(writer, "parent_key", value.parent_key);
    field_if_set(writer, "cost_centre", value.cost_centre);
    field_if_set(writer, "match", value.match);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] EdgeInput& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("kind", out.kind) &&
           members.required("from_key", out.from_key) &&
           members.required("to_key", out.to_key) &&
           members.optional("weight", out.weight) &&
           members.optional("confidence", out.confidence) &&
           members.optional("source", out.source) &&
           members.optional("method", out.method) &&
           members.optional("signals", out.signals) &&
           members.optional("valid_from", out.valid_from) &&
           members.optional("valid_to", out.valid_to);
}

void encode(Writer& writer, [[maybe_unused]] const EdgeInput& value) {
    writer.begin_object();
    field(writer, "kind", value.kind);
    field(writer, "from_key", value.from_key);
    field(writer, "to_key", value.to_key);
    field_if_set(writer, "weight", value.weight);
    field_if_set(writer, "confidence", value.confidence);
    field_if_set(writer, "source", value.source);
    field_if_set(writer, "method", value.method);
    field_if_set(writer, "signals", value.signals);
    field_if_set(writer, "valid_from", value.valid_from);
    field_if_set(writer, "valid_to", value.valid_to);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Service& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("key", out.key) &&
           members.required("name", out.name) &&
           members.required("match", out.match) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Service& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "key", value.key);
    field(writer, "name", value.name);
    field(writer, "match", value.match);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Identity& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("key", out.key) &&
           members.required("name", out.name) &&
           members.required("kind", out.kind) &&
           members.required("match", out.match) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Identity& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "key", value.key);
    field(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field(writer, "match", value.match);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Project& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("key", out.key) &&
           members.required("name", out.name) &&
           members.required("kind", out.kind) &&
           members.required("match", out.match) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Project& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "key", value.key);
    field(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field(writer, "match", value.match);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Organization& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("key", out.key) &&
           members.required("name", out.name) &&
           members.required("kind", out.kind) &&
           members.required("parent_key", out.parent_key) &&
           members.required("cost_centre", out.cost_centre) &&
           members.required("match", out.match) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Organization& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "key", value.key);
    field(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field(writer, "parent_key", value.parent_key);
    field(writer, "cost_centre", value.cost_centre);
    field(writer, "match", value.match);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] Edge& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("kind", out.kind) &&
           members.required("from_key", out.from_key) &&
           members.required("to_key", out.to_key) &&
           members.required("weight", out.weight) &&
           members.required("confidence", out.confidence) &&
           members.required("source", out.source) &&
           members.required("method", out.method) &&
           members.required("signals", out.signals) &&
           members.required("valid_from", out.valid_from) &&
           members.required("valid_to", out.valid_to) &&
           members.required("created_at", out.created_at) &&
           members.required("updated_at", out.updated_at);
}

void encode(Writer& writer, [[maybe_unused]] const Edge& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "kind", value.kind);
    field(writer, "from_key", value.from_key);
    field(writer, "to_key", value.to_key);
    field(writer, "weight", value.weight);
    field(writer, "confidence", value.confidence);
    field(writer, "source", value.source);
    field(writer, "method", value.method);
    field(writer, "signals", value.signals);
    field(writer, "valid_from", value.valid_from);
    field(writer, "valid_to", value.valid_to);
    field(writer, "created_at", value.created_at);
    field(writer, "updated_at", value.updated_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ServiceUpsert& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("items", out.items);
}

void encode(Writer& writer, [[maybe_unused]] const ServiceUpsert& value) {
    writer.begin_object();
    field(writer, "items", value.items);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IdentityUpsert& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("items", out.items);
}

void encode(Writer& writer, [[maybe_unused]] const IdentityUpsert& value) {
    writer.begin_object();
    field(writer, "items", value.items);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ProjectUpsert& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("items", out.items);
}

void encode(Writer& writer, [[maybe_unused]] const ProjectUpsert& value) {
    writer.begin_object();
    field(writer, "items", value.items);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OrganizationUpsert& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("items", out.items);
}

void encode(Writer& writer, [[maybe_unused]] const OrganizationUpsert& value) {
    writer.begin_object();
    field(writer, "items", value.items);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] EdgeUpsert& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("items", out.items);
}

void encode(Writer& writer, [[maybe_unused]] const EdgeUpsert& value) {
    writer.begin_object();
    field(writer, "items", value.items);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] UpsertItemResult& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("index", out.index) &&
           members.required("id", out.id) &&
           members.required("outcome", out.outcome);
}

void encode(Writer& writer, [[maybe_unused]] const UpsertItemResult& value) {
    writer.begin_object();
    field(writer, "index", value.index);
    field(writer, "id", value.id);
    field(writer, "outcome", value.outcome);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] UpsertResult& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("created", out.created) &&
           members.required("updated", out.updated) &&
           members.required("unchanged", out.unchanged) &&
           members.required("results", out.results);
}

void encode(Writer& writer, [[maybe_unused]] const UpsertResult& value) {
    writer.begin_object();
    field(writer, "created", value.created);
    field(writer, "updated", value.updated);
    field(writer, "unchanged", value.unchanged);
    field(writer, "results", value.results);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] DeleteResult& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("deleted", out.deleted) &&
           members.required("missing", out.missing);
}

void encode(Writer& writer, [[maybe_unused]] const DeleteResult& value) {
    writer.begin_object();
    field(writer, "deleted", value.deleted);
    field(writer, "missing", value.missing);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ServicePage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const ServicePage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IdentityPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const IdentityPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ProjectPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const ProjectPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OrganizationPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const OrganizationPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] EdgePage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const EdgePage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

}  // namespace json

template <>
Result<MatchKey> from_json<MatchKey>(std::string_view text) {
    return json::read_view<MatchKey>(text, "MatchKey");
}
template <>
std::string to_json<MatchKey>(const MatchKey& value) {
    return json::write(value);
}

template <>
Result<ServiceInput> from_json<ServiceInput>(std::string_view text) {
    return json::read_view<ServiceInput>(text, "ServiceInput");
}
template <>
std::string to_json<ServiceInput>(const ServiceInput& value) {
    return json::write(value);
}

template <>
Result<IdentityInput> from_json<IdentityInput>(std::string_view text) {
    return json::read_view<IdentityInput>(text, "IdentityInput");
}
template <>
std::string to_json<IdentityInput>(const IdentityInput& value) {
    return json::write(value);
}

template <>
Result<ProjectInput> from_json<ProjectInput>(std::string_view text) {
    return json::read_view<ProjectInput>(text, "ProjectInput");
}
template <>
std::string to_json<ProjectInput>(const ProjectInput& value) {
    return json::write(value);
}

template <>
Result<OrganizationInput> from_json<OrganizationInput>(std::string_view text) {
    return json::read_view<OrganizationInput>(text, "OrganizationInput");
}
template <>
std::string to_json<OrganizationInput>(const OrganizationInput& value) {
    return json::write(value);
}

template <>
Result<EdgeInput> from_json<EdgeInput>(std::string_view text) {
    return json::read_view<EdgeInput>(text, "EdgeInput");
}
template <>
std::string to_json<EdgeInput>(const EdgeInput& value) {
    return json::write(value);
}

template <>
Result<Service> from_json<Service>(std::string_view text) {
    return json::read_view<Service>(text, "Service");
}
template <>
std::string to_json<Service>(const Service& value) {
    return json::write(value);
}

template <>
Result<Identity> from_json<Identity>(std::string_view text) {
    return json::read_view<Identity>(text, "Identity");
}
template <>
std::string to_json<Identity>(const Identity& value) {
    return json::write(value);
}

template <>
Result<Project> from_json<Project>(std::string_view text) {
    return json::read_view<Project>(text, "Project");
}
template <>
std::string to_json<Project>(const Project& value) {
    return json::write(value);
}

template <>
Result<Organization> from_json<Organization>(std::string_view text) {
    return json::read_view<Organization>(text, "Organization");
}
template <>
std::string to_json<Organization>(const Organization& value) {
    return json::write(value);
}

template <>
Result<Edge> from_json<Edge>(std::string_view text) {
    return json::read_view<Edge>(text, "Edge");
}
template <>
std::string to_json<Edge>(const Edge& value) {
    return json::write(value);
}

template <>
Result<ServiceUpsert> from_json<ServiceUpsert>(std::string_view text) {
    return json::read_view<ServiceUpsert>(text, "ServiceUpsert");
}
template <>
std::string to_json<ServiceUpsert>(const ServiceUpsert& value) {
    return json::write(value);
}

template <>
Result<IdentityUpsert> from_json<IdentityUpsert>(std::string_view text) {
    return json::read_view<IdentityUpsert>(text, "IdentityUpsert");
}
template <>
std::string to_json<IdentityUpsert>(const IdentityUpsert& value) {
    return json::write(value);
}

template <>
Result<ProjectUpsert> from_json<ProjectUpsert>(std::string_view text) {
    return json::read_view<ProjectUpsert>(text, "ProjectUpsert");
}
template <>
std::string to_json<ProjectUpsert>(const ProjectUpsert& value) {
    return json::write(value);
}

template <>
Result<OrganizationUpsert> from_json<OrganizationUpsert>(std::string_view text) {
    return json::read_view<OrganizationUpsert>(text, "OrganizationUpsert");
}
template <>
std::string to_json<OrganizationUpsert>(const OrganizationUpsert& value) {
    return json::write(value);
}

template <>
Result<EdgeUpsert> from_json<EdgeUpsert>(std::string_view text) {
    return json::read_view<EdgeUpsert>(text, "EdgeUpsert");
}
template <>
std::string to_json<EdgeUpsert>(const EdgeUpsert& value) {
    return json::write(value);
}

template <>
Result<UpsertItemResult> from_json<UpsertItemResult>(std::string_view text) {
    return json::read_view<UpsertItemResult>(text, "UpsertItemResult");
}
template <>
std::string to_json<UpsertItemResult>(const UpsertItemResult& value) {
    return json::write(value);
}

template <>
Result<UpsertResult> from_json<UpsertResult>(std::string_view text) {
    return json::read_view<UpsertResult>(text, "UpsertResult");
}
template <>
std::string to_json<UpsertResult>(const UpsertResult& value) {
    return json::write(value);
}

template <>
Result<DeleteResult> from_json<DeleteResult>(std::string_view text) {
    return json::read_view<DeleteResult>(text, "DeleteResult");
}
template <>
std::string to_json<DeleteResult>(const DeleteResult& value) {
    return json::write(value);
}

template <>
Result<ServicePage> from_json<ServicePage>(std::string_view text) {
    return json::read_view<ServicePage>(text, "ServicePage");
}
template <>
std::string to_json<ServicePage>(const ServicePage& value) {
    return json::write(value);
}

template <>
Result<IdentityPage> from_json<IdentityPage>(std::string_view text) {
    return json::read_view<IdentityPage>(text, "IdentityPage");
}
template <>
std::string to_json<IdentityPage>(const IdentityPage& value) {
    return json::write(value);
}

template <>
Result<ProjectPage> from_json<ProjectPage>(std::string_view text) {
    return json::read_view<ProjectPage>(text, "ProjectPage");
}
template <>
std::string to_json<ProjectPage>(const ProjectPage& value) {
    return json::write(value);
}

template <>
Result<OrganizationPage> from_json<OrganizationPage>(std::string_view text) {
    return json::read_view<OrganizationPage>(text, "OrganizationPage");
}
template <>
std::string to_json<OrganizationPage>(const OrganizationPage& value) {
    return json::write(value);
}

template <>
Result<EdgePage> from_json<EdgePage>(std::string_view text) {
    return json::read_view<EdgePage>(text, "EdgePage");
}
template <>
std::string to_json<EdgePage>(const EdgePage& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
