"""A client that somebody else's generator made of the first released document works against the server of today."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from events import event

ROOT = Path(__file__).resolve().parents[2]
RELEASED = ROOT / "codegen" / "contract" / "released" / "v1" / "openapi.json"
PACKAGE = "venturi_first_release"


class Generated:
    """The generated package: `api("api_keys.create")` is the operation's module, `model("Name")` its class."""

    def api(self, operation: str, tag: str | None = None):
        return importlib.import_module(f"{PACKAGE}.api.{tag or operation.split('.')[0]}.{operation.replace('.', '_')}").sync_detailed

    def model(self, name: str):
        return getattr(importlib.import_module(f"{PACKAGE}.models"), name)

    def client(self, url: str, key: str):
        made = importlib.import_module(f"{PACKAGE}.client").AuthenticatedClient
        # An answer that the released document does not describe raises.
        return made(base_url=url, token=key, prefix="", auth_header_name="X-API-Key", raise_on_unexpected_status=True)


@pytest.fixture(scope="module")
def old(tmp_path_factory):
    folder = tmp_path_factory.mktemp("generated")
    command = [Path(sys.executable).with_name("openapi-python-client"), "generate", "--path", RELEASED, "--meta", "none"]
    done = subprocess.run([*command, "--output-path", folder / PACKAGE], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    sys.path.insert(0, str(folder))
    yield Generated()
    sys.path.remove(str(folder))


def idempotency() -> str:
    return str(uuid.uuid4())


def test_it_sends_events_and_reads_their_records(old, server, tenant, eventually):
    ingestion, reader = old.client(server.url, tenant["ingestion_key"]), old.client(server.url, tenant["api_key"])
    one = old.model("InvocationEvent").from_dict(json.loads(event()))
    receipts = [old.api("invocations.create", "ingestion")(client=ingestion, body=one) for _ in range(2)]
    assert [(r.status_code, str(r.parsed.status)) for r in receipts] == [(202, "accepted"), (202, "duplicate")]
    invocation = receipts[0].parsed.invocation_id

    listing = old.api("attribution.list")
    page = eventually(lambda: listing(client=reader, filter_=[f"invocation_id:eq:{invocation}"]).parsed, lambda p: p.data)
    record = old.api("attribution.get")(id=page.data[0].id, client=reader).parsed
    assert (record.id, record.invocation_id, record.requested_model) == (page.data[0].id, invocation, "gpt-4o")
    assert record.interpretation.confidence <= 0.95 and record.explanation.decision


def test_it_walks_a_list_to_its_end(old, server, tenant):
    client = old.client(server.url, tenant["api_key"])
    made = [make_key(old, client, f"walk-{n}-{uuid.uuid4()}").parsed.id for n in range(3)]
    seen, cursor = [], {}
    while True:
        page = old.api("api_keys.list")(client=client, limit=2, **cursor).parsed
        seen += [key.id for key in page.data]
        if not page.page.has_more:
            break
        cursor = {"cursor": page.page.next_cursor}
    assert len(seen) == len(set(seen)) and set(made) <= set(seen)


def make_key(old, client, name: str):
    expires = datetime.now(timezone.utc) + timedelta(days=1)
    body = old.model("ApiKeyCreate")(name=name, scopes=[old.model("Scope")("read:attribution")], expires_at=expires)
    return old.api("api_keys.create")(client=client, body=body, idempotency_key=idempotency())


def test_it_manages_keys_and_reads_the_catalogues_problems(old, server, tenant):
    client = old.client(server.url, tenant["api_key"])
    made = make_key(old, client, f"first-release-{uuid.uuid4()}").parsed
    assert made.secret.startswith("vk_") and str(made.status) == "active"
    rotated = old.api("api_keys.rotate")(id=made.id, client=client, body=old.model("ApiKeyRotate")(), idempotency_key=idempotency())
    assert rotated.status_code == 200 and rotated.parsed.secret != made.secret
    # The old key is dead, the new one reads; neither may do more.
    assert old.api("attribution.list")(client=old.client(server.url, made.secret)).parsed.error_code == "INVALID_CREDENTIALS"
    narrow = old.client(server.url, rotated.parsed.secret)
    assert old.api("attribution.list")(client=narrow, limit=1).status_code == 200
    refused = make_key(old, narrow, "more")
    assert (refused.status_code, refused.parsed.error_code) == (403, "INSUFFICIENT_SCOPE") and refused.parsed.trace_id
    assert old.api("api_keys.delete")(id=made.id, client=client, idempotency_key=idempotency()).status_code == 204
    assert old.api("api_keys.get")(id=made.id, client=client).parsed.error_code == "NOT_FOUND"


def test_it_reads_its_budget(old, server, tenant):
    budget = old.api("rate_limit.get")(client=old.client(server.url, tenant["api_key"])).parsed
    assert {str(one.route_class) for one in budget.budgets} >= {"read", "write", "ingest", "export", "auth"}
