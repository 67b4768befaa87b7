"""Storage that fails under a running server: the answer is a problem that says when to return, nothing takes half an effect, and the
server goes on as soon as storage does."""

from __future__ import annotations

import sqlite3
import uuid

from conftest import GENEROUS, Http, Server
from events import batch, event


def create_key(http, token):
    body = f'{{"name":"{uuid.uuid4()}","scopes":["read:attribution"]}}'
    return http("POST", "/api/v1/api-keys", body, token=token, idempotency=str(uuid.uuid4()))


def assert_unavailable(answer):
    problem = answer.json()
    assert (answer.status, problem["error_code"]) == (503, "SERVICE_UNAVAILABLE"), answer.body
    assert answer.headers["content-type"] == "application/problem+json" and int(answer.headers["retry-after"]) >= 1
    text = answer.body.decode()
    assert problem["trace_id"] and not [word for word in ("database", "disk", "locked", "sqlite", "venturi.db") if word in text.lower()]


def keys(http, token) -> int:
    return len(http("GET", "/api/v1/api-keys?limit=200", token=token).json()["data"])


def test_a_database_that_another_program_locks_is_told_of_and_waited_for(build, tmp_path):
    with Server(build, tmp_path, *GENEROUS) as server:
        http = Http(server.url)
        tenant = server.create_tenant("locked")
        token = http.token(tenant)
        before = keys(http, token)
        with sqlite3.connect(server.data / "venturi.db", isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            assert_unavailable(create_key(http, token))  # after the ten seconds that each waits for the other
            assert keys(http, token) == before  # readers are not held up
            other.execute("ROLLBACK")
        assert create_key(http, token).status == 201
        assert keys(http, token) == before + 1
        assert "storage trace=" in server.log()


def test_a_disk_that_is_full_loses_nothing_and_breaks_nothing(build, tmp_path):
    """A limit on the size of files stands in for the full disk."""
    data = tmp_path / "data"
    data.mkdir()
    with Server(build, data, *GENEROUS) as server:
        tenant = server.create_tenant("full")
    limited = tmp_path / "venturi-server"
    limited.write_text(f"#!/bin/sh\ntrap '' XFSZ\nulimit -f 2048\nexec {server.binary} \"$@\"\n")
    limited.chmod(0o700)
    server.binary = limited
    with server:
        http = Http(server.url)
        token = http.token(tenant)
        acknowledged = 0
        for _ in range(200):
            answer = http("POST", "/api/v1/invocations/batch", batch(*[event() for _ in range(200)]), key=tenant["ingestion_key"])
            if answer.status != 202:
                break
            acknowledged += 200
        assert_unavailable(answer)
        assert 0 < acknowledged < 40_000
        for _ in range(200):  # what is left takes a few small changes yet
            answer = create_key(http, token)
            if answer.status != 201:
                break
        assert_unavailable(answer)
        assert http("GET", "/api/v1/api-keys", token=token).status == 200
        assert http("GET", "/healthz").status == 200
    server.binary = build / "server" / "venturi-server"
    with server:
        http = Http(server.url)
        with sqlite3.connect(f"file:{server.data}/venturi.db?mode=ro", uri=True) as look:
            assert look.execute("SELECT count(*) FROM event_log").fetchone() == (acknowledged,)
            assert look.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert create_key(http, http.token(tenant)).status == 201
