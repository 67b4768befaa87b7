"""A server under which the database is brought up to date by a newer one."""

from __future__ import annotations

import sqlite3
import uuid

from conftest import GENEROUS, Http, Server


def set_version(server: Server, version: int) -> None:
    with sqlite3.connect(server.data / "venturi.db", isolation_level=None) as newer:
        newer.execute(f"PRAGMA user_version={version}")


def keys(server: Server) -> int:
    with sqlite3.connect(f"file:{server.data}/venturi.db?mode=ro", uri=True) as look:
        return look.execute("SELECT count(*) FROM access_keys").fetchone()[0]


def create_key(http: Http, token: str):
    body = f'{{"name":"{uuid.uuid4()}","scopes":["read:attribution"]}}'
    return http("POST", "/api/v1/api-keys", body, token=token, idempotency=str(uuid.uuid4()))


def test_a_server_whose_database_has_moved_on_changes_nothing_says_so_and_stops(build, tmp_path):
    with Server(build, tmp_path, *GENEROUS) as server:
        http = Http(server.url)
        tenant = server.create_tenant("outlived")
        token = http.token(tenant)
        assert create_key(http, token).status == 201
        with sqlite3.connect(server.data / "venturi.db") as look:
            known = look.execute("PRAGMA user_version").fetchone()[0]
        before = keys(server)
        set_version(server, 99)
        ready = http("GET", "/readyz")
        assert (ready.status, ready.json()["error_code"]) == (503, "SERVICE_UNAVAILABLE")
        refused = create_key(http, token)
        assert (refused.status, refused.json()["error_code"]) == (503, "SERVICE_UNAVAILABLE")
        assert server.wait() == 1
        assert f"schema version 99 while this server, which knows version {known}" in server.log()
        assert "start the newer server in its place" in server.log()
        assert keys(server) == before
        set_version(server, known)
        server.start()
        assert create_key(Http(server.url), Http(server.url).token(tenant)).status == 201
