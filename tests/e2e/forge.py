"""Credentials that no ordinary request brings about, made out of a server's own data directory: tokens with any claims under its signing
key, and clients, grants and states of keys written straight into its database. For tests of who is let in."""

from __future__ import annotations

import base64
import secrets
import sqlite3
import time
import uuid
from pathlib import Path

import jwt
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CLIENT_KINDS = ("service", "interactive", "partner", "ingestion")
OWNER = 0  # the role that has every scope
TOKEN_KINDS = {"service": "client", "interactive": "user", "partner": "partner", "ingestion": "ingestion_client"}


def ulid(raw: bytes) -> str:
    number = int.from_bytes(raw, "big")
    return "".join(ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


def ulid_bytes(text: str) -> bytes:
    number = 0
    for letter in text[-26:]:
        number = number << 5 | ALPHABET.index(letter)
    return number.to_bytes(16, "big")


class Forge:
    """Works on the data directory of a running server. Every row belongs to `tenant` (what `tenant create` printed)."""

    def __init__(self, data: Path, tenant: dict, issuer: str) -> None:
        self.data = data
        self.tenant_id = tenant["tenant_id"]
        self.issuer = issuer
        self.infix = "sbx_" if self.tenant_id.startswith("tnt_sbx_") else ""
        self.kid, self.private = self._signing_key()

    def _signing_key(self):
        text = (self.data / "master.key").read_text().strip()
        master = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        kid, sealed = self.rows("SELECT kid, sealed_private FROM signing_keys WHERE retired_at IS NULL ORDER BY created_at LIMIT 1")[0]
        key = HKDF(hashes.SHA256(), 32, None, b"venturi/sealed/v1").derive(master)
        der = AESGCM(key).decrypt(sealed[1:13], sealed[13:], f"signing_key/{kid}".encode())
        return kid, serialization.load_der_private_key(der, None)

    # -- the database

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self.data / "venturi.db", timeout=20, isolation_level=None)

    def rows(self, sql: str, *values) -> list[tuple]:
        with self._open() as connection:
            return connection.execute(sql, values).fetchall()

    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        names = [name for (name,) in self.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        return {name: self.rows(f'SELECT count(*) FROM "{name}"')[0][0] for name in names}

    def insert(self, table: str, **values) -> bytes:
        """A row of the tenant's with a new id."""
        row = {"tenant_id": ulid_bytes(self.tenant_id), "id": self._new_id(), **values}
        marks = ", ".join("?" * len(row))
        self.rows(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", *row.values())
        return row["id"]

    @staticmethod
    def _new_id() -> bytes:
        return int(time.time() * 1000).to_bytes(6, "big") + secrets.token_bytes(10)

    def client(self, kind: str, scopes: str) -> str:
        """A client without a secret; its id."""
        now = time.time_ns() // 1000
        raw = self.insert(
            "oauth_clients", kind=CLIENT_KINDS.index(kind), name=f"forged {kind}", scopes=scopes, redirect_uris=b"", display="",
            created_at=now, created_by="test", created_seq=0,
        )  # fmt: skip
        return f"cli_{self.infix}{ulid(raw)}"

    def grant(self, client: str, scopes: str) -> tuple[str, str]:
        """A person's consent to the client: the ids of the person and of the grant."""
        now = time.time_ns() // 1000
        person = self.insert(
            "people", email=f"{uuid.uuid4()}@example.com", name="Forged", role=OWNER, password="", created_at=now,
        )  # fmt: skip
        raw = self.insert(
            "grants", client_id=ulid_bytes(client), person_id=person, scopes=scopes, redirect_uri="", code_challenge="",
            code_digest=secrets.token_bytes(32), created_at=now, auth_time=now, acr="1", amr=b"",
        )  # fmt: skip
        return f"usr_{self.infix}{ulid(person)}", f"grt_{self.infix}{ulid(raw)}"

    # -- tokens

    def token(self, client: str, kind: str, scopes: str, /, **claims) -> str:
        """An access token for a client of this kind; `claims` stand over the usual ones."""
        now = int(time.time())
        base = "/api/partner/v1" if kind == "partner" else "/api/v1"
        usual = {
            "iss": self.issuer, "aud": self.issuer + base, "sub": client, "client_id": client, "tenant_id": self.tenant_id,
            "jti": ulid(secrets.token_bytes(16)), "kind": TOKEN_KINDS[kind], "scope": scopes, "iat": now, "nbf": now, "exp": now + 3600,
        }  # fmt: skip
        return jwt.encode({**usual, **claims}, self.private, "RS256", {"typ": "at+jwt", "kid": self.kid})

    def user_token(self, client: str, scopes: str, consented: tuple[str, str]) -> str:
        person, grant = consented
        return self.token(client, "interactive", scopes, sub=person, grant_id=grant, auth_time=int(time.time()), acr="1")
