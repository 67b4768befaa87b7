"""Who gets in: credentials, scopes, keys. Control-plane operations fail closed."""

from __future__ import annotations

import json
import urllib.parse
import uuid

import pytest
from conftest import Http, Server
from events import batch, event


def form(http_to, **fields):
    return http_to(
        "POST",
        "/api/v1/oauth/token",
        urllib.parse.urlencode(fields),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )


def code(answer):
    return answer.status, answer.json()["error_code"]


def create_key(http_to, token, scopes='["read:attribution"]', more=""):
    body = f'{{"name":"e2e {uuid.uuid4()}","scopes":{scopes}{more}}}'
    return http_to("POST", "/api/v1/api-keys", body, token=token, idempotency=str(uuid.uuid4()))


def test_the_pages_token_request_works(http_to, tenant):
    answer = form(
        http_to,
        grant_type="client_credentials",
        client_id=tenant["client_id"],
        client_secret=tenant["client_secret"],
        scope="read:attribution read:reporting",
    )
    assert answer.status == 200, answer.body
    token = answer.json()
    assert token["token_type"] == "Bearer" and 0 < token["expires_in"] <= 3600
    assert set(token["scope"].split()) == {"read:attribution", "read:reporting"}
    assert answer.headers["cache-control"] == "no-store"


def test_token_errors_are_oauths_own(http_to, tenant):
    answer = form(http_to, grant_type="client_credentials", client_id=tenant["client_id"], client_secret="wrong")
    assert answer.status == 401
    assert answer.json()["error"] == "invalid_client" and answer.json()["error_code"] and answer.json()["trace_id"]
    answer = form(http_to, grant_type="password", client_id=tenant["client_id"], client_secret=tenant["client_secret"])
    assert (answer.status, answer.json()["error"]) == (400, "unsupported_grant_type")


def test_discovery_and_keys_let_somebody_elses_library_verify_a_token(http_to, token, server):
    import jwt

    about = http_to("GET", "/.well-known/oauth-authorization-server").json()
    keys = jwt.PyJWKClient(about["jwks_uri"])
    claims = jwt.decode(
        token,
        keys.get_signing_key_from_jwt(token).key,
        algorithms=["RS256"],
        audience=jwt.decode(token, options={"verify_signature": False})["aud"],
        issuer=about["issuer"],
        options={"require": ["iss", "exp", "aud", "sub", "client_id", "iat", "jti", "nbf"]},
    )
    assert claims["tenant_id"].startswith("tnt_")
    assert jwt.get_unverified_header(token)["typ"] == "at+jwt"


def test_no_credential_and_a_wrong_one_are_refused(http_to, token):
    answer = http_to("GET", "/api/v1/attribution")
    assert code(answer) == (401, "INVALID_CREDENTIALS") and answer.headers["www-authenticate"].startswith("Bearer")
    assert code(http_to("GET", "/api/v1/attribution", token=token[:-4] + "AAAA")) == (401, "INVALID_CREDENTIALS")
    assert code(http_to("GET", "/api/v1/attribution", key="vk_nonsense")) == (401, "INVALID_CREDENTIALS")


def test_a_missing_scope_denies_and_says_which(http_to, tenant):
    narrow = http_to.token(tenant, "read:reporting")
    answer = http_to("GET", "/api/v1/attribution", token=narrow)
    assert code(answer) == (403, "INSUFFICIENT_SCOPE")
    assert "read:attribution" in answer.json()["detail"]
    assert 'scope="read:attribution"' in answer.headers["www-authenticate"]


def test_a_key_is_shown_once_works_and_dies_with_its_deletion(http_to, token):
    made = create_key(http_to, token)
    assert made.status == 201, made.body
    key = made.json()
    assert http_to("GET", "/api/v1/attribution?limit=1", key=key["secret"]).status == 200
    read = http_to("GET", f"/api/v1/api-keys/{key['id']}", token=token)
    assert read.status == 200 and key["secret"] not in read.body.decode()
    gone = http_to("DELETE", f"/api/v1/api-keys/{key['id']}", token=token, idempotency=str(uuid.uuid4()))
    assert gone.status in (200, 204)
    assert code(http_to("GET", "/api/v1/attribution?limit=1", key=key["secret"])) == (401, "INVALID_CREDENTIALS")


def test_a_rotated_key_has_a_new_secret_and_the_same_scopes(http_to, token):
    made = create_key(http_to, token)
    assert made.status == 201, made.body
    key = made.json()
    rotated = http_to("POST", f"/api/v1/api-keys/{key['id']}/rotate", "{}", token=token, idempotency=str(uuid.uuid4()))
    assert rotated.status in (200, 201), rotated.body
    assert rotated.json()["secret"] != key["secret"] and rotated.json()["scopes"] == key["scopes"]
    assert http_to("GET", "/api/v1/attribution?limit=1", key=rotated.json()["secret"]).status == 200


@pytest.mark.parametrize(
    ("scopes", "more", "expected"),
    [
        ("[]", "", (422, "NO_SCOPE")),
        ('["read:everything"]', "", (422, "VALIDATION_FAILED")),
        ('["read:attribution"]', ',"expires_at":"2001-01-01T00:00:00Z"', (422, "VALIDATION_FAILED")),
    ],
)
def test_a_key_that_makes_no_sense_is_not_created(http_to, token, scopes, more, expected):
    assert code(create_key(http_to, token, scopes, more)) == expected


def test_a_key_cannot_grant_what_its_creator_lacks(http_to, tenant):
    admin = http_to.token(tenant, "admin:config")
    assert code(create_key(http_to, admin, '["export:create"]')) == (422, "SCOPE_NOT_GRANTABLE")


def test_another_tenants_record_and_key_do_not_exist(http_to, token, other_tenant):
    stranger = http_to.token(other_tenant)
    made = create_key(http_to, token)
    assert made.status == 201, made.body
    key = made.json()
    assert code(http_to("GET", f"/api/v1/api-keys/{key['id']}", token=stranger)) == (404, "NOT_FOUND")
    assert http_to("GET", "/api/v1/attribution", token=stranger).json()["data"] == []


def test_a_secret_is_nowhere_on_disk_or_in_the_log(http_to, token, server, tenant):
    key = create_key(http_to, token).json()["secret"]
    for secret in (key, tenant["client_secret"], tenant["ingestion_key"], token):
        assert secret not in server.log()
        for file in server.data.iterdir():
            if file.is_file():
                assert secret.encode() not in file.read_bytes(), file.name


def test_an_idempotent_call_happens_once(http_to, token):
    once = str(uuid.uuid4())
    body = '{"name":"once","scopes":["read:attribution"]}'
    first = http_to("POST", "/api/v1/api-keys", body, token=token, idempotency=once)
    again = http_to("POST", "/api/v1/api-keys", body, token=token, idempotency=f'"{once}"')
    assert (again.status, again.body) == (first.status, first.body)
    assert again.headers["idempotency-replayed"] == "true" and "idempotency-replayed" not in first.headers
    other = http_to("POST", "/api/v1/api-keys", body.replace("once", "twice"), token=token, idempotency=once)
    assert code(other) == (422, "IDEMPOTENCY_CONFLICT")
    assert code(http_to("POST", "/api/v1/api-keys", body, token=token)) == (400, "IDEMPOTENCY_KEY_REQUIRED")
    assert code(http_to("POST", "/api/v1/api-keys", body, token=token, idempotency="not-a-key")) == (400, "IDEMPOTENCY_KEY_INVALID")
    names = [k["name"] for k in http_to("GET", "/api/v1/api-keys?limit=200", token=token).json()["data"]]
    assert names.count("once") == 1


def test_every_error_is_a_problem_document_with_a_trace_id(http_to, token):
    for answer in (
        http_to("GET", "/api/v1/attribution/attr_01ARZ3NDEKTSV4RRFFQ69G5FAV", token=token),
        http_to("GET", "/api/v1/nowhere", token=token),
        http_to("PATCH", "/api/v1/attribution", "{}", token=token),
    ):
        problem = answer.json()
        assert answer.headers["content-type"] == "application/problem+json"
        assert problem["status"] == answer.status and problem["type"].startswith("https://venturi.systems/errors/")
        assert problem["trace_id"] == answer.headers["x-trace-id"]
        assert {"title", "detail", "instance", "error_code", "docs_url"} <= problem.keys()
    assert code(answer) == (405, "METHOD_NOT_ALLOWED") and "GET" in answer.headers["allow"]


def test_the_rate_limit_is_shown_on_answers_and_asking_costs_nothing(http_to, tenant):
    token = http_to.token(tenant)
    first = http_to("GET", "/api/v1/rate-limit", token=token)
    second = http_to("GET", "/api/v1/rate-limit", token=token)
    assert first.status == 200
    assert {c["route_class"] for c in first.json()["budgets"]} == {"read", "write", "ingest", "export", "auth"}
    reads = [next(c for c in a.json()["budgets"] if c["route_class"] == "read")["remaining"] for a in (first, second)]
    assert reads[1] >= reads[0]
    answer = http_to("GET", "/api/v1/attribution?limit=1", token=token)
    assert {"ratelimit-limit", "ratelimit-remaining", "ratelimit-reset", "ratelimit-policy", "ratelimit"} <= answer.headers.keys()


def test_published_documents_are_served(http_to):
    document = http_to("GET", "/openapi.json")
    assert document.json()["openapi"].startswith("3.1")
    assert {e["error_code"] if "error_code" in e else e["code"] for e in http_to("GET", "/errors.json").json()["errors"]} >= {
        "RATE_LIMITED"
    }
    assert http_to("GET", "/openapi.json", headers={"If-None-Match": document.headers["etag"]}).status == 304
    assert http_to("GET", "/healthz").status == 200 and http_to("GET", "/readyz").status == 200
    json.loads(http_to("GET", "/schemas/invocationevent/v1.schema.json").body)


def test_a_used_up_budget_answers_429_and_says_when_to_return(build, tmp_path):
    with Server(build, tmp_path, "--rate-limit", "read=60/3", "--rate-limit", "ingest=60/5") as server:
        tenant, stranger = server.create_tenant("one"), server.create_tenant("two")
        http_to = Http(server.url)
        token = http_to.token(tenant)
        answers = [http_to("GET", "/api/v1/attribution?limit=1", token=token) for _ in range(4)]
        assert [a.status for a in answers] == [200, 200, 200, 429]
        assert [a.headers["ratelimit-remaining"] for a in answers] == ["2", "1", "0", "0"]
        assert answers[0].headers["ratelimit-limit"] == "3"
        throttled = answers[-1]
        assert code(throttled) == (429, "RATE_LIMITED")
        assert 1 <= int(throttled.headers["retry-after"]) <= 2
        # Another tenant's budget is its own, asking for budgets costs nothing, and a batch costs as many events as it has.
        assert http_to("GET", "/api/v1/attribution?limit=1", token=http_to.token(stranger)).status == 200
        assert http_to("GET", "/api/v1/rate-limit", token=token).status == 200
        batches = [
            http_to("POST", "/api/v1/invocations/batch", batch(*[event() for _ in range(n)]), key=tenant["ingestion_key"])
            for n in (4, 2)
        ]
        assert [b.status for b in batches] == [202, 429]
