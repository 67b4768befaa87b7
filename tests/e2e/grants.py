"""A client that acts for users, and a user's consent to it as storage keeps it: for tests of what comes after the pages."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import sqlite3
import time
import urllib.parse
import uuid

REDIRECT = "http://127.0.0.1:53682/callback"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's, in which a ULID is written


def ulid_bytes(text: str) -> bytes:
    value = 0
    for character in text:
        value = value * 32 + ALPHABET.index(character)
    return value.to_bytes(16, "big")


def ulid_text(data: bytes) -> str:
    value = int.from_bytes(data, "big")
    return "".join(ALPHABET[(value >> shift) & 31] for shift in range(125, -1, -5))


def post(http, operation: str, *, basic: tuple[str, str] | None = None, **fields):
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    if basic:
        headers["Authorization"] = "Basic " + base64.b64encode(":".join(basic).encode()).decode()
    return http("POST", f"/api/v1/oauth/{operation}", urllib.parse.urlencode(fields), headers=headers)


def create_client(http, token, base="/api/v1", **fields):
    return http("POST", base + "/oauth-clients", json.dumps(fields), token=token, idempotency=str(uuid.uuid4()))


def interactive_client(http, token, scopes=("read:attribution", "read:reporting"), **fields):
    wanted = {"name": "app", "kind": "interactive", "confidential": False, "scopes": list(scopes), "redirect_uris": [REDIRECT], **fields}
    answer = create_client(http, token, **wanted)
    assert answer.status == 201, answer.body
    return answer.json()["id"]


class Consent:
    """A user has just consented: an owner, whose password nobody knows."""

    def __init__(self, server, tenant, client_id, scopes="read:attribution read:reporting", person=None, signed_in_ago=0) -> None:
        self.client_id, self.verifier = client_id, secrets.token_urlsafe(48)
        self.code = "ac_" + secrets.token_urlsafe(32).replace("-", "a").replace("_", "b")[:43]
        self.person = person or secrets.token_bytes(16)
        self.person_id = "usr_" + ulid_text(self.person)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()
        tenant_id, client = (ulid_bytes(text.rsplit("_", 1)[1]) for text in (tenant["tenant_id"], client_id))
        self.tenant_id, self.id = tenant_id, secrets.token_bytes(16)
        now = int(time.time() * 1_000_000)
        with sqlite3.connect(server.data / "venturi.db", timeout=10) as database:
            database.execute(
                "INSERT OR IGNORE INTO people (tenant_id, id, email, name, role, password, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (tenant_id, self.person, f"{self.person.hex()}@example.com", "Ada", 0, "$argon2id$", now),
            )
            database.execute(
                "INSERT INTO grants (tenant_id, id, client_id, person_id, scopes, redirect_uri, code_challenge, code_digest, created_at, "
                "auth_time, acr, amr) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (tenant_id, self.id, client, self.person, scopes, REDIRECT, challenge, hashlib.sha256(self.code.encode()).digest(),
                 now, now - signed_in_ago * 1_000_000, "urn:venturi:acr:password", b"\x03\x00\x00\x00pwd"),
            )  # fmt: skip
        database.close()

    def redeem(self, http, **changed):
        fields = {
            "grant_type": "authorization_code", "client_id": self.client_id, "code": self.code,
            "redirect_uri": REDIRECT, "code_verifier": self.verifier, **changed,
        }  # fmt: skip
        return post(http, "token", **{name: value for name, value in fields.items() if value is not None})

    def refresh(self, http, refresh_token, **fields):
        return post(http, "token", grant_type="refresh_token", client_id=self.client_id, refresh_token=refresh_token, **fields)
