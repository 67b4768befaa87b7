// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "json/decode.hpp"
#include "json/encode.hpp"
#include "venturi/models/directory.hpp"

namespace venturi::inline v1::json {

bool decode(const Value& value, MatchKey& out, Failure& failure);
void encode(Writer& writer, const MatchKey& value);
bool decode(const Value& value, ServiceInput& out, Failure& failure);
void encode(Writer& writer, const ServiceInput& value);
bool decode(const Value& value, IdentityInput& out, Failure& failure);
void encode(Writer& writer, const IdentityInput& value);
bool decode(const Value& value, ProjectInput& out, Failure& failure);
void encode(Writer& writer, const ProjectInput& value);
bool decode(const Value& value, OrganizationInput& out, Failure& failure);
void encode(Writer& writer, const OrganizationInput& value);
bool decode(const Value& value, EdgeInput& out, Failure& failure);
void encode(Writer& writer, const EdgeInput& value);
bool decode(const Value& value, Service& out, Failure& failure);
void encode(Writer& writer, const Service& value);
bool decode(const Value& value, Identity& out, Failure& failure);
void encode(Writer& writer, const Identity& value);
bool decode(const Value& value, Project& out, Failure& failure);
void encode(Writer& writer, const Project& value);
bool decode(const Value& value, Organization& out, Failure& failure);
void encode(Writer& writer, const Organization& value);
bool decode(const Value& value, Edge& out, Failure& failure);
void encode(Writer& writer, const Edge& value);
bool decode(const Value& value, ServiceUpsert& out, Failure& failure);
void encode(Writer& writer, const ServiceUpsert& value);
bool decode(const Value& value, IdentityUpsert& out, Failure& failure);
void encode(Writer& writer, const IdentityUpsert& value);
bool decode(const Value& value, ProjectUpsert& out, Failure& failure);
void encode(Writer& writer, const ProjectUpsert& value);
bool decode(const Value& value, OrganizationUpsert& out, Failure& failure);
void encode(Writer& writer, const OrganizationUpsert& value);
bool decode(const Value& value, EdgeUpsert& out, Failure& failure);
void encode(Writer& writer, const EdgeUpsert& value);
bool decode(const Value& value, UpsertItemResult& out, Failure& failure);
void encode(Writer& writer, const UpsertItemResult& value);
bool decode(const Value& value, UpsertResult& out, Failure& failure);
void encode(Writer& writer, const UpsertResult& value);
bool decode(const Value& value, DeleteResult& out, Failure& failure);
void encode(Writer& writer, const DeleteResult& value);
bool decode(const Value& value, ServicePage& out, Failure& failure);
void encode(Writer& writer, const ServicePage& value);
bool decode(const Value& value, IdentityPage& out, Failure& failure);
void encode(Writer& writer, const IdentityPage& value);
bool decode(const Value& value, ProjectPage& out, Failure& failure);
void encode(Writer& writer, const ProjectPage& value);
bool decode(const Value& value, OrganizationPage& out, Failure& failure);
void encode(Writer& writer, const OrganizationPage& value);
bool decode(const Value& value, EdgePage& out, Failure& failure);
void encode(Writer& writer, const EdgePage& value);

}  // namespace venturi::inline v1::json
