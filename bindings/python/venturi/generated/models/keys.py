# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `keys`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .common import Page


class ApiKey(Model):
    """A long-lived key for simple server-side integrations. Its secret is stored only as a salted hash.

    id: The key's id, `key_…`. It stays the same when the key is rotated.
    name: What you named it.
    scopes: What it may do.
    hint: The first characters of the secret, to recognise it by.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    expires_at: When it stops working. Null where it does not expire.
    last_used_at: When it was last used, to the minute. Null where it never was.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
    """

    __slots__ = (
        "id",
        "name",
        "scopes",
        "hint",
        "status",
        "created_at",
        "created_by",
        "expires_at",
        "last_used_at",
        "rotated_at",
        "previous_secret_expires_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("scopes", "scopes", None, None),
        ("hint", "hint", None, None),
        ("status", "status", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("created_by", "created_by", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
        ("last_used_at", "last_used_at", timestamp, to_timestamp),
        ("rotated_at", "rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "name", "scopes", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at", "previous_secret_expires_at", ))


class ApiKeyWithSecret(Model):
    """An API key with its secret, which is shown this once.

    id: The key's id, `key_…`. It stays the same when the key is rotated.
    name: What you named it.
    scopes: What it may do.
    hint: The first characters of the secret, to recognise it by.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    expires_at: When it stops working. Null where it does not expire.
    last_used_at: When it was last used, to the minute. Null where it never was.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
    secret: The secret, `vk_…`, for the `X-API-Key` header. Store it now; it cannot be shown again.
    """

    __slots__ = (
        "id",
        "name",
        "scopes",
        "hint",
        "status",
        "created_at",
        "created_by",
        "expires_at",
        "last_used_at",
        "rotated_at",
        "previous_secret_expires_at",
        "secret",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("scopes", "scopes", None, None),
        ("hint", "hint", None, None),
        ("status", "status", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("created_by", "created_by", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
        ("last_used_at", "last_used_at", timestamp, to_timestamp),
        ("rotated_at", "rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
        ("secret", "secret", None, None),
    )
    _required_ = frozenset(("id", "name", "scopes", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at", "previous_secret_expires_at", "secret", ))
    _secret_ = frozenset(("secret", ))


class ApiKeyCreate(Model):
    """An API key to be made.

    name: A name to recognise it by.
    scopes: What the key may do, at least one. Without any the request is refused with `NO_SCOPE`. The key never
        gets more than you hold.
    expires_at: When it stops working, within the tenant's maximum. Where absent, it gets that maximum; without one it
        does not expire.
    """

    __slots__ = (
        "name",
        "scopes",
        "expires_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("name", "name", None, None),
        ("scopes", "scopes", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("name", ))


class ApiKeyRotate(Model):
    """How an API key is rotated. Everything is optional.

    scopes: The scopes from now on, for the new secret and the old. This is the only way to change them. Where
        absent, they stay.
    expires_at: The new end of its life, within the tenant's maximum. Where absent, it stays.
    grace_seconds: How long the old secret still works, at most a day. It stops at once where absent, and where scopes are
        added.
    """

    __slots__ = (
        "scopes",
        "expires_at",
        "grace_seconds",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("scopes", "scopes", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
        ("grace_seconds", "grace_seconds", None, None),
    )


class IngestionKey(Model):
    """A key that can send events and do nothing else. Its secret is stored only as a salted hash.

    id: The key's id, `ikey_…`. It stays the same when the key is rotated.
    name: What you named it.
    hint: The first characters of the secret, to recognise it by.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    expires_at: When it stops working. Null where it does not expire.
    last_used_at: When it was last used, to the minute. Null where it never was.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
    """

    __slots__ = (
        "id",
        "name",
        "hint",
        "status",
        "created_at",
        "created_by",
        "expires_at",
        "last_used_at",
        "rotated_at",
        "previous_secret_expires_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("hint", "hint", None, None),
        ("status", "status", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("created_by", "created_by", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
        ("last_used_at", "last_used_at", timestamp, to_timestamp),
        ("rotated_at", "rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "name", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at", "previous_secret_expires_at", ))


class IngestionKeyWithSecret(Model):
    """An ingestion key with its secret, which is shown this once.

    id: The key's id, `ikey_…`. It stays the same when the key is rotated.
    name: What you named it.
    hint: The first characters of the secret, to recognise it by.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    expires_at: When it stops working. Null where it does not expire.
    last_used_at: When it was last used, to the minute. Null where it never was.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
    secret: The secret, `vik_…`, for the `X-API-Key` header. Store it now; it cannot be shown again.
    """

    __slots__ = (
        "id",
        "name",
        "hint",
        "status",
        "created_at",
        "created_by",
        "expires_at",
        "last_used_at",
        "rotated_at",
        "previous_secret_expires_at",
        "secret",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("hint", "hint", None, None),
        ("status", "status", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("created_by", "created_by", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
        ("last_used_at", "last_used_at", timestamp, to_timestamp),
        ("rotated_at", "rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
        ("secret", "secret", None, None),
    )
    _required_ = frozenset(("id", "name", "hint", "status", "created_at", "created_by", "expires_at", "last_used_at", "rotated_at", "previous_secret_expires_at", "secret", ))
    _secret_ = frozenset(("secret", ))


class IngestionKeyCreate(Model):
    """An ingestion key to be made.

    name: A name to recognise it by.
    expires_at: When it stops working, within the tenant's maximum. Where absent, it gets that maximum; without one it
        does not expire.
    """

    __slots__ = (
        "name",
        "expires_at",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("name", "name", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("name", ))


class IngestionKeyRotate(Model):
    """How an ingestion key is rotated. Everything is optional.

    expires_at: The new end of its life, within the tenant's maximum. Where absent, it stays.
    grace_seconds: How long the old secret still works, at most a day. It stops at once where absent.
    """

    __slots__ = (
        "expires_at",
        "grace_seconds",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("expires_at", "expires_at", timestamp, to_timestamp),
        ("grace_seconds", "grace_seconds", None, None),
    )


class ClientKey(Model):
    """A public key of a client (RFC 7517), for `private_key_jwt`: RSA of 2048 to 4096 bits (RS256), EC on P-256
    (ES256) or OKP with Ed25519 (EdDSA). Never send a private key: it is refused.

    kty: The kind of key, `RSA`, `EC` or `OKP`.
    use: What it is for; `sig` where it is said.
    key_ops: What it may do; with `verify` where it is said.
    alg: The only algorithm that it is used with; the one of its kind where it is absent.
    kid: Its id, which the header of an assertion may name. Needed by each where there is more than one.
    crv: The curve, `P-256` or `Ed25519`. Not for RSA.
    x: The curve's first coordinate, base64url. Not for RSA.
    y: The curve's second coordinate, base64url. EC only.
    n: The modulus, base64url. RSA only.
    e: The exponent, base64url. RSA only.
    ext: Written by browsers; of no meaning here.
    """

    __slots__ = (
        "kty",
        "use",
        "key_ops",
        "alg",
        "kid",
        "crv",
        "x",
        "y",
        "n",
        "e",
        "ext",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("kty", "kty", None, None),
        ("use", "use", None, None),
        ("key_ops", "key_ops", None, None),
        ("alg", "alg", None, None),
        ("kid", "kid", None, None),
        ("crv", "crv", None, None),
        ("x", "x", None, None),
        ("y", "y", None, None),
        ("n", "n", None, None),
        ("e", "e", None, None),
        ("ext", "ext", None, None),
    )
    _required_ = frozenset(("kty", ))


class ApiKeyPage(Model):
    """A page of API keys.

    data: The keys, the newest first.
    page: Where the list stands.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(ApiKey.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class IngestionKeyPage(Model):
    """A page of ingestion keys.

    data: The keys, the newest first.
    page: Where the list stands.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(IngestionKey.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class ClientKeySet(Model):
    """The public keys of a client (RFC 7517). With two, a new one can be in use before the old one goes.

    keys: The keys.
    """

    __slots__ = (
        "keys",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("keys", "keys", list_of(ClientKey.from_wire), list_of(wire)),
    )
    _required_ = frozenset(("keys", ))


class OAuthClient(Model):
    """A client of the authorization server. Its secret is stored only as a salted hash.

    id: The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is
        rotated.
    name: What you named it. Users see it when they are asked for consent.
    kind: What it is for.
    confidential: Whether it has a secret or keys of its own. An interactive client in a browser or on a device has
        neither.
    scopes: The scopes that its tokens may carry. Empty for a client of kind `ingestion`.
    redirect_uris: Where a user may be sent back to, compared exactly. Empty unless it is interactive.
    hint: The first characters of the secret, to recognise it by. Null where it has none.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    last_used_at: When it last obtained a token, to the minute. Null where it never did.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
    jwks: The public keys by which it authenticates (`private_key_jwt`). Null where it has none.
    """

    __slots__ = (
        "id",
        "name",
        "kind",
        "confidential",
        "scopes",
        "redirect_uris",
        "hint",
        "status",
        "created_at",
        "created_by",
        "last_used_at",
        "rotated_at",
        "previous_secret_expires_at",
        "jwks",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("confidential", "confidential", None, None),
        ("scopes", "scopes", None, None),
        ("redirect_uris", "redirect_uris", None, None),
        ("hint", "hint", None, None),
        ("status", "status", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("created_by", "created_by", None, None),
        ("last_used_at", "last_used_at", timestamp, to_timestamp),
        ("rotated_at", "rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
        ("jwks", "jwks", ClientKeySet.from_wire, wire),
    )
    _required_ = frozenset(("id", "name", "kind", "confidential", "scopes", "redirect_uris", "hint", "status", "created_at", "created_by", "last_used_at", "rotated_at", "previous_secret_expires_at", "jwks", ))


class OAuthClientWithSecret(Model):
    """An OAuth client with its secret, which is shown this once.

    id: The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is
        rotated.
    name: What you named it. Users see it when they are asked for consent.
    kind: What it is for.
    confidential: Whether it has a secret or keys of its own. An interactive client in a browser or on a device has
        neither.
    scopes: The scopes that its tokens may carry. Empty for a client of kind `ingestion`.
    redirect_uris: Where a user may be sent back to, compared exactly. Empty unless it is interactive.
    hint: The first characters of the secret, to recognise it by. Null where it has none.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    last_used_at: When it last obtained a token, to the minute. Null where it never did.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
    jwks: The public keys by which it authenticates (`private_key_jwt`). Null where it has none.
    client_secret: The secret, `vcs_…`. Store it now; it cannot be shown again. Null for a client without one.
    """

    __slots__ = (
        "id",
        "name",
        "kind",
        "confidential",
        "scopes",
        "redirect_uris",
        "hint",
        "status",
        "created_at",
        "created_by",
        "last_used_at",
        "rotated_at",
        "previous_secret_expires_at",
        "jwks",
        "client_secret",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("id", "id", None, None),
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("confidential", "confidential", None, None),
        ("scopes", "scopes", None, None),
        ("redirect_uris", "redirect_uris", None, None),
        ("hint", "hint", None, None),
        ("status", "status", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("created_by", "created_by", None, None),
        ("last_used_at", "last_used_at", timestamp, to_timestamp),
        ("rotated_at", "rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", "previous_secret_expires_at", timestamp, to_timestamp),
        ("jwks", "jwks", ClientKeySet.from_wire, wire),
        ("client_secret", "client_secret", None, None),
    )
    _required_ = frozenset(("id", "name", "kind", "confidential", "scopes", "redirect_uris", "hint", "status", "created_at", "created_by", "last_used_at", "rotated_at", "previous_secret_expires_at", "jwks", "client_secret", ))
    _secret_ = frozenset(("client_secret", ))


class OAuthClientCreate(Model):
    """An OAuth client to be made.

    name: A name to recognise it by. Users see it when they are asked for consent.
    kind: What it is for. It cannot be changed afterwards.
    confidential: Whether it can keep a secret. Only an interactive client may say false.
    jwks: Its public keys. It then authenticates by assertions that it signs (`private_key_jwt`), and gets no
        secret.
    scopes: The scopes that its tokens may carry, at least one, and never more than you hold. None for a client of
        kind `ingestion`.
    redirect_uris: Where a user may be sent back to, by https, or by http on a loopback address. Needed by an interactive
        client, and by no other.
    """

    __slots__ = (
        "name",
        "kind",
        "confidential",
        "jwks",
        "scopes",
        "redirect_uris",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("name", "name", None, None),
        ("kind", "kind", None, None),
        ("confidential", "confidential", None, None),
        ("jwks", "jwks", ClientKeySet.from_wire, wire),
        ("scopes", "scopes", None, None),
        ("redirect_uris", "redirect_uris", None, None),
    )
    _required_ = frozenset(("name", "kind", ))


class OAuthClientRotateSecret(Model):
    """How a client's secret is rotated. Everything is optional.

    grace_seconds: How long the old secret still works, at most a day. It stops at once where absent.
    jwks: The keys in the place of the old, which stop at once. Needed by a client that authenticates by its keys,
        and taken from no other.
    """

    __slots__ = (
        "grace_seconds",
        "jwks",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("grace_seconds", "grace_seconds", None, None),
        ("jwks", "jwks", ClientKeySet.from_wire, wire),
    )


class OAuthClientPage(Model):
    """A page of OAuth clients.

    data: The clients, the newest first.
    page: Where the list stands.
    """

    __slots__ = (
        "data",
        "page",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("data", "data", list_of(OAuthClient.from_wire), list_of(wire)),
        ("page", "page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "CredentialStatus": None,
    "OAuthClientKind": ("service", "interactive", "partner", "ingestion", ),
}


def __getattr__(name):
    return member_of(_ENUMS, name)
