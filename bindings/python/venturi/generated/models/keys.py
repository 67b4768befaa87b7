# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `keys`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
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
    )
    _fields_ = (
        ("id", None, None),
        ("name", None, None),
        ("scopes", None, None),
        ("hint", None, None),
        ("status", None, None),
        ("created_at", timestamp, to_timestamp),
        ("created_by", None, None),
        ("expires_at", timestamp, to_timestamp),
        ("last_used_at", timestamp, to_timestamp),
        ("rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", timestamp, to_timestamp),
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
    )
    _fields_ = (
        ("id", None, None),
        ("name", None, None),
        ("scopes", None, None),
        ("hint", None, None),
        ("status", None, None),
        ("created_at", timestamp, to_timestamp),
        ("created_by", None, None),
        ("expires_at", timestamp, to_timestamp),
        ("last_used_at", timestamp, to_timestamp),
        ("rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", timestamp, to_timestamp),
        ("secret", None, None),
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
    )
    _fields_ = (
        ("name", None, None),
        ("scopes", None, None),
        ("expires_at", timestamp, to_timestamp),
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
    )
    _fields_ = (
        ("scopes", None, None),
        ("expires_at", timestamp, to_timestamp),
        ("grace_seconds", None, None),
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
    )
    _fields_ = (
        ("id", None, None),
        ("name", None, None),
        ("hint", None, None),
        ("status", None, None),
        ("created_at", timestamp, to_timestamp),
        ("created_by", None, None),
        ("expires_at", timestamp, to_timestamp),
        ("last_used_at", timestamp, to_timestamp),
        ("rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", timestamp, to_timestamp),
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
    )
    _fields_ = (
        ("id", None, None),
        ("name", None, None),
        ("hint", None, None),
        ("status", None, None),
        ("created_at", timestamp, to_timestamp),
        ("created_by", None, None),
        ("expires_at", timestamp, to_timestamp),
        ("last_used_at", timestamp, to_timestamp),
        ("rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", timestamp, to_timestamp),
        ("secret", None, None),
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
    )
    _fields_ = (
        ("name", None, None),
        ("expires_at", timestamp, to_timestamp),
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
    )
    _fields_ = (
        ("expires_at", timestamp, to_timestamp),
        ("grace_seconds", None, None),
    )


class OAuthClient(Model):
    """A client of the authorization server. Its secret is stored only as a salted hash.

    id: The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is
        rotated.
    name: What you named it. Users see it when they are asked for consent.
    kind: What it is for.
    confidential: Whether it has a secret. An interactive client in a browser or on a device has none.
    scopes: The scopes that its tokens may carry. Empty for a client of kind `ingestion`.
    redirect_uris: Where a user may be sent back to, compared exactly. Empty unless it is interactive.
    hint: The first characters of the secret, to recognise it by. Null where it has none.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    last_used_at: When it last obtained a token, to the minute. Null where it never did.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
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
    )
    _fields_ = (
        ("id", None, None),
        ("name", None, None),
        ("kind", None, None),
        ("confidential", None, None),
        ("scopes", None, None),
        ("redirect_uris", None, None),
        ("hint", None, None),
        ("status", None, None),
        ("created_at", timestamp, to_timestamp),
        ("created_by", None, None),
        ("last_used_at", timestamp, to_timestamp),
        ("rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", timestamp, to_timestamp),
    )
    _required_ = frozenset(("id", "name", "kind", "confidential", "scopes", "redirect_uris", "hint", "status", "created_at", "created_by", "last_used_at", "rotated_at", "previous_secret_expires_at", ))


class OAuthClientWithSecret(Model):
    """An OAuth client with its secret, which is shown this once.

    id: The client's id, `cli_…`, which is also its OAuth `client_id`. It stays the same when the secret is
        rotated.
    name: What you named it. Users see it when they are asked for consent.
    kind: What it is for.
    confidential: Whether it has a secret. An interactive client in a browser or on a device has none.
    scopes: The scopes that its tokens may carry. Empty for a client of kind `ingestion`.
    redirect_uris: Where a user may be sent back to, compared exactly. Empty unless it is interactive.
    hint: The first characters of the secret, to recognise it by. Null where it has none.
    status: Where it stands.
    created_at: When it was created.
    created_by: The user, client or key that created it, by id.
    last_used_at: When it last obtained a token, to the minute. Null where it never did.
    rotated_at: When it last got a new secret. Null where it never did.
    previous_secret_expires_at: Until when the secret before the last rotation still works. Null where none does.
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
        "client_secret",
    )
    _fields_ = (
        ("id", None, None),
        ("name", None, None),
        ("kind", None, None),
        ("confidential", None, None),
        ("scopes", None, None),
        ("redirect_uris", None, None),
        ("hint", None, None),
        ("status", None, None),
        ("created_at", timestamp, to_timestamp),
        ("created_by", None, None),
        ("last_used_at", timestamp, to_timestamp),
        ("rotated_at", timestamp, to_timestamp),
        ("previous_secret_expires_at", timestamp, to_timestamp),
        ("client_secret", None, None),
    )
    _required_ = frozenset(("id", "name", "kind", "confidential", "scopes", "redirect_uris", "hint", "status", "created_at", "created_by", "last_used_at", "rotated_at", "previous_secret_expires_at", "client_secret", ))
    _secret_ = frozenset(("client_secret", ))


class OAuthClientCreate(Model):
    """An OAuth client to be made.

    name: A name to recognise it by. Users see it when they are asked for consent.
    kind: What it is for. It cannot be changed afterwards.
    confidential: Whether it can keep a secret. Only an interactive client may say false.
    scopes: The scopes that its tokens may carry, at least one, and never more than you hold. None for a client of
        kind `ingestion`.
    redirect_uris: Where a user may be sent back to, by https, or by http on a loopback address. Needed by an interactive
        client, and by no other.
    """

    __slots__ = (
        "name",
        "kind",
        "confidential",
        "scopes",
        "redirect_uris",
    )
    _fields_ = (
        ("name", None, None),
        ("kind", None, None),
        ("confidential", None, None),
        ("scopes", None, None),
        ("redirect_uris", None, None),
    )
    _required_ = frozenset(("name", "kind", ))


class OAuthClientRotateSecret(Model):
    """How a client's secret is rotated. Everything is optional.

    grace_seconds: How long the old secret still works, at most a day. It stops at once where absent.
    """

    __slots__ = (
        "grace_seconds",
    )
    _fields_ = (
        ("grace_seconds", None, None),
    )


class ApiKeyPage(Model):
    """A page of API keys.

    data: The keys, the newest first.
    page: Where the list stands.
    """

    __slots__ = (
        "data",
        "page",
    )
    _fields_ = (
        ("data", list_of(ApiKey.from_wire), list_of(wire)),
        ("page", Page.from_wire, wire),
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
    )
    _fields_ = (
        ("data", list_of(IngestionKey.from_wire), list_of(wire)),
        ("page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))


class OAuthClientPage(Model):
    """A page of OAuth clients.

    data: The clients, the newest first.
    page: Where the list stands.
    """

    __slots__ = (
        "data",
        "page",
    )
    _fields_ = (
        ("data", list_of(OAuthClient.from_wire), list_of(wire)),
        ("page", Page.from_wire, wire),
    )
    _required_ = frozenset(("data", "page", ))
