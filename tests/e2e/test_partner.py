"""The partner API: the same resources under /api/partner/v1, for a partner's token alone, one tenant's grant at a time."""

from __future__ import annotations

import json
import urllib.parse
import uuid
from pathlib import Path

import pytest
from conftest import Http
from events import batch, event

ROOT = Path(__file__).resolve().parents[2]
ALL = ("read:attribution", "read:reporting", "export:create", "admin:config")


@pytest.fixture(scope="module")
def acme(server):
    made = server.create_tenant(f"acme-{uuid.uuid4()}", ROOT / "examples" / "demo-directory.json")
    return made


@pytest.fixture(scope="module")
def globex(server):
    return server.create_tenant(f"globex-{uuid.uuid4()}")


@pytest.fixture(scope="module")
def grant(server, acme):
    return server.grant_partner(acme["name"], "flows", *ALL)


@pytest.fixture(scope="module")
def partner(http_to, grant):
    return http_to.token(grant)


@pytest.fixture(scope="module")
def records(http_to, acme, partner):
    """Five attributed records of acme's."""
    import time

    sent = http_to("POST", "/api/v1/invocations/batch", batch(*[event() for _ in range(5)]), key=acme["ingestion_key"])
    assert sent.status == 202
    end = time.monotonic() + 10
    while len(found := http_to("GET", "/api/partner/v1/attribution", token=partner).json()["data"]) < 5:
        assert time.monotonic() < end, "not attributed in time"
    return found


def test_a_partner_reads_what_the_tenant_reads(http_to, acme, partner, records):
    own = http_to("GET", "/api/v1/attribution", token=http_to.token(acme)).json()["data"]
    assert records == own
    one = records[0]["id"]
    assert http_to("GET", f"/api/partner/v1/attribution/{one}", token=partner).json() == (
        http_to("GET", f"/api/v1/attribution/{one}", token=http_to.token(acme)).json()
    )


def twins():
    """Every operation of the partner surface that the server serves: those whose public operation does not wait in pending.yaml."""
    import yaml

    pending = set(yaml.safe_load((ROOT / "server" / "pending.yaml").read_text())["operations"])
    document = json.loads((ROOT / "docs" / "generated" / "openapi.json").read_text())
    for path, item in document["paths"].items():
        if not path.startswith("/api/partner/v1/"):
            continue
        for method, operation in item.items():
            if method in ("get", "put", "post", "patch", "delete") and operation["operationId"].removeprefix("partner.") not in pending:
                yield method.upper(), path.replace("{id}", "none_01ARZ3NDEKTSV4RRFFQ69G5FAV")


def test_only_a_partners_token_is_taken_under_the_partner_path(http_to, acme):
    """Each of the tenant's own credentials, at each operation; the caller is refused before anything of the request is looked at."""
    own = [{"key": acme["api_key"]}, {"key": acme["ingestion_key"]}, {"token": http_to.token(acme)}]
    served = list(twins())
    assert len(served) >= 13
    for method, path in served:
        for credential in own:
            answer = http_to(method, path, **credential, idempotency=str(uuid.uuid4()))
            assert (answer.status, answer.json()["error_code"]) == (401, "INVALID_CREDENTIALS"), (method, path, list(credential))


def test_a_partners_token_is_taken_nowhere_else(http_to, partner):
    for method, path in [(m, p.replace("/partner/", "/")) for m, p in twins()] + [
        ("POST", "/api/v1/invocations"),
        ("POST", "/api/v1/events/batch"),
    ]:
        answer = http_to(method, path, token=partner, idempotency=str(uuid.uuid4()))
        assert (answer.status, answer.json()["error_code"]) == (401, "INVALID_CREDENTIALS"), (method, path)


def test_a_token_names_one_tenant_and_a_partner_of_two_has_two_grants(server, http_to, globex, partner, records):
    there = http_to.token(server.grant_partner(globex["name"], "flows", *ALL))
    assert http_to("GET", "/api/partner/v1/attribution", token=there).json()["data"] == []
    foreign = http_to("GET", f"/api/partner/v1/attribution/{records[0]['id']}", token=there)
    assert (foreign.status, foreign.json()["error_code"], foreign.json()["tenant_id"]) == (404, "NOT_FOUND", globex["tenant_id"])
    assert http_to("GET", f"/api/partner/v1/attribution/{records[0]['id']}", token=partner).status == 200


def test_a_token_carries_no_more_than_the_grant(server, http_to, acme):
    narrow = server.grant_partner(acme["name"], "narrow", "read:reporting")
    refused = http_to(
        "POST",
        "/api/v1/oauth/token",
        urllib.parse.urlencode({"grant_type": "client_credentials", "scope": "admin:config", "client_id": narrow["client_id"], "client_secret": narrow["client_secret"]}),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert (refused.status, refused.json()["error"]) == (400, "invalid_scope")
    answer = http_to("GET", "/api/partner/v1/attribution", token=http_to.token(narrow, "read:reporting"))
    assert (answer.status, answer.json()["error_code"]) == (403, "INSUFFICIENT_SCOPE")


def test_a_cursor_of_one_surface_or_tenant_is_none_of_the_other(server, http_to, acme, globex, partner, records):
    own = http_to.token(acme)

    def cursor_at(base, token):
        return http_to("GET", f"{base}/attribution?limit=2", token=token).json()["page"]["next_cursor"]

    def refused(base, token, cursor):
        answer = http_to("GET", f"{base}/attribution?limit=2&cursor={urllib.parse.quote(cursor)}", token=token)
        return answer.status, answer.json().get("error_code")

    public, partners = cursor_at("/api/v1", own), cursor_at("/api/partner/v1", partner)
    assert refused("/api/partner/v1", partner, partners) == (200, None)
    assert refused("/api/partner/v1", partner, public) == (400, "CURSOR_INVALID")
    assert refused("/api/v1", own, partners) == (400, "CURSOR_INVALID")
    there = http_to.token(server.grant_partner(globex["name"], "cursors", *ALL))
    assert refused("/api/partner/v1", there, partners) == (403, "TENANT_MISMATCH")


def test_what_a_partner_changes_is_its_own_act_under_its_own_idempotency_keys(http_to, acme, grant, partner):
    """The same Idempotency-Key on both surfaces is two requests: each has its route."""
    once, body = str(uuid.uuid4()), '{"name": "made-twice", "scopes": ["read:attribution"]}'
    made = http_to("POST", "/api/partner/v1/api-keys", body, token=partner, idempotency=once)
    assert (made.status, made.headers["location"]) == (201, f"/api/partner/v1/api-keys/{made.json()['id']}")
    assert http_to("GET", made.headers["location"], token=partner).json()["created_by"] == grant["client_id"]
    again = http_to("POST", "/api/partner/v1/api-keys", body, token=partner, idempotency=once)
    assert (again.status, again.headers["idempotency-replayed"], again.json()["id"]) == (201, "true", made.json()["id"])
    tenants = http_to("POST", "/api/v1/api-keys", body, token=http_to.token(acme), idempotency=once)
    assert (tenants.status, tenants.json()["error_code"]) == (409, "CONFLICT")  # not replayed: the name is taken


def test_a_partner_makes_no_credential_that_is_wider_than_its_grant(http_to, acme, partner):
    """What works outside of the partner API can make nothing: no key of a partner's carries admin:config, and no client is of another kind."""

    def ask(path, body, **credential):
        answer = http_to("POST", path, body, idempotency=str(uuid.uuid4()), **(credential or {"token": partner}))
        return answer.status, answer.json()

    def refused(path, body):
        status, problem = ask(path, body)
        return status, problem["error_code"]

    name = str(uuid.uuid4())
    assert refused("/api/partner/v1/api-keys", f'{{"name": "{name}", "scopes": ["admin:config"]}}') == (422, "SCOPE_NOT_GRANTABLE")
    assert refused("/api/partner/v1/api-keys", f'{{"name": "{name}", "scopes": ["read:attribution", "admin:config"]}}') == (422, "SCOPE_NOT_GRANTABLE")
    status, key = ask("/api/partner/v1/api-keys", f'{{"name": "{name}", "scopes": ["read:attribution", "export:create"]}}')
    assert status == 201
    assert refused(f"/api/partner/v1/api-keys/{key['id']}/rotate", '{"scopes": ["admin:config"]}') == (422, "SCOPE_NOT_GRANTABLE")
    for kind, more in (("service", '"scopes": ["read:attribution"]'), ("ingestion", '"scopes": []'), ("interactive", '"scopes": ["read:attribution"], "redirect_uris": ["https://app.example/cb"]')):
        assert refused("/api/partner/v1/oauth-clients", f'{{"name": "other", "kind": "{kind}", {more}}}') == (422, "VALIDATION_FAILED"), kind
    assert http_to("GET", "/api/v1/attribution", key=key["secret"]).status == 200
    for path, body in (("api-keys", f'{{"name": "{name}-2", "scopes": ["read:attribution"]}}'), ("ingestion-keys", f'{{"name": "{name}"}}'), ("oauth-clients", '{"name": "other", "kind": "service", "scopes": ["read:attribution"]}')):
        status, problem = ask(f"/api/v1/{path}", body, key=key["secret"])
        assert (status, problem["error_code"]) == (403, "INSUFFICIENT_SCOPE"), path


def test_a_grant_ends_with_all_that_was_made_under_it(server, http_to, acme):
    """Keys and clients of the partner's making, and what those clients made, also behind one that is gone."""
    own = http_to.token(acme)
    grant = server.grant_partner(acme["name"], "leaving", *ALL)
    partner = http_to.token(grant)

    def make(path, body, **credential):
        made = http_to("POST", path, body, idempotency=str(uuid.uuid4()), **credential)
        assert made.status == 201, made.body
        return made.json()

    def make_client(name, token):
        made = make("/api/partner/v1/oauth-clients", f'{{"name": "{name}", "kind": "partner", "scopes": ["read:attribution", "admin:config"]}}', token=token)
        return made, http_to.token({"client_id": made["id"], "client_secret": made["client_secret"]}, "read:attribution admin:config")

    def make_key(name, token, base="/api/partner/v1"):
        return make(f"{base}/api-keys", f'{{"name": "{name}", "scopes": ["read:attribution"]}}', token=token)

    key = make_key("left-behind", partner)
    feed = make("/api/partner/v1/ingestion-keys", '{"name": "left-behind"}', token=partner)
    client, theirs = make_client("left behind", partner)
    second = make_key("made-by-it", theirs)
    tenants = make_key("the-tenants", own, "/api/v1")
    link, through = make_client("a link", partner)
    behind = make_key("behind-it", through)
    taken_out = http_to("DELETE", f"/api/v1/oauth-clients/{link['id']}", token=own, idempotency=str(uuid.uuid4()))
    assert taken_out.status == 204, taken_out.body
    gone = http_to("DELETE", f"/api/v1/oauth-clients/{grant['client_id']}", token=own, idempotency=str(uuid.uuid4()))
    assert gone.status == 204, gone.body

    def reads(secret):
        return http_to("GET", "/api/v1/attribution", key=secret).status

    assert [reads(made["secret"]) for made in (key, second, behind, tenants)] == [401, 401, 401, 200]
    assert http_to("GET", f"/api/v1/ingestion-keys/{feed['id']}", token=own).status == 404
    assert http_to("GET", f"/api/v1/oauth-clients/{client['id']}", token=own).status == 404
    trail = http_to("GET", "/api/v1/audit-events?limit=200", token=own).json()["data"]
    ended = {event["resource_id"] for event in trail if event["action"].endswith(".revoked")}
    assert {grant["client_id"], key["id"], feed["id"], client["id"], second["id"]} <= ended


def test_a_partner_renews_what_it_made_and_nothing_of_the_tenants(http_to, acme, partner):
    def rotate(path):
        answer = http_to("POST", path, "{}", token=partner, idempotency=str(uuid.uuid4()))
        return answer.status, answer.json().get("error_code")

    tenants = http_to("POST", "/api/v1/api-keys", '{"name": "not-the-partners", "scopes": ["read:attribution"]}', token=http_to.token(acme), idempotency=str(uuid.uuid4()))
    tenant_key = tenants.json()["id"]
    own = http_to("POST", "/api/partner/v1/api-keys", '{"name": "renewed", "scopes": ["read:attribution"]}', token=partner, idempotency=str(uuid.uuid4()))
    assert rotate(f"/api/partner/v1/api-keys/{own.json()['id']}/rotate")[0] == 200
    assert rotate(f"/api/partner/v1/api-keys/{tenant_key}/rotate") == (403, "INSUFFICIENT_SCOPE")
    assert rotate(f"/api/partner/v1/oauth-clients/{acme['client_id']}/rotate-secret") == (403, "INSUFFICIENT_SCOPE")


def test_each_grant_has_a_budget_of_its_own(server, http_to, acme, partner):
    other = http_to.token(server.grant_partner(acme["name"], "budget", *ALL))

    def remaining(token):
        answer = http_to("GET", "/api/partner/v1/rate-limit", token=token)
        assert answer.status == 200
        return {b["route_class"]: b["remaining"] for b in answer.json()["budgets"]}["read"]

    before = remaining(other)
    for _ in range(3):
        http_to("GET", "/api/partner/v1/attribution", token=partner)
    assert remaining(other) == before


def test_the_tenant_lists_a_grant_and_ends_it(server, http_to, acme, partner):
    """From the revocation's answer on; other grants stay."""
    made = server.grant_partner(acme["name"], "to-be-ended", "read:attribution")
    token, own = http_to.token(made, "read:attribution"), http_to.token(acme)
    path = "/api/partner/v1/attribution"
    assert http_to("GET", path, token=token).status == 200
    listed = {c["id"]: c for c in http_to("GET", "/api/v1/oauth-clients?limit=200", token=own).json()["data"]}
    grant = listed[made["client_id"]]
    assert (grant["kind"], grant["name"], grant["scopes"]) == ("partner", "to-be-ended", ["read:attribution"])
    assert http_to("DELETE", f"/api/v1/oauth-clients/{grant['id']}", token=own, idempotency=str(uuid.uuid4())).status == 204
    answer = http_to("GET", path, token=token)
    assert (answer.status, answer.json()["error_code"]) == (401, "INVALID_CREDENTIALS")
    assert http_to("GET", path, token=partner).status == 200


def test_each_world_refuses_the_partners_of_the_other(server, sandbox, http_to, acme, sandbox_tenant):
    there = Http(sandbox.url)
    ours, theirs = (s.grant_partner(t["name"], "worlds", "read:attribution") for s, t in ((server, acme), (sandbox, sandbox_tenant)))
    path = "/api/partner/v1/attribution"
    for ask, own, other, strange in ((http_to, ours, there, theirs), (there, theirs, http_to, ours)):
        assert ask("GET", path, token=ask.token(own, "read:attribution")).status == 200
        refused = ask("GET", path, token=other.token(strange, "read:attribution"))
        assert (refused.status, refused.json()["error_code"]) == (401, "INVALID_CREDENTIALS")
