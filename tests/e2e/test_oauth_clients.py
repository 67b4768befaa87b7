"""OAuth clients through the API: made, shown once, rotated, removed, and never with more than their maker holds."""

from __future__ import annotations

import json
import uuid

import pytest
from grants import REDIRECT, Consent, create_client, interactive_client, post

KEY = {"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}  # RFC 7515, A.3


def code(answer):
    return answer.status, answer.json()["error_code"]


def mutate(http, method, path, body=None, **how):
    return http(method, f"/api/v1/oauth-clients/{path}", body, idempotency=str(uuid.uuid4()), **how)


def obtains(http, client_id, secret):
    return post(http, "token", client_id=client_id, client_secret=secret, grant_type="client_credentials")


def test_a_client_is_shown_with_its_secret_once_and_dies_with_its_tokens(http_to, token):
    once = str(uuid.uuid4())
    body = '{"name":"finops-warehouse","kind":"service","scopes":["read:attribution"]}'
    made = http_to("POST", "/api/v1/oauth-clients", body, token=token, idempotency=once)
    assert made.status == 201 and made.headers["cache-control"] == "no-store", made.body
    client = made.json()
    assert made.headers["location"] == f"/api/v1/oauth-clients/{client['id']}" and client["client_secret"].startswith(client["hint"])
    assert client["confidential"] is True and client["status"] == "active" and client["last_used_at"] is None and client["jwks"] is None
    again = http_to("POST", "/api/v1/oauth-clients", body, token=token, idempotency=once)
    assert (again.status, again.body) == (201, made.body)

    of_client = obtains(http_to, client["id"], client["client_secret"]).json()
    assert of_client["scope"] == "read:attribution"
    read = http_to("GET", f"/api/v1/oauth-clients/{client['id']}", token=token)
    assert read.status == 200 and client["client_secret"] not in read.body.decode() and read.json()["last_used_at"]
    listed = http_to("GET", "/api/v1/oauth-clients?limit=200", token=token).json()["data"]
    assert [c["id"] for c in listed].count(client["id"]) == 1 and not any("client_secret" in c for c in listed)
    assert [c["id"] for c in listed] == sorted((c["id"] for c in listed), reverse=True)

    assert mutate(http_to, "DELETE", client["id"], token=token).status == 204
    assert code(http_to("GET", "/api/v1/attribution?limit=1", token=of_client["access_token"])) == (401, "INVALID_CREDENTIALS")
    assert obtains(http_to, client["id"], client["client_secret"]).status == 401
    assert code(http_to("GET", f"/api/v1/oauth-clients/{client['id']}", token=token)) == (404, "NOT_FOUND")
    assert code(mutate(http_to, "DELETE", client["id"], token=token)) == (404, "NOT_FOUND")


def test_a_secret_is_rotated_at_once_or_with_a_grace_and_tokens_stay(http_to, token):
    client = create_client(http_to, token, name="rotated", kind="service", scopes=["read:attribution"]).json()
    kept = obtains(http_to, client["id"], client["client_secret"]).json()["access_token"]
    graceful = mutate(http_to, "POST", client["id"] + "/rotate-secret", '{"grace_seconds":3600}', token=token).json()
    assert graceful["status"] == "rotating" and graceful["previous_secret_expires_at"] and graceful["id"] == client["id"]
    assert [obtains(http_to, client["id"], s).status for s in (client["client_secret"], graceful["client_secret"])] == [200, 200]
    last = mutate(http_to, "POST", client["id"] + "/rotate-secret", token=token).json()
    secrets = (client["client_secret"], graceful["client_secret"], last["client_secret"])
    assert [obtains(http_to, client["id"], s).status for s in secrets] == [401, 401, 200]
    assert http_to("GET", "/api/v1/attribution?limit=1", token=kept).status == 200


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kind": "service"}, (422, "NO_SCOPE")),
        ({"kind": "service", "scopes": []}, (422, "NO_SCOPE")),
        ({"kind": "ingestion", "scopes": ["read:attribution"]}, (422, "SCOPE_NOT_GRANTABLE")),
        ({"kind": "service", "scopes": ["read:everything"]}, (422, "VALIDATION_FAILED")),
        ({"kind": "robot", "scopes": ["read:attribution"]}, (422, "VALIDATION_FAILED")),
        ({"kind": "service", "scopes": ["read:attribution"], "confidential": False}, (422, "VALIDATION_FAILED")),
        ({"kind": "service", "scopes": ["read:attribution"], "redirect_uris": [REDIRECT]}, (422, "VALIDATION_FAILED")),
        ({"kind": "interactive", "scopes": ["read:attribution"]}, (422, "VALIDATION_FAILED")),
        ({"kind": "interactive", "scopes": ["read:attribution"], "redirect_uris": ["http://app.example.com/cb"]}, (422, "VALIDATION_FAILED")),
        ({"kind": "interactive", "scopes": ["read:attribution"], "redirect_uris": ["https://app.example.com/cb#x"]}, (422, "VALIDATION_FAILED")),
        ({"kind": "interactive", "scopes": ["read:attribution"], "redirect_uris": ["com.example:/cb"]}, (422, "VALIDATION_FAILED")),
        ({"kind": "interactive", "scopes": ["read:attribution"], "redirect_uris": [REDIRECT], "confidential": False, "jwks": {"keys": [KEY]}}, (422, "VALIDATION_FAILED")),
        ({"kind": "service", "scopes": ["read:attribution"], "jwks": {"keys": [KEY | {"d": "private"}]}}, (422, "VALIDATION_FAILED")),
        ({"kind": "service", "scopes": ["read:attribution"], "jwks": {"keys": [KEY | {"x": KEY["y"]}]}}, (422, "VALIDATION_FAILED")),
        ({"kind": "service", "scopes": ["read:attribution"], "jwks": {"keys": [{"kty": "oct", "kid": "k"}]}}, (422, "VALIDATION_FAILED")),
        ({"kind": "service", "scopes": ["read:attribution"], "jwks": {"keys": [KEY, KEY]}}, (422, "VALIDATION_FAILED")),
    ],
)  # fmt: skip
def test_a_client_that_makes_no_sense_is_not_made(http_to, token, fields, expected):
    before = len(http_to("GET", "/api/v1/oauth-clients?limit=200", token=token).json()["data"])
    assert code(create_client(http_to, token, name="wrong", **fields)) == expected
    assert len(http_to("GET", "/api/v1/oauth-clients?limit=200", token=token).json()["data"]) == before


def test_nobody_makes_a_client_that_may_do_more_than_they(http_to, tenant, other_tenant, token):
    admin = http_to.token(tenant, "admin:config")
    assert code(create_client(http_to, admin, name="x", kind="service", scopes=["export:create"])) == (422, "SCOPE_NOT_GRANTABLE")
    assert code(create_client(http_to, http_to.token(tenant, "read:reporting"), name="x", kind="service", scopes=["read:reporting"])) == (403, "INSUFFICIENT_SCOPE")
    exporter = create_client(http_to, token, name="exports", kind="service", scopes=["export:create"]).json()
    renewed = mutate(http_to, "POST", exporter["id"] + "/rotate-secret", "{}", token=admin)
    assert code(renewed) == (422, "SCOPE_NOT_GRANTABLE")  # the new secret would be theirs
    client = create_client(http_to, token, name="mine", kind="service", scopes=["read:attribution"]).json()
    stranger = http_to.token(other_tenant)
    assert code(http_to("GET", f"/api/v1/oauth-clients/{client['id']}", token=stranger)) == (404, "NOT_FOUND")
    assert code(mutate(http_to, "DELETE", client["id"], token=stranger)) == (404, "NOT_FOUND")
    assert obtains(http_to, client["id"], client["client_secret"]).status == 200


def test_a_public_client_has_nothing_to_rotate_and_an_ingestion_client_can_only_ingest(http_to, token):
    public = interactive_client(http_to, token)
    assert code(mutate(http_to, "POST", public + "/rotate-secret", "{}", token=token)) == (409, "CONFLICT")
    sender = create_client(http_to, token, name="gateway", kind="ingestion").json()
    access = obtains(http_to, sender["id"], sender["client_secret"]).json()
    assert "scope" not in access
    assert code(http_to("GET", "/api/v1/attribution?limit=1", token=access["access_token"])) == (403, "INSUFFICIENT_SCOPE")


def test_a_user_needs_a_fresh_sign_in_to_rotate_or_remove(server, http_to, tenant, token):
    client = create_client(http_to, token, name="guarded", kind="service", scopes=["read:attribution"]).json()
    app = interactive_client(http_to, token, scopes=("read:attribution", "admin:config"))
    fresh = Consent(server, tenant, app, "read:attribution admin:config")
    stale = Consent(server, tenant, app, "read:attribution admin:config", signed_in_ago=301)
    old = stale.redeem(http_to).json()["access_token"]
    for method, path in (("POST", client["id"] + "/rotate-secret"), ("DELETE", client["id"])):
        refused = mutate(http_to, method, path, token=old)
        assert code(refused) == (401, "STEP_UP_REQUIRED")
        assert 'error="insufficient_user_authentication"' in refused.headers["www-authenticate"]
    new = fresh.redeem(http_to).json()["access_token"]
    rotated = mutate(http_to, "POST", client["id"] + "/rotate-secret", token=new)
    assert rotated.status == 200, rotated.body
    assert mutate(http_to, "DELETE", client["id"], token=new).status == 204


def test_a_partner_makes_clients_of_its_own_kind_alone(server, http_to, tenant):
    grant = server.grant_partner(tenant["name"], f"reseller {uuid.uuid4()}", "read:attribution", "admin:config")
    partner = http_to.token(grant, "read:attribution admin:config")

    def make(kind):
        body = json.dumps({"name": "from a partner", "kind": kind, "scopes": ["read:attribution"]})
        return http_to("POST", "/api/partner/v1/oauth-clients", body, token=partner, idempotency=str(uuid.uuid4()))

    assert code(make("service")) == (422, "VALIDATION_FAILED")
    made = make("partner")
    assert made.status == 201 and made.headers["location"].startswith("/api/partner/v1/oauth-clients/"), made.body
    access = obtains(http_to, made.json()["id"], made.json()["client_secret"]).json()["access_token"]
    assert http_to("GET", "/api/partner/v1/attribution?limit=1", token=access).status == 200
    assert http_to("GET", "/api/v1/attribution?limit=1", token=access).status == 401
