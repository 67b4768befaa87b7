"""Changes that were admitted and then stand behind a revocation, in the queue of a writer that is held up: another program has the database."""

from __future__ import annotations

import json
import re
import sqlite3
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from conftest import GENEROUS, Answer, Http, Server
from events import batch, event


class Held:
    """One server, whose writer stands still on demand."""

    def __init__(self, server: Server) -> None:
        self.http = Http(server.url)
        self.database = server.data / "venturi.db"
        self.tenant = server.create_tenant("held up")
        self.token = self.http.token(self.tenant)

    def send(self, method: str, path: str, body: str | None = None, **credential: str) -> Answer:
        return self.http(method, path, body, idempotency=str(uuid.uuid4()), **credential)

    def make(self, path: str) -> dict:
        scopes = ',"scopes":["admin:config"]' if path.endswith("api-keys") else ""
        return self.send("POST", path, f'{{"name":"{uuid.uuid4()}"{scopes}}}', token=self.token).json()

    def queued(self, least: int, figure: str = "venturi_writer_queue") -> None:
        """Returns once so many changes wait, beside those that the writer has taken."""
        until = time.monotonic() + 8
        while time.monotonic() < until:
            shown = re.search(rf"^{figure} (\d+)", self.http("GET", "/metrics").body.decode(), re.MULTILINE)
            if shown and int(shown[1]) >= least:
                return
        raise AssertionError("the change never came to the queue")

    @contextmanager
    def writer(self) -> Iterator[ThreadPoolExecutor]:
        """The writer is held up by a first change, which waits for the database that another program has."""
        with sqlite3.connect(self.database, isolation_level=None) as other, ThreadPoolExecutor(4) as threads:
            other.execute("BEGIN IMMEDIATE")
            try:
                first = threads.submit(self.make, "/api/v1/ingestion-keys")
                self.queued(1, "venturi_writer_group")
                yield threads
            finally:
                other.execute("ROLLBACK")
            assert "id" in first.result()

    def count(self, sql: str, *values: object) -> int:
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as look:
            return look.execute(sql, values).fetchone()[0]


@pytest.fixture(scope="module")
def held(build, tmp_path_factory):
    with Server(build, tmp_path_factory.mktemp("held"), *GENEROUS) as server:
        yield Held(server)


def refused(answer: Future[Answer]) -> bool:
    return (answer.result().status, json.loads(answer.result().body)["error_code"]) == (401, "INVALID_CREDENTIALS")


def test_a_mutation_that_stands_behind_the_revocation_of_its_key_is_refused(held):
    key = held.make("/api/v1/api-keys")
    assert held.http("GET", "/api/v1/rate-limit", key=key["secret"]).status == 200
    name = str(uuid.uuid4())
    with held.writer() as threads:
        revocation = threads.submit(held.send, "DELETE", f"/api/v1/api-keys/{key['id']}", token=held.token)
        held.queued(1)
        change = threads.submit(held.send, "POST", "/api/v1/ingestion-keys", f'{{"name":"{name}"}}', key=key["secret"])
        held.queued(2)
    assert revocation.result().status == 204
    assert refused(change)
    assert held.count("SELECT count(*) FROM access_keys WHERE name = ?", name) == 0
    assert held.count("SELECT count(*) FROM audit_events WHERE actor_id = ?", key["id"]) == 0


def test_events_that_stand_behind_the_revocation_of_their_key_are_refused_and_others_of_the_same_commit_are_not(held):
    key, other = held.make("/api/v1/ingestion-keys"), held.make("/api/v1/ingestion-keys")
    for one in (key, other):
        assert held.http("POST", "/api/v1/invocations", event(), key=one["secret"]).status == 202
    before = held.count("SELECT count(*) FROM event_log")
    with held.writer() as threads:
        revocation = threads.submit(held.send, "DELETE", f"/api/v1/ingestion-keys/{key['id']}", token=held.token)
        held.queued(1)
        single = threads.submit(held.http, "POST", "/api/v1/invocations", event(), key=key["secret"])
        many = threads.submit(held.http, "POST", "/api/v1/invocations/batch", batch(event(), event()), key=other["secret"])
        held.queued(3)
    assert revocation.result().status == 204
    assert refused(single)
    assert many.result().status == 202 and many.result().json()["accepted"] == 2
    assert held.count("SELECT count(*) FROM event_log") == before + 2
