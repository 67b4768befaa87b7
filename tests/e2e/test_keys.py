"""Keys over their life, on two servers that share one database: what one of them revokes, the other refuses on the very next request."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import uuid

import pytest
from conftest import GENEROUS, Http, Server, note_credentials
from sandbox import Control


def code(answer):
    return answer.status, answer.json()["error_code"]


class Admin:
    """Keys of one tenant, through one server."""

    def __init__(self, http: Http, token: str) -> None:
        self.http = http
        self.token = token

    def __call__(self, method, path, body=None):
        idempotency = None if method == "GET" else str(uuid.uuid4())
        return self.http(method, f"/api/v1/{path}", body, token=self.token, idempotency=idempotency)

    def create(self, scopes=("read:attribution",), **more) -> dict:
        body = json.dumps({"name": f"key {uuid.uuid4()}", "scopes": list(scopes), **more})
        answer = self("POST", "api-keys", body)
        assert answer.status == 201, answer.body
        return answer.json()

    def rotate(self, key, body="{}"):
        return self("POST", f"api-keys/{key['id']}/rotate", body)

    def revoke(self, key, kind="api-keys"):
        answer = self("DELETE", f"{kind}/{key['id']}")
        assert answer.status == 204, answer.body

    def trail(self, key) -> list[dict]:
        answer = self("GET", f"audit-events?filter=resource_id:eq:{key['id']}&sort=sequence")
        assert answer.status == 200, answer.body
        return answer.json()["data"]


def use(http, secret):
    return http("GET", "/api/v1/attribution?limit=1", key=secret)


@pytest.fixture(scope="module")
def replicas(build, tmp_path_factory):
    """Two servers on one data directory, as behind a balancer: one public URL."""
    folder = tmp_path_factory.mktemp("replicas")
    options = ("--public-url", "https://venturi.example.com", *GENEROUS)
    with Server(build, folder, *options) as one, Server(build, folder, *options) as two:
        yield one, two


@pytest.fixture(scope="module")
def replica_tenant(replicas):
    return replicas[0].create_tenant("replicated")


@pytest.fixture
def admin(replicas, replica_tenant):
    http = Http(replicas[0].url)
    return Admin(http, http.token(replica_tenant))


def test_a_key_revoked_on_one_replica_is_refused_by_the_other_at_once(replicas, admin):
    other = Http(replicas[1].url)
    for _ in range(10):
        key = admin.create()
        assert use(other, key["secret"]).status == 200  # remembered there now
        admin.revoke(key)
        assert code(use(other, key["secret"])) == (401, "INVALID_CREDENTIALS")


def test_an_ingestion_key_revoked_on_one_replica_sends_nothing_through_the_other(replicas, admin, replica_tenant):
    other = Http(replicas[1].url)
    made = admin("POST", "ingestion-keys", json.dumps({"name": f"gateway {uuid.uuid4()}"})).json()
    event = {"event_id": str(uuid.uuid4()), "ingestion_layer": "application", "ingestion_timestamp": "2040-05-29T18:30:00Z"}
    body = json.dumps({**event, "provider": "openai", "requested_model": "gpt-4o"})
    assert other("POST", "/api/v1/invocations", body, key=made["secret"]).status == 202
    admin.revoke(made, "ingestion-keys")
    assert code(other("POST", "/api/v1/invocations", body, key=made["secret"])) == (401, "INVALID_CREDENTIALS")


def test_a_secret_that_was_rotated_away_is_refused_by_the_other_replica_at_once(replicas, admin):
    other = Http(replicas[1].url)
    key = admin.create()
    assert use(other, key["secret"]).status == 200
    rotated = admin.rotate(key).json()
    assert code(use(other, key["secret"])) == (401, "INVALID_CREDENTIALS")
    assert use(other, rotated["secret"]).status == 200


def test_scopes_that_a_rotation_took_are_gone_on_the_other_replica_at_once(replicas, admin):
    other = Http(replicas[1].url)
    key = admin.create(("read:attribution", "admin:config"))
    rotated = admin.rotate(key, '{"grace_seconds":600}').json()
    assert other("GET", "/api/v1/settings", key=key["secret"]).status == 200
    # Both secrets lose it: the narrowed set is the key's, and the old secret is the key's too while its grace lasts.
    narrowed = admin.rotate(rotated, '{"grace_seconds":600,"scopes":["read:attribution"]}').json()
    for secret in (rotated["secret"], narrowed["secret"]):
        assert code(other("GET", "/api/v1/settings", key=secret)) == (403, "INSUFFICIENT_SCOPE")
        assert use(other, secret).status == 200


def test_a_key_never_gains_a_scope_but_by_a_rotation_that_ends_its_old_secret(http_to, token):
    admin = Admin(http_to, token)
    key = admin.create()
    body = '{"scopes":["read:attribution","read:reporting"]}'
    assert admin("PATCH", f"api-keys/{key['id']}", body).status == 405
    assert admin("PUT", f"api-keys/{key['id']}", body).status == 405
    wider = admin.rotate(key, '{"scopes":["read:attribution","read:reporting"],"grace_seconds":600}').json()
    assert wider["scopes"] == ["read:attribution", "read:reporting"] and wider["previous_secret_expires_at"] is None
    assert code(use(http_to, key["secret"])) == (401, "INVALID_CREDENTIALS")
    assert use(http_to, wider["secret"]).status == 200


def test_with_overlap_both_secrets_work_until_the_grace_is_over(build, tmp_path):
    with Server(build, tmp_path, "--sandbox") as server:
        control = Control(Http(server.url), server.create_tenant("overlap"))
        control.stop_clock("2040-05-29T18:30:00Z")
        admin = Admin(control.http, control.fresh())
        key = admin.create()
        rotated = admin.rotate(key, '{"grace_seconds":60}').json()
        assert rotated["status"] == "rotating" and rotated["previous_secret_expires_at"] == "2040-05-29T18:31:00Z"
        control.advance(59)
        assert use(control.http, key["secret"]).status == use(control.http, rotated["secret"]).status == 200
        control.advance(1)
        assert code(use(control.http, key["secret"])) == (401, "INVALID_CREDENTIALS")
        assert use(control.http, rotated["secret"]).status == 200


def test_an_expired_key_is_expired_whatever_else_became_of_it(build, tmp_path):
    with Server(build, tmp_path, "--sandbox") as server:
        control = Control(Http(server.url), server.create_tenant("expiry"))
        control.stop_clock("2040-05-29T18:30:00Z")
        admin = Admin(control.http, control.fresh())
        plain, rotated, revoked = (admin.create(expires_at="2040-05-29T18:31:00Z") for _ in range(3))
        revoked_later = admin.create(expires_at="2040-05-29T18:31:00Z")
        admin.revoke(revoked)
        assert code(use(control.http, revoked["secret"])) == (401, "INVALID_CREDENTIALS")
        old, rotated = rotated, admin.rotate(rotated, '{"grace_seconds":3600}').json()
        assert use(control.http, plain["secret"]).status == 200
        control.advance(60)
        admin.revoke(revoked_later)
        for key in (plain, rotated, old, revoked, revoked_later):
            assert code(use(control.http, key["secret"])) == (401, "EXPIRED")
        assert admin("GET", f"api-keys/{plain['id']}").json()["status"] == "expired"
        renewed = admin.rotate(plain, '{"grace_seconds":3600,"expires_at":"2040-05-29T19:31:00Z"}').json()
        assert use(control.http, renewed["secret"]).status == 200
        assert use(control.http, plain["secret"]).status == 401  # no grace brings it back to life


def test_the_tenants_bound_on_lifetimes_holds_from_the_change_on(build, tmp_path):
    with Server(build, tmp_path, "--sandbox") as server:
        control = Control(Http(server.url), server.create_tenant("bound"))
        control.stop_clock("2040-05-29T18:30:00Z")
        admin = Admin(control.http, control.fresh())
        assert admin.create()["expires_at"] == "2041-05-29T18:30:00Z"
        assert admin("PATCH", "settings", '{"max_key_lifetime_days":7}').status == 200
        assert admin.create()["expires_at"] == "2040-06-05T18:30:00Z"
        late = admin("POST", "api-keys", '{"name":"late","scopes":["read:attribution"],"expires_at":"2040-06-05T18:30:01Z"}')
        assert code(late) == (422, "VALIDATION_FAILED") and late.json()["errors"][0]["pointer"] == "#/expires_at"
        key = admin.create(expires_at="2040-06-01T00:00:00Z")
        assert code(admin.rotate(key, '{"expires_at":"2040-06-05T18:30:01Z"}')) == (422, "VALIDATION_FAILED")


def test_every_change_of_a_key_is_audited(http_to, token):
    admin = Admin(http_to, token)
    key = admin.create()
    admin.rotate(key, '{"scopes":["read:reporting"]}')
    admin.revoke(key)
    events = admin.trail(key)
    assert [e["action"] for e in events] == ["api_key.created", "api_key.rotated", "api_key.revoked"]
    assert [e["sequence"] for e in events] == sorted(e["sequence"] for e in events)
    assert json.loads(events[1]["before"])["scopes"] == "read:attribution"
    assert json.loads(events[1]["after"])["scopes"] == "read:reporting"
    assert all(e["actor_id"].startswith("cli_") and e["outcome"] == "success" and e["trace_id"] for e in events)


def test_the_last_use_is_known_to_the_minute_and_costs_no_write_per_request(build, tmp_path, eventually):
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        control = Control(Http(server.url), server.create_tenant("uses"))
        control.stop_clock("2040-05-29T18:30:10Z")
        admin = Admin(control.http, control.fresh())
        key = admin.create()

        def last_used():
            return admin("GET", f"api-keys/{key['id']}").json()["last_used_at"]

        assert last_used() is None
        use(control.http, key["secret"])
        assert eventually(last_used, lambda at: at) == "2040-05-29T18:30:00Z"
        # Another connection to the database sees a counter move with every commit, whoever makes it.
        with sqlite3.connect(f"file:{server.data}/venturi.db?mode=ro", uri=True) as watch:
            version = watch.execute("PRAGMA data_version").fetchone()
            for _ in range(200):
                assert use(control.http, key["secret"]).status == 200
            assert watch.execute("PRAGMA data_version").fetchone() == version
        control.advance(49)
        use(control.http, key["secret"])
        assert last_used() == "2040-05-29T18:30:00Z"
        control.advance(1)
        use(control.http, key["secret"])
        assert eventually(last_used, lambda at: at != "2040-05-29T18:30:00Z") == "2040-05-29T18:31:00Z"


def test_a_key_that_the_command_line_revokes_is_refused_by_running_servers_at_once(replicas):
    tenant = f"locked out {uuid.uuid4()}"
    replicas[0].create_tenant(tenant)

    def command(action: str, *options: str) -> str:
        words = [replicas[0].binary, "keys", action, "--data", replicas[0].data, "--tenant", tenant, *options]
        return subprocess.run(words, capture_output=True, text=True, timeout=60, check=True).stdout

    key = json.loads(command("create", "--name", "way back", "--scope", "admin:config", "--json"))
    note_credentials(key)
    servers = [Http(server.url) for server in replicas]
    for http in servers:  # each remembers from here on that the key is good
        assert http("GET", "/api/v1/settings", key=key["secret"]).status == 200
    command("revoke", "--id", key["id"])
    for http in servers:
        assert code(http("GET", "/api/v1/settings", key=key["secret"])) == (401, "INVALID_CREDENTIALS")
