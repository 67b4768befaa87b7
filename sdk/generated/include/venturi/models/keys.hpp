// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"

namespace venturi::inline v1 {

/// Where a credential stands. A revoked one is no longer listed; the audit log keeps its history. Open: newer servers
/// may answer with members that this SDK does not know.
enum class CredentialStatus : std::uint8_t {
    /// It works.
    active,
    /// It works, and so does its previous secret for a while.
    rotating,
    /// Its lifetime is over. It is refused with `EXPIRED`.
    expired,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(CredentialStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, CredentialStatus& value) noexcept;

/// What a client is for. It decides the grants that the client may use.
enum class OAuthClientKind : std::uint8_t {
    /// A machine that acts for itself, by client credentials.
    service,
    /// An application that acts for a user, by authorization code with PKCE.
    interactive,
    /// A partner's integration, by client credentials. Its tokens work under /api/partner/v1 alone.
    partner,
    /// A machine that sends events and does nothing else, by client credentials. It carries no scope.
    ingestion,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(OAuthClientKind value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, OAuthClientKind& value) noexcept;

/// A long-lived key for simple server-side integrations. Its secret is stored only as a salted hash.
struct ApiKey {
    /// The key's id, `key_…`. It stays the same when the key is rotated. At most 64 characters.
    std::string id{};
    /// What you named it. At most 128 characters.
    std::string name{};
    /// What it may do. At most 4 items.
    std::vector<Scope> scopes{};
    /// The first characters of the secret, to recognise it by. At most 16 characters.
    std::string hint{};
    /// Where it stands.
    Open<CredentialStatus> status{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// The user, client or key that created it, by id. At most 64 characters.
    std::string created_by{};
    /// When it stops working. Null where it does not expire. To the microsecond.
    std::optional<Timestamp> expires_at{};
    /// When it was last used, to the minute. Null where it never was. To the microsecond.
    std::optional<Timestamp> last_used_at{};
    /// When it last got a new secret. Null where it never did. To the microsecond.
    std::optional<Timestamp> rotated_at{};
    /// Until when the secret before the last rotation still works. Null where none does. To the microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};

    bool operator==(const ApiKey&) const = default;
};

/// An API key with its secret, which is shown this once.
struct ApiKeyWithSecret {
    /// The key's id, `key_…`. It stays the same when the key is rotated. At most 64 characters.
    std::string id{};
    /// What you named it. At most 128 characters.
    std::string name{};
    /// What it may do. At most 4 items.
    std::vector<Scope> scopes{};
    /// The first characters of the secret, to recognise it by. At most 16 characters.
    std::string hint{};
    /// Where it stands.
    Open<CredentialStatus> status{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// The user, client or key that created it, by id. At most 64 characters.
    std::string created_by{};
    /// When it stops working. Null where it does not expire. To the microsecond.
    std::optional<Timestamp> expires_at{};
    /// When it was last used, to the minute. Null where it never was. To the microsecond.
    std::optional<Timestamp> last_used_at{};
    /// When it last got a new secret. Null where it never did. To the microsecond.
    std::optional<Timestamp> rotated_at{};
    /// Until when the secret before the last rotation still works. Null where none does. To the microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};
    /// The secret, `vk_…`, for the `X-API-Key` header. Store it now; it cannot be shown again. At most 128 characters.
    /// Secret: keep it out of logs.
    std::string secret{};

    bool operator==(const ApiKeyWithSecret&) const = default;
};

/// A page of API keys.
struct ApiKeyPage {
    /// The keys, the newest first. At most 200 items.
    std::vector<ApiKey> data{};
    /// Where the list stands.
    Page page{};

    bool operator==(const ApiKeyPage&) const = default;
};

/// An API key to be made.
struct ApiKeyCreate {
    /// A name to recognise it by. 1 to 128 characters.
    std::string name{};
    /// What the key may do, at least one. Without any the request is refused with `NO_SCOPE`. The key never gets more
    /// than you hold. At most 4 items.
    std::optional<std::vector<Scope>> scopes{};
    /// When it stops working, within the tenant's maximum. Where absent, it gets that maximum; without one it does not
    /// expire. To the microsecond.
    std::optional<Timestamp> expires_at{};

    bool operator==(const ApiKeyCreate&) const = default;
};

/// How an API key is rotated. Everything is optional.
struct ApiKeyRotate {
    /// The scopes from now on, for the new secret and the old. This is the only way to change them. Where absent, they
    /// stay. At most 4 items.
    std::optional<std::vector<Scope>> scopes{};
    /// The new end of its life, within the tenant's maximum. Where absent, it stays. To the microsecond.
    std::optional<Timestamp> expires_at{};
    /// How long the old secret still works, at most a day. It stops at once where absent, and where scopes are added. 0
    /// to 86400. Default: 0.
    std::optional<std::int64_t> grace_seconds{};

    bool operator==(const ApiKeyRotate&) const = default;
};

/// A key that can send events and do nothing else. Its secret is stored only as a salted hash.
struct IngestionKey {
    /// The key's id, `ikey_…`. It stays the same when the key is rotated. At most 64 characters.
    std::string id{};
    /// What you named it. At most 128 characters.
    std::string name{};
    /// The first characters of the secret, to recognise it by. At most 16 characters.
    std::string hint{};
    /// Where it stands.
    Open<CredentialStatus> status{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// The user, client or key that created it, by id. At most 64 characters.
    std::string created_by{};
    /// When it stops working. Null where it does not expire. To the microsecond.
    std::optional<Timestamp> expires_at{};
    /// When it was last used, to the minute. Null where it never was. To the microsecond.
    std::optional<Timestamp> last_used_at{};
    /// When it last got a new secret. Null where it never did. To the microsecond.
    std::optional<Timestamp> rotated_at{};
    /// Until when the secret before the last rotation still works. Null where none does. To the microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};

    bool operator==(const IngestionKey&) const = default;
};

/// An ingestion key with its secret, which is shown this once.
struct IngestionKeyWithSecret {
    /// The key's id, `ikey_…`. It stays the same when the key is rotated. At most 64 characters.
    std::string id{};
    /// What you named it. At most 128 characters.
    std::string name{};
    /// The first characters of the secret, to recognise it by. At most 16 characters.
    std::string hint{};
    /// Where it stands.
    Open<CredentialStatus> status{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// The user, client or key that created it, by id. At most 64 characters.
    std::string created_by{};
    /// When it stops working. Null where it does not expire. To the microsecond.
    std::optional<Timestamp> expires_at{};
    /// When it was last used, to the minute. Null where it never was. To the microsecond.
    std::optional<Timestamp> last_used_at{};
    /// When it last got a new secret. Null where it never did. To the microsecond.
    std::optional<Timestamp> rotated_at{};
    /// Until when the secret before the last rotation still works. Null where none does. To the microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};
    /// The secret, `vik_…`, for the `X-API-Key` header. Store it now; it cannot be shown again. At most 128 characters.
    /// Secret: keep it out of logs.
    std::string secret{};

    bool operator==(const IngestionKeyWithSecret&) const = default;
};

/// A page of ingestion keys.
struct IngestionKeyPage {
    /// The keys, the newest first. At most 200 items.
    std::vector<IngestionKey> data{};
    /// Where the list stands.
    Page page{};

    bool operator==(const IngestionKeyPage&) const = default;
};

/// An ingestion key to be made.
struct IngestionKeyCreate {
    /// A name to recognise it by. 1 to 128 characters.
    std::string name{};
    /// When it stops working, within the tenant's maximum. Where absent, it gets that maximum; without one it does not
    /// expire. To the microsecond.
    std::optional<Timestamp> expires_at{};

    bool operator==(const IngestionKeyCreate&) const = default;
};

/// How an ingestion key is rotated. Everything is optional.
struct IngestionKeyRotate {
    /// The new end of its life, within the tenant's maximum. Where absent, it stays. To the microsecond.
    std::optional<Timestamp> expires_at{};
    /// How long the old secret still works, at most a day. It stops at once where absent. 0 to 86400. Default: 0.
    std::optional<std::int64_t> grace_seconds{};

    bool operator==(const IngestionKeyRotate&) const = default;
};

/// A public key of a client (RFC 7517), for `private_key_jwt`: RSA of 2048 to 4096 bits (RS256), EC on P-256 (ES256) or
/// OKP with Ed25519 (EdDSA). Never send a private key: it is refused.
struct ClientKey {
    /// The kind of key, `RSA`, `EC` or `OKP`. 1 to 16 characters.
    std::string kty{};
    /// What it is for; `sig` where it is said. At most 16 characters.
    std::optional<std::string> use{};
    /// What it may do; with `verify` where it is said. At most 8 items.
    std::optional<std::vector<std::string>> key_ops{};
    /// The only algorithm that it is used with; the one of its kind where it is absent. At most 16 characters.
    std::optional<std::string> alg{};
    /// Its id, which the header of an assertion may name. Needed by each where there is more than one. 1 to 64
    /// characters.
    std::optional<std::string> kid{};
    /// The curve, `P-256` or `Ed25519`. Not for RSA. At most 16 characters.
    std::optional<std::string> crv{};
    /// The curve's first coordinate, base64url. Not for RSA. At most 64 characters.
    std::optional<std::string> x{};
    /// The curve's second coordinate, base64url. EC only. At most 64 characters.
    std::optional<std::string> y{};
    /// The modulus, base64url. RSA only. At most 700 characters.
    std::optional<std::string> n{};
    /// The exponent, base64url. RSA only. At most 16 characters.
    std::optional<std::string> e{};
    /// Written by browsers; of no meaning here.
    std::optional<bool> ext{};

    bool operator==(const ClientKey&) const = default;
};

/// The public keys of a client (RFC 7517). With two, a new one can be in use before the old one goes.
struct ClientKeySet {
    /// The keys. 1 to 5 items.
    std::vector<ClientKey> keys{};

    bool operator==(const ClientKeySet&) const = default;
};

/// A client of the authorization server. Its secret is stored only as a salted hash.
struct OAuthClient {
    /// The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is rotated. At
    /// most 64 characters.
    std::string id{};
    /// What you named it. Users see it when they are asked for consent. At most 128 characters.
    std::string name{};
    /// What it is for.
    OAuthClientKind kind{};
    /// Whether it has a secret or keys of its own. An interactive client in a browser or on a device has neither.
    bool confidential = false;
    /// The scopes that its tokens may carry. Empty for a client of kind `ingestion`. At most 4 items.
    std::vector<Scope> scopes{};
    /// Where a user may be sent back to, compared exactly. Empty unless it is interactive. At most 10 items.
    std::vector<std::string> redirect_uris{};
    /// The first characters of the secret, to recognise it by. Null where it has none. At most 16 characters.
    std::optional<std::string> hint{};
    /// Where it stands.
    Open<CredentialStatus> status{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// The user, client or key that created it, by id. At most 64 characters.
    std::string created_by{};
    /// When it last obtained a token, to the minute. Null where it never did. To the microsecond.
    std::optional<Timestamp> last_used_at{};
    /// When it last got a new secret. Null where it never did. To the microsecond.
    std::optional<Timestamp> rotated_at{};
    /// Until when the secret before the last rotation still works. Null where none does. To the microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};
    /// The public keys by which it authenticates (`private_key_jwt`). Null where it has none.
    std::optional<ClientKeySet> jwks{};

    bool operator==(const OAuthClient&) const = default;
};

/// An OAuth client with its secret, which is shown this once.
struct OAuthClientWithSecret {
    /// The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is rotated. At
    /// most 64 characters.
    std::string id{};
    /// What you named it. Users see it when they are asked for consent. At most 128 characters.
    std::string name{};
    /// What it is for.
    OAuthClientKind kind{};
    /// Whether it has a secret or keys of its own. An interactive client in a browser or on a device has neither.
    bool confidential = false;
    /// The scopes that its tokens may carry. Empty for a client of kind `ingestion`. At most 4 items.
    std::vector<Scope> scopes{};
    /// Where a user may be sent back to, compared exactly. Empty unless it is interactive. At most 10 items.
    std::vector<std::string> redirect_uris{};
    /// The first characters of the secret, to recognise it by. Null where it has none. At most 16 characters.
    std::optional<std::string> hint{};
    /// Where it stands.
    Open<CredentialStatus> status{};
    /// When it was created. To the microsecond.
    Timestamp created_at{};
    /// The user, client or key that created it, by id. At most 64 characters.
    std::string created_by{};
    /// When it last obtained a token, to the minute. Null where it never did. To the microsecond.
    std::optional<Timestamp> last_used_at{};
    /// When it last got a new secret. Null where it never did. To the microsecond.
    std::optional<Timestamp> rotated_at{};
    /// Until when the secret before the last rotation still works. Null where none does. To the microsecond.
    std::optional<Timestamp> previous_secret_expires_at{};
    /// The public keys by which it authenticates (`private_key_jwt`). Null where it has none.
    std::optional<ClientKeySet> jwks{};
    /// The secret, `vcs_…`. Store it now; it cannot be shown again. Null for a client without one. At most 128
    /// characters. Secret: keep it out of logs.
    std::optional<std::string> client_secret{};

    bool operator==(const OAuthClientWithSecret&) const = default;
};

/// A page of OAuth clients.
struct OAuthClientPage {
    /// The clients, the newest first. At most 200 items.
    std::vector<OAuthClient> data{};
    /// Where the list stands.
    Page page{};

    bool operator==(const OAuthClientPage&) const = default;
};

/// An OAuth client to be made.
struct OAuthClientCreate {
    /// A name to recognise it by. Users see it when they are asked for consent. 1 to 128 characters.
    std::string name{};
    /// What it is for. It cannot be changed afterwards.
    OAuthClientKind kind{};
    /// Whether it can keep a secret. Only an interactive client may say false. Default: true.
    std::optional<bool> confidential{};
    /// Its public keys. It then authenticates by assertions that it signs (`private_key_jwt`), and gets no secret.
    std::optional<ClientKeySet> jwks{};
    /// The scopes that its tokens may carry, at least one, and never more than you hold. None for a client of kind
    /// `ingestion`. At most 4 items.
    std::optional<std::vector<Scope>> scopes{};
    /// Where a user may be sent back to, by https, or by http on a loopback address. Needed by an interactive client,
    /// and by no other. At most 10 items.
    std::optional<std::vector<std::string>> redirect_uris{};

    bool operator==(const OAuthClientCreate&) const = default;
};

/// How a client's secret is rotated. Everything is optional.
struct OAuthClientRotateSecret {
    /// How long the old secret still works, at most a day. It stops at once where absent. 0 to 86400. Default: 0.
    std::optional<std::int64_t> grace_seconds{};
    /// The keys in the place of the old, which stop at once. Needed by a client that authenticates by its keys, and
    /// taken from no other.
    std::optional<ClientKeySet> jwks{};

    bool operator==(const OAuthClientRotateSecret&) const = default;
};

template <>
VENTURI_EXPORT Result<ApiKey> from_json<ApiKey>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ApiKey>(const ApiKey& value);

template <>
VENTURI_EXPORT Result<ApiKeyWithSecret> from_json<ApiKeyWithSecret>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ApiKeyWithSecret>(const ApiKeyWithSecret& value);

template <>
VENTURI_EXPORT Result<ApiKeyPage> from_json<ApiKeyPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ApiKeyPage>(const ApiKeyPage& value);

template <>
VENTURI_EXPORT Result<ApiKeyCreate> from_json<ApiKeyCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ApiKeyCreate>(const ApiKeyCreate& value);

template <>
VENTURI_EXPORT Result<ApiKeyRotate> from_json<ApiKeyRotate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ApiKeyRotate>(const ApiKeyRotate& value);

template <>
VENTURI_EXPORT Result<IngestionKey> from_json<IngestionKey>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IngestionKey>(const IngestionKey& value);

template <>
VENTURI_EXPORT Result<IngestionKeyWithSecret> from_json<IngestionKeyWithSecret>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IngestionKeyWithSecret>(const IngestionKeyWithSecret& value);

template <>
VENTURI_EXPORT Result<IngestionKeyPage> from_json<IngestionKeyPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IngestionKeyPage>(const IngestionKeyPage& value);

template <>
VENTURI_EXPORT Result<IngestionKeyCreate> from_json<IngestionKeyCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IngestionKeyCreate>(const IngestionKeyCreate& value);

template <>
VENTURI_EXPORT Result<IngestionKeyRotate> from_json<IngestionKeyRotate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<IngestionKeyRotate>(const IngestionKeyRotate& value);

template <>
VENTURI_EXPORT Result<ClientKey> from_json<ClientKey>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ClientKey>(const ClientKey& value);

template <>
VENTURI_EXPORT Result<ClientKeySet> from_json<ClientKeySet>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ClientKeySet>(const ClientKeySet& value);

template <>
VENTURI_EXPORT Result<OAuthClient> from_json<OAuthClient>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OAuthClient>(const OAuthClient& value);

template <>
VENTURI_EXPORT Result<OAuthClientWithSecret> from_json<OAuthClientWithSecret>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OAuthClientWithSecret>(const OAuthClientWithSecret& value);

template <>
VENTURI_EXPORT Result<OAuthClientPage> from_json<OAuthClientPage>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OAuthClientPage>(const OAuthClientPage& value);

template <>
VENTURI_EXPORT Result<OAuthClientCreate> from_json<OAuthClientCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OAuthClientCreate>(const OAuthClientCreate& value);

template <>
VENTURI_EXPORT Result<OAuthClientRotateSecret> from_json<OAuthClientRotateSecret>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<OAuthClientRotateSecret>(const OAuthClientRotateSecret& value);

}  // namespace venturi::inline v1
