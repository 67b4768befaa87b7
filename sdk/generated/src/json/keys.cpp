// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/keys.hpp"

#include "json/common.hpp"
#include "json/read.hpp"

namespace venturi::inline v1 {

namespace json {

bool decode(const Value& value, [[maybe_unused]] ApiKey& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("scopes", out.scopes) &&
           members.required("hint", out.hint) &&
           members.required("status", out.status) &&
           members.required("created_at", out.created_at) &&
           members.required("created_by", out.created_by) &&
           members.required("expires_at", out.expires_at) &&
           members.required("last_used_at", out.last_used_at) &&
           members.required("rotated_at", out.rotated_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at);
}

void encode(Writer& writer, [[maybe_unused]] const ApiKey& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "scopes", value.scopes);
    field(writer, "hint", value.hint);
    field(writer, "status", value.status);
    field(writer, "created_at", value.created_at);
    field(writer, "created_by", value.created_by);
    field(writer, "expires_at", value.expires_at);
    field(writer, "last_used_at", value.last_used_at);
    field(writer, "rotated_at", value.rotated_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ApiKeyWithSecret& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("scopes", out.scopes) &&
           members.required("hint", out.hint) &&
           members.required("status", out.status) &&
           members.required("created_at", out.created_at) &&
           members.required("created_by", out.created_by) &&
           members.required("expires_at", out.expires_at) &&
           members.required("last_used_at", out.last_used_at) &&
           members.required("rotated_at", out.rotated_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at) &&
           members.required("secret", out.secret);
}

void encode(Writer& writer, [[maybe_unused]] const ApiKeyWithSecret& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "scopes", value.scopes);
    field(writer, "hint", value.hint);
    field(writer, "status", value.status);
    field(writer, "created_at", value.created_at);
    field(writer, "created_by", value.created_by);
    field(writer, "expires_at", value.expires_at);
    field(writer, "last_used_at", value.last_used_at);
    field(writer, "rotated_at", value.rotated_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    field(writer, "secret", value.secret);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ApiKeyPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const ApiKeyPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ApiKeyCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("name", out.name) &&
           members.optional("scopes", out.scopes) &&
           members.optional("expires_at", out.expires_at);
}

void encode(Writer& writer, [[maybe_unused]] const ApiKeyCreate& value) {
    writer.begin_object();
    field(writer, "name", value.name);
    field_if_set(writer, "scopes", value.scopes);
    field_if_set(writer, "expires_at", value.expires_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ApiKeyRotate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("scopes", out.scopes) &&
           members.optional("expires_at", out.expires_at) &&
           members.optional("grace_seconds", out.grace_seconds);
}

void encode(Writer& writer, [[maybe_unused]] const ApiKeyRotate& value) {
    writer.begin_object();
    field_if_set(writer, "scopes", value.scopes);
    field_if_set(writer, "expires_at", value.expires_at);
    field_if_set(writer, "grace_seconds", value.grace_seconds);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IngestionKey& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("hint", out.hint) &&
           members.required("status", out.status) &&
           members.required("created_at", out.created_at) &&
           members.required("created_by", out.created_by) &&
           members.required("expires_at", out.expires_at) &&
           members.required("last_used_at", out.last_used_at) &&
           members.required("rotated_at", out.rotated_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at);
}

void encode(Writer& writer, [[maybe_unused]] const IngestionKey& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "hint", value.hint);
    field(writer, "status", value.status);
    field(writer, "created_at", value.created_at);
    field(writer, "created_by", value.created_by);
    field(writer, "expires_at", value.expires_at);
    field(writer, "last_used_at", value.last_used_at);
    field(writer, "rotated_at", value.rotated_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IngestionKeyWithSecret& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("hint", out.hint) &&
           members.required("status", out.status) &&
           members.required("created_at", out.created_at) &&
           members.required("created_by", out.created_by) &&
           members.required("expires_at", out.expires_at) &&
           members.required("last_used_at", out.last_used_at) &&
           members.required("rotated_at", out.rotated_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at) &&
           members.required("secret", out.secret);
}

void encode(Writer& writer, [[maybe_unused]] const IngestionKeyWithSecret& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "hint", value.hint);
    field(writer, "status", value.status);
    field(writer, "created_at", value.created_at);
    field(writer, "created_by", value.created_by);
    field(writer, "expires_at", value.expires_at);
    field(writer, "last_used_at", value.last_used_at);
    field(writer, "rotated_at", value.rotated_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    field(writer, "secret", value.secret);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IngestionKeyPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const IngestionKeyPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IngestionKeyCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("name", out.name) &&
           members.optional("expires_at", out.expires_at);
}

void encode(Writer& writer, [[maybe_unused]] const IngestionKeyCreate& value) {
    writer.begin_object();
    field(writer, "name", value.name);
    field_if_set(writer, "expires_at", value.expires_at);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] IngestionKeyRotate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("expires_at", out.expires_at) &&
           members.optional("grace_seconds", out.grace_seconds);
}

void encode(Writer& writer, [[maybe_unused]] const IngestionKeyRotate& value) {
    writer.begin_object();
    field_if_set(writer, "expires_at", value.expires_at);
    field_if_set(writer, "grace_seconds", value.grace_seconds);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ClientKey& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("kty", out.kty) &&
           members.optional("use", out.use) &&
           members.optional("key_ops", out.key_ops) &&
           members.optional("alg", out.alg) &&
           members.optional("kid", out.kid) &&
           members.optional("crv", out.crv) &&
           members.optional("x", out.x) &&
           members.optional("y", out.y) &&
           members.optional("n", out.n) &&
           members.optional("e", out.e) &&
           members.optional("ext", out.ext);
}

void encode(Writer& writer, [[maybe_unused]] const ClientKey& value) {
    writer.begin_object();
    field(writer, "kty", value.kty);
    field_if_set(writer, "use", value.use);
    field_if_set(writer, "key_ops", value.key_ops);
    field_if_set(writer, "alg", value.alg);
    field_if_set(writer, "kid", value.kid);
    field_if_set(writer, "crv", value.crv);
    field_if_set(writer, "x", value.x);
    field_if_set(writer, "y", value.y);
    field_if_set(writer, "n", value.n);
    field_if_set(writer, "e", value.e);
    field_if_set(writer, "ext", value.ext);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] ClientKeySet& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("keys", out.keys);
}

void encode(Writer& writer, [[maybe_unused]] const ClientKeySet& value) {
    writer.begin_object();
    field(writer, "keys", value.keys);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OAuthClient& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("kind", out.kind) &&
           members.required("confidential", out.confidential) &&
           members.required("scopes", out.scopes) &&
           members.required("redirect_uris", out.redirect_uris) &&
           members.required("hint", out.hint) &&
           members.required("status", out.status) &&
           members.required("created_at", out.created_at) &&
           members.required("created_by", out.created_by) &&
           members.required("last_used_at", out.last_used_at) &&
           members.required("rotated_at", out.rotated_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at) &&
           members.required("jwks", out.jwks);
}

void encode(Writer& writer, [[maybe_unused]] const OAuthClient& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field(writer, "confidential", value.confidential);
    field(writer, "scopes", value.scopes);
    field(writer, "redirect_uris", value.redirect_uris);
    field(writer, "hint", value.hint);
    field(writer, "status", value.status);
    field(writer, "created_at", value.created_at);
    field(writer, "created_by", value.created_by);
    field(writer, "last_used_at", value.last_used_at);
    field(writer, "rotated_at", value.rotated_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    field(writer, "jwks", value.jwks);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OAuthClientWithSecret& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("id", out.id) &&
           members.required("name", out.name) &&
           members.required("kind", out.kind) &&
           members.required("confidential", out.confidential) &&
           members.required("scopes", out.scopes) &&
           members.required("redirect_uris", out.redirect_uris) &&
           members.required("hint", out.hint) &&
           members.required("status", out.status) &&
           members.required("created_at", out.created_at) &&
           members.required("created_by", out.created_by) &&
           members.required("last_used_at", out.last_used_at) &&
           members.required("rotated_at", out.rotated_at) &&
           members.required("previous_secret_expires_at", out.previous_secret_expires_at) &&
           members.required("jwks", out.jwks) &&
           members.required("client_secret", out.client_secret);
}

void encode(Writer& writer, [[maybe_unused]] const OAuthClientWithSecret& value) {
    writer.begin_object();
    field(writer, "id", value.id);
    field(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field(writer, "confidential", value.confidential);
    field(writer, "scopes", value.scopes);
    field(writer, "redirect_uris", value.redirect_uris);
    field(writer, "hint", value.hint);
    field(writer, "status", value.status);
    field(writer, "created_at", value.created_at);
    field(writer, "created_by", value.created_by);
    field(writer, "last_used_at", value.last_used_at);
    field(writer, "rotated_at", value.rotated_at);
    field(writer, "previous_secret_expires_at", value.previous_secret_expires_at);
    field(writer, "jwks", value.jwks);
    field(writer, "client_secret", value.client_secret);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OAuthClientPage& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("data", out.data) &&
           members.required("page", out.page);
}

void encode(Writer& writer, [[maybe_unused]] const OAuthClientPage& value) {
    writer.begin_object();
    field(writer, "data", value.data);
    field(writer, "page", value.page);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OAuthClientCreate& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.required("name", out.name) &&
           members.required("kind", out.kind) &&
           members.optional("confidential", out.confidential) &&
           members.optional("jwks", out.jwks) &&
           members.optional("scopes", out.scopes) &&
           members.optional("redirect_uris", out.redirect_uris);
}

void encode(Writer& writer, [[maybe_unused]] const OAuthClientCreate& value) {
    writer.begin_object();
    field(writer, "name", value.name);
    field(writer, "kind", value.kind);
    field_if_set(writer, "confidential", value.confidential);
    field_if_set(writer, "jwks", value.jwks);
    field_if_set(writer, "scopes", value.scopes);
    field_if_set(writer, "redirect_uris", value.redirect_uris);
    writer.end_object();
}

bool decode(const Value& value, [[maybe_unused]] OAuthClientRotateSecret& out, Failure& failure) {
    Members members(value, failure);
    return static_cast<bool>(members) &&
           members.optional("grace_seconds", out.grace_seconds) &&
           members.optional("jwks", out.jwks);
}

void encode(Writer& writer, [[maybe_unused]] const OAuthClientRotateSecret& value) {
    writer.begin_object();
    field_if_set(writer, "grace_seconds", value.grace_seconds);
    field_if_set(writer, "jwks", value.jwks);
    writer.end_object();
}

}  // namespace json

template <>
Result<ApiKey> from_json<ApiKey>(std::string_view text) {
    return json::read_view<ApiKey>(text, "ApiKey");
}
template <>
std::string to_json<ApiKey>(const ApiKey& value) {
    return json::write(value);
}

template <>
Result<ApiKeyWithSecret> from_json<ApiKeyWithSecret>(std::string_view text) {
    return json::read_view<ApiKeyWithSecret>(text, "ApiKeyWithSecret");
}
template <>
std::string to_json<ApiKeyWithSecret>(const ApiKeyWithSecret& value) {
    return json::write(value);
}

template <>
Result<ApiKeyPage> from_json<ApiKeyPage>(std::string_view text) {
    return json::read_view<ApiKeyPage>(text, "ApiKeyPage");
}
template <>
std::string to_json<ApiKeyPage>(const ApiKeyPage& value) {
    return json::write(value);
}

template <>
Result<ApiKeyCreate> from_json<ApiKeyCreate>(std::string_view text) {
    return json::read_view<ApiKeyCreate>(text, "ApiKeyCreate");
}
template <>
std::string to_json<ApiKeyCreate>(const ApiKeyCreate& value) {
    return json::write(value);
}

template <>
Result<ApiKeyRotate> from_json<ApiKeyRotate>(std::string_view text) {
    return json::read_view<ApiKeyRotate>(text, "ApiKeyRotate");
}
template <>
std::string to_json<ApiKeyRotate>(const ApiKeyRotate& value) {
    return json::write(value);
}

template <>
Result<IngestionKey> from_json<IngestionKey>(std::string_view text) {
    return json::read_view<IngestionKey>(text, "IngestionKey");
}
template <>
std::string to_json<IngestionKey>(const IngestionKey& value) {
    return json::write(value);
}

template <>
Result<IngestionKeyWithSecret> from_json<IngestionKeyWithSecret>(std::string_view text) {
    return json::read_view<IngestionKeyWithSecret>(text, "IngestionKeyWithSecret");
}
template <>
std::string to_json<IngestionKeyWithSecret>(const IngestionKeyWithSecret& value) {
    return json::write(value);
}

template <>
Result<IngestionKeyPage> from_json<IngestionKeyPage>(std::string_view text) {
    return json::read_view<IngestionKeyPage>(text, "IngestionKeyPage");
}
template <>
std::string to_json<IngestionKeyPage>(const IngestionKeyPage& value) {
    return json::write(value);
}

template <>
Result<IngestionKeyCreate> from_json<IngestionKeyCreate>(std::string_view text) {
    return json::read_view<IngestionKeyCreate>(text, "IngestionKeyCreate");
}
template <>
std::string to_json<IngestionKeyCreate>(const IngestionKeyCreate& value) {
    return json::write(value);
}

template <>
Result<IngestionKeyRotate> from_json<IngestionKeyRotate>(std::string_view text) {
    return json::read_view<IngestionKeyRotate>(text, "IngestionKeyRotate");
}
template <>
std::string to_json<IngestionKeyRotate>(const IngestionKeyRotate& value) {
    return json::write(value);
}

template <>
Result<ClientKey> from_json<ClientKey>(std::string_view text) {
    return json::read_view<ClientKey>(text, "ClientKey");
}
template <>
std::string to_json<ClientKey>(const ClientKey& value) {
    return json::write(value);
}

template <>
Result<ClientKeySet> from_json<ClientKeySet>(std::string_view text) {
    return json::read_view<ClientKeySet>(text, "ClientKeySet");
}
template <>
std::string to_json<ClientKeySet>(const ClientKeySet& value) {
    return json::write(value);
}

template <>
Result<OAuthClient> from_json<OAuthClient>(std::string_view text) {
    return json::read_view<OAuthClient>(text, "OAuthClient");
}
template <>
std::string to_json<OAuthClient>(const OAuthClient& value) {
    return json::write(value);
}

template <>
Result<OAuthClientWithSecret> from_json<OAuthClientWithSecret>(std::string_view text) {
    return json::read_view<OAuthClientWithSecret>(text, "OAuthClientWithSecret");
}
template <>
std::string to_json<OAuthClientWithSecret>(const OAuthClientWithSecret& value) {
    return json::write(value);
}

template <>
Result<OAuthClientPage> from_json<OAuthClientPage>(std::string_view text) {
    return json::read_view<OAuthClientPage>(text, "OAuthClientPage");
}
template <>
std::string to_json<OAuthClientPage>(const OAuthClientPage& value) {
    return json::write(value);
}

template <>
Result<OAuthClientCreate> from_json<OAuthClientCreate>(std::string_view text) {
    return json::read_view<OAuthClientCreate>(text, "OAuthClientCreate");
}
template <>
std::string to_json<OAuthClientCreate>(const OAuthClientCreate& value) {
    return json::write(value);
}

template <>
Result<OAuthClientRotateSecret> from_json<OAuthClientRotateSecret>(std::string_view text) {
    return json::read_view<OAuthClientRotateSecret>(text, "OAuthClientRotateSecret");
}
template <>
std::string to_json<OAuthClientRotateSecret>(const OAuthClientRotateSecret& value) {
    return json::write(value);
}

}  // namespace venturi::inline v1
