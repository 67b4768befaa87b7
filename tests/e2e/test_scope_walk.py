"""Every operation that is served, with every kind of credential and every subset of the scopes: allowed exactly where the published
document says, refused with the catalogue's code otherwise, and what is refused changes nothing.

The operations come from /openapi.json, so a new one is walked as soon as it is served.
"""

from __future__ import annotations

import http.client
import itertools
import json
import re
import urllib.parse
import uuid
from pathlib import Path
from typing import NamedTuple

import jwt
import pytest
import yaml
from conftest import CREDENTIALS, GENEROUS, Http, Server
from forge import Forge, ulid_bytes

ROOT = Path(__file__).resolve().parents[2]
SCOPES = ("read:attribution", "read:reporting", "export:create", "admin:config")
SUBSETS = [frozenset(s) for n in range(5) for s in itertools.combinations(SCOPES, n)]
METHODS = ("get", "put", "post", "patch", "delete")
INVALID, EXPIRED, SCOPE = (401, "INVALID_CREDENTIALS"), (401, "EXPIRED"), (403, "INSUFFICIENT_SCOPE")


class Operation(NamedTuple):
    id: str
    method: str
    path: str
    credential: str
    scope: str | None
    body: bool
    key_header: str  # where a key goes

    @property
    def partner(self) -> bool:
        return self.path.startswith("/api/partner/")


class Credential(NamedTuple):
    """What is sent, whose kind it is, and what it may do; `refused` where it is nobody's."""

    label: str
    kind: str
    scopes: frozenset[str] = frozenset()
    key: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    refused: tuple[int, str] | None = None


def bearer(token: str) -> tuple[tuple[str, str], ...]:
    CREDENTIALS.add(token)
    return (("Authorization", f"Bearer {token}"),)


def expected(operation: Operation, credential: Credential) -> tuple[int, str] | None:
    """The refusal that the document asks for; None: let in."""
    if operation.partner != (credential.kind == "partner"):
        return INVALID  # on the other surface it is nobody's, whatever its state
    if credential.refused:
        return credential.refused
    sends = credential.kind in ("ingestion_key", "ingestion_client")
    if operation.credential == "ingestion":
        return None if sends else SCOPE
    if operation.scope is None:
        return None
    return None if not sends and operation.scope in credential.scopes else SCOPE


class World:
    """One server with a tenant, the operations that it serves, and every credential there is."""

    def __init__(self, server: Server, other: Server) -> None:
        self.server = server
        self.http = Http(server.url)
        self.tenant = server.create_tenant(f"walk-{uuid.uuid4()}")
        self.forge = Forge(server.data, self.tenant, server.url)
        self.connection = http.client.HTTPConnection(urllib.parse.urlsplit(server.url).netloc, timeout=30)
        self.operations = list(self._served())
        self.credentials = [*self._scoped(), *self._senders(), *self._nobodies(), *self._strangers(other)]

    def _served(self):
        pending = set(yaml.safe_load((ROOT / "server" / "pending.yaml").read_text())["operations"] or [])
        document = self.http("GET", "/openapi.json").json()
        schemes = document["components"]["securitySchemes"]
        for path, item in document["paths"].items():
            for method in METHODS:
                written = item.get(method)
                if not written or {written["operationId"], written.get("x-mirrors")} & pending:
                    continue
                if path.startswith("/sandbox/") and not self.forge.infix:
                    continue
                keys = [schemes[name]["name"] for way in written.get("security", []) for name in way if schemes[name]["type"] == "apiKey"]
                yield Operation(
                    written["operationId"], method.upper(), path, written["x-credential"], written.get("x-scope"),
                    "requestBody" in written, keys[0] if keys else "X-API-Key",
                )  # fmt: skip

    # -- credentials

    def _create(self, collection: str, **body) -> dict:
        token = self.http.token(self.tenant)
        made = self.http("POST", f"/api/v1/{collection}", json.dumps({"name": str(uuid.uuid4()), **body}), token=token, idempotency=str(uuid.uuid4()))
        assert made.status == 201, made.body
        return made.json()

    def _change_key(self, made: dict, change: str) -> dict:
        self.forge.rows(f"UPDATE access_keys SET {change} WHERE id = ?", ulid_bytes(made["id"]))
        return made

    def _scoped(self):
        service, interactive, partner = (self.forge.client(kind, " ".join(SCOPES)) for kind in ("service", "interactive", "partner"))
        granted = self.server.grant_partner(self.tenant["name"], f"walk {uuid.uuid4()}", *SCOPES)
        for subset in SUBSETS:
            text = " ".join(sorted(subset))
            # Without a scope nothing is made or issued, so that one is forged.
            key = self._create("api-keys", scopes=sorted(subset or {SCOPES[0]}))
            if not subset:
                self._change_key(key, "scopes = ''")
            yield Credential(f"API key with [{text}]", "key", subset, key["secret"])
            own = self.http.token(self.tenant, text) if subset else self.forge.token(service, "service", "")
            yield Credential(f"service token with [{text}]", "client", subset, headers=bearer(own))
            theirs = self.http.token(granted, text) if subset else self.forge.token(partner, "partner", "")
            yield Credential(f"partner token with [{text}]", "partner", subset, headers=bearer(theirs))
            user = self.forge.user_token(interactive, text, self.forge.grant(interactive, " ".join(SCOPES)))
            yield Credential(f"user token with [{text}]", "user", subset, headers=bearer(user))

    def _senders(self):
        yield Credential("ingestion key", "ingestion_key", key=self.tenant["ingestion_key"])
        sender = self.forge.client("ingestion", "")
        yield Credential("ingestion client's token", "ingestion_client", headers=bearer(self.forge.token(sender, "ingestion", "")))
        # Scopes that somebody wrote into its token or its row count for nothing.
        forged = self.forge.client("ingestion", " ".join(SCOPES))
        yield Credential("ingestion client with scopes", "ingestion_client", headers=bearer(self.forge.token(forged, "ingestion", " ".join(SCOPES))))

    def _nobodies(self):
        def refused(label, code, key=None, headers=()):
            return Credential(label, "nobody", key=key, headers=tuple(headers), refused=code)

        yield refused("nothing", INVALID)
        every = {"scopes": list(SCOPES)}
        good = self._create("api-keys", **every)["secret"]
        token = self.http.token(self.tenant)
        yield refused("expired key", EXPIRED, self._change_key(self._create("api-keys", **every), "expires_at = 1")["secret"])
        gone = self._change_key(self._create("api-keys", **every), "expires_at = 1, revoked_at = 1, revoked_seq = 1")
        yield refused("expired and revoked key", EXPIRED, gone["secret"])
        revoked = self._create("api-keys", **every)
        path = f"/api/v1/api-keys/{revoked['id']}"
        assert self.http("DELETE", path, token=token, idempotency=str(uuid.uuid4())).status == 204
        yield refused("revoked key", INVALID, revoked["secret"])
        yield refused("expired ingestion key", EXPIRED, self._change_key(self._create("ingestion-keys"), "expires_at = 1")["secret"])
        for label, key in (("garbage", "vk_nonsense"), ("a wrong secret", good[:-4] + "0000"), ("no ASCII", "vk_\xff\xfe")):
            yield refused(f"key that is {label}", INVALID, key)
        yield refused("key in the bearer's place", INVALID, headers=bearer(good))
        yield refused("token in the key's place", INVALID, token)
        yield refused("two credentials", INVALID, good, bearer(token))
        for label, value in (("scheme", "Basic Zm9vOmJhcg=="), ("token", "Bearer x.y.z"), ("bearer", "Bearer"), ("signature", f"Bearer {token[:-8]}AAAAAAAA")):
            yield refused(f"malformed {label}", INVALID, headers=[("Authorization", value)])
        yield from self._bad_tokens(refused)

    def _bad_tokens(self, refused):
        scopes = " ".join(SCOPES)
        service = self.forge.client("service", scopes)
        claims = jwt.decode(self.forge.token(service, "service", scopes), options={"verify_signature": False})
        now = claims["iat"]
        forged = {
            "issuer": {"iss": "https://elsewhere.example.com"},
            "audience": {"aud": "https://elsewhere.example.com/api/v1"},
            "tenant": {"tenant_id": self.forge.tenant_id[:-4] + "0000"},
            "kind": {"kind": "user", "auth_time": now},
            "time to come": {"nbf": now + 600, "iat": now + 600, "exp": now + 1200},
            "lifetime": {"exp": now + 86400},
            "scope": {"scope": "everything"},
        }
        for label, change in forged.items():
            yield refused(f"token with a foreign {label}", INVALID, headers=bearer(self.forge.token(service, "service", scopes, **change)))
        yield refused("expired token", EXPIRED, headers=bearer(self.forge.token(service, "service", scopes, iat=now - 60, nbf=now - 60, exp=now - 1)))
        theirs = self.forge.client("partner", scopes)
        past = self.forge.token(theirs, "partner", scopes, iat=now - 60, nbf=now - 60, exp=now - 1)
        yield Credential("expired partner token", "partner", headers=bearer(past), refused=EXPIRED)
        unsigned = jwt.encode(claims, None, "none", {"typ": "at+jwt", "kid": self.forge.kid})
        yield refused("unsigned token", INVALID, headers=bearer(unsigned))
        identity = jwt.encode(claims, self.forge.private, "RS256", {"typ": "JWT", "kid": self.forge.kid})
        yield refused("token of another type", INVALID, headers=bearer(identity))
        ended = self.forge.client("service", scopes)
        token = self.forge.token(ended, "service", scopes)
        self.forge.rows("UPDATE oauth_clients SET revoked_at = 1, revoked_seq = 1 WHERE id = ?", ulid_bytes(ended))
        yield refused("token of a revoked client", INVALID, headers=bearer(token))

    @staticmethod
    def _strangers(other: Server):
        """The other world's."""
        tenant = other.create_tenant(f"stranger-{uuid.uuid4()}")
        granted = other.grant_partner(tenant["name"], "stranger", *SCOPES)
        elsewhere = Http(other.url)
        for label, key in (("key", tenant["api_key"]), ("ingestion key", tenant["ingestion_key"])):
            yield Credential(f"the other world's {label}", "nobody", key=key, refused=INVALID)
        for label, owner in (("token", tenant), ("partner token", granted)):
            yield Credential(f"the other world's {label}", "nobody", headers=bearer(elsewhere.token(owner)), refused=INVALID)

    # -- calls

    def ask(self, operation: Operation, credential: Credential) -> tuple[int, str]:
        """Status and error code. Ids are made up and bodies are none: whoever is let in gets no further than that."""
        path = re.sub(r"\{\w+\}", "none_01ARZ3NDEKTSV4RRFFQ69G5FAV", operation.path)
        self.connection.putrequest(operation.method, path)
        for name, value in credential.headers:
            self.connection.putheader(name, value)
        if credential.key is not None:
            self.connection.putheader(operation.key_header, credential.key.encode("latin-1"))
        body = b"[]" if operation.body else b""
        if operation.method != "GET":
            self.connection.putheader("Idempotency-Key", str(uuid.uuid4()))
            self.connection.putheader("Content-Length", str(len(body)))
        if body:
            self.connection.putheader("Content-Type", "application/json")
        self.connection.endheaders(body or None)
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status < 400:
            return answer.status, ""
        problem = json.loads(text)
        assert problem["trace_id"] and answer.getheader("content-type").startswith("application/problem+json"), text
        return answer.status, problem["error_code"]


@pytest.fixture(scope="module")
def worlds(build, tmp_path_factory):
    with (
        Server(build, tmp_path_factory.mktemp("production"), *GENEROUS) as production,
        Server(build, tmp_path_factory.mktemp("sandboxed"), "--sandbox", *GENEROUS) as sandbox,
    ):
        yield {"production": World(production, sandbox), "sandbox": World(sandbox, production)}


@pytest.mark.parametrize("name", ["production", "sandbox"])
def test_every_operation_admits_exactly_whom_the_document_says(worlds, name):
    world = worlds[name]
    guarded = [o for o in world.operations if o.credential in ("bearer", "ingestion")]
    assert len(guarded) > 15 and len(world.credentials) > 16 * 4 + 20
    calls = [(o, c, expected(o, c)) for o in guarded for c in world.credentials]
    wrong = []

    before = world.forge.counts()
    for operation, credential, refusal in calls:
        if refusal and (got := world.ask(operation, credential)) != refusal:
            wrong.append(f"{operation.id} with {credential.label}: {got}, not {refusal}")
    assert wrong == []
    assert world.forge.counts() == before, "a refused call left something behind"

    for operation, credential, refusal in calls:
        if not refusal:
            status, code = world.ask(operation, credential)
            # Changing credentials asks a person for more than a token, after letting it in.
            stepped = code == "STEP_UP_REQUIRED" and credential.kind == "user"
            if (status in (401, 403) and not stepped) or status == 429 or status >= 500:
                wrong.append(f"{operation.id} with {credential.label}: {status} {code}")
    assert wrong == []


@pytest.mark.parametrize("name", ["production", "sandbox"])
def test_every_operation_with_a_bearer_names_its_scope_or_is_known_to_need_none(worlds, name):
    unscoped = {o.id for o in worlds[name].operations if o.credential == "bearer" and o.scope is None}
    assert unscoped == {"rate_limit.get", "partner.rate_limit.get"}


def test_control_of_a_sandbox_is_not_there_in_production(worlds):
    production, sandbox = worlds["production"], worlds["sandbox"]
    control = [o for o in sandbox.operations if o.path.startswith("/sandbox/")]
    assert control
    for operation in control:
        for credential in production.credentials:
            if not credential.refused:
                assert production.ask(operation, credential) == (404, "NOT_FOUND"), (operation.id, credential.label)
