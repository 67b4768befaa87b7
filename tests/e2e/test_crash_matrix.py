"""The crash matrix: a server is killed at every point of a mutation's transaction (each write, sync and truncation of its database, each
send to the client), started again, and asked the same with the same key: one effect, and one answer from then on.

The points are counted by kill_at.cpp, which is loaded into the server. Point n+1 is reached only by an attempt that outlived point n, so
the first attempt that is answered shows that there are no more."""

from __future__ import annotations

import http.client
import itertools
import mmap
import os
import sqlite3
import struct
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import GENEROUS, Answer, Http, Server
from events import event

PUBLIC_URL = "http://venturi.example"  # the issuer stays the same while the port changes


class Trigger:
    """kill_at.cpp's two numbers."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(bytes(16))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 16)

    def arm(self, point: int, torn: bool) -> None:
        self._memory[8:16] = struct.pack("<q", torn)
        self._memory[0:8] = struct.pack("<q", point)

    def disarm(self) -> None:
        self._memory[0:8] = bytes(8)


class Crashing:
    """A server that dies when it is told to, and its tenant."""

    def __init__(self, build: Path, folder: Path) -> None:
        self.trigger = Trigger(folder / "kill_at")
        os.environ.update(KILL_AT=str(folder / "kill_at"), LD_PRELOAD=str(build / "tests/e2e/kill_at.so"))
        try:
            (folder / "data").mkdir()
            self.server = Server(build, folder / "data", "--public-url", PUBLIC_URL, *GENEROUS)
            self.server.start()
            self.tenant = self.server.create_tenant("crash")
        finally:
            os.environ.pop("LD_PRELOAD")
        self.token = self.http.token(self.tenant)

    @property
    def http(self) -> Http:
        return Http(self.server.url)

    def ask(self, method: str, path: str, body: str | None, key: str | None, credential: dict) -> Answer:
        return self.http(method, path, body, idempotency=key, **credential)

    def ask_and_die(self, point: int, torn: bool, *request) -> bool:
        """True when the server died of it and has been started again."""
        self.trigger.arm(point, torn)
        try:
            self.ask(*request)
        except (http.client.HTTPException, OSError):
            self.server.kill()
            os.environ["LD_PRELOAD"] = str(Path(self.server.binary).parents[1] / "tests/e2e/kill_at.so")
            try:
                self.server.start()
            finally:
                os.environ.pop("LD_PRELOAD")
            return True
        self.trigger.disarm()
        return False

    def listed(self, path: str) -> list[dict]:
        items, cursor = [], ""
        while True:
            page = self.http("GET", f"{path}?limit=200{cursor}", token=self.token).json()
            items += page["data"]
            if not page["page"]["has_more"]:
                return items
            cursor = f"&cursor={page['page']['next_cursor']}"

    def create(self, path: str, name: str) -> dict:
        made = self.http("POST", path, self.body(path, name), token=self.token, idempotency=str(uuid.uuid4()))
        assert made.status == 201, made.body
        return made.json()

    @staticmethod
    def body(path: str, name: str) -> str:
        return f'{{"name":"{name}"' + (',"scopes":["read:reporting"]' if path.endswith("api-keys") else "") + "}"


@pytest.fixture(scope="module")
def crashing(build, tmp_path_factory):
    one = Crashing(build, tmp_path_factory.mktemp("matrix"))
    yield one
    one.server.stop()


class Mutation(NamedTuple):
    """A request for the n-th attempt, and whether it took effect exactly once."""

    status: int
    request: Callable[[Crashing, str], tuple[str, str, str | None]]
    once: Callable[[Crashing, str, Answer], bool]


def create(path: str) -> Mutation:
    def once(crashing, name, answer):
        found = [item for item in crashing.listed(path) if item["name"] == name]
        return [item["id"] for item in found] == [answer.json()["id"]]

    return Mutation(201, lambda crashing, name: ("POST", path, crashing.body(path, name)), once)


def rotate(path: str) -> Mutation:
    """The new secret is the only one that works: what was told is what is stored."""

    def once(crashing, name, answer):
        secret = answer.json()["secret"]
        if path.endswith("api-keys"):
            works = crashing.http("GET", "/api/v1/rate-limit", key=secret).status == 200
        else:
            works = crashing.http("POST", "/api/v1/invocations", event(), key=secret).status == 202
        return works and [item["name"] for item in crashing.listed(path)].count(name) == 1

    return Mutation(200, lambda crashing, name: ("POST", f"{path}/{crashing.create(path, name)['id']}/rotate", "{}"), once)


def delete(path: str) -> Mutation:
    return Mutation(
        204,
        lambda crashing, name: ("DELETE", f"{path}/{crashing.create(path, name)['id']}", None),
        lambda crashing, name, answer: name not in [item["name"] for item in crashing.listed(path)],
    )


def update_settings() -> Mutation:
    def request(crashing, name):
        return "PATCH", "/api/v1/settings", f'{{"max_key_lifetime_days":{100 + int(name.split("-")[1])}}}'

    def once(crashing, name, answer):
        now = crashing.http("GET", "/api/v1/settings", token=crashing.token).json()
        return now["max_key_lifetime_days"] == 100 + int(name.split("-")[1])

    return Mutation(200, request, once)


MUTATIONS = {
    "api_keys.create": create("/api/v1/api-keys"),
    "api_keys.rotate": rotate("/api/v1/api-keys"),
    "api_keys.delete": delete("/api/v1/api-keys"),
    "ingestion_keys.create": create("/api/v1/ingestion-keys"),
    "ingestion_keys.rotate": rotate("/api/v1/ingestion-keys"),
    "ingestion_keys.delete": delete("/api/v1/ingestion-keys"),
    "settings.update": update_settings(),
}


def audited(crashing: Crashing, database: Path) -> int:
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT count(*) FROM audit_events").fetchone()[0]


def deaths(crashing: Crashing, mutation: Mutation, torn: bool) -> int:
    """Kills the server at every point of the mutation; returns how many there are."""
    credential = {"token": crashing.token}
    database = next(crashing.server.data.glob("*.db"))
    for point in itertools.count(1):
        name = f"crash-{point}-{uuid.uuid4()}"
        request = mutation.request(crashing, name)
        key = str(uuid.uuid4())
        before = audited(crashing, database)
        died = crashing.ask_and_die(point, torn, *request, key, credential)
        first = crashing.ask(*request, key, credential)
        assert first.status == mutation.status, (point, first.body)
        assert mutation.once(crashing, name, first), point
        again = crashing.ask(*request, key, credential)
        assert (again.status, again.body) == (first.status, first.body), point
        assert again.headers["idempotency-replayed"] == "true"
        assert audited(crashing, database) == before + 1, point
        if not died:
            assert first.headers["idempotency-replayed"] == "true"
            return point - 1
    raise AssertionError("not reached")


@pytest.mark.parametrize("torn", [False, True], ids=["between two calls", "in the middle of a write"])
@pytest.mark.parametrize("operation", MUTATIONS)
def test_killed_at_every_point_of_a_mutation_it_took_effect_once_and_is_answered_again(crashing, operation, torn):
    document = crashing.http("GET", "/openapi.json").json()
    assert operation in {verb.get("operationId") for path in document["paths"].values() for verb in path.values() if isinstance(verb, dict)}
    if operation == "settings.update" and crashing.http("GET", "/api/v1/settings", token=crashing.token).status == 404:
        return  # pending.yaml still has it
    # Pages and their sync, the commit and its sync, the answer.
    assert deaths(crashing, MUTATIONS[operation], torn) >= 10


def test_killed_at_every_point_an_event_is_stored_once_and_known_again(crashing):
    credential = {"key": crashing.tenant["ingestion_key"]}
    for point in itertools.count(1):
        body = event(str(uuid.uuid4()))
        request = ("POST", "/api/v1/invocations", body, None, credential)
        died = crashing.ask_and_die(point, False, *request)
        first = crashing.ask(*request)
        assert first.status == 202
        again = crashing.ask(*request).json()
        assert again == {**first.json(), "status": "duplicate"}
        invocation = again["invocation_id"]
        path = f"/api/v1/attribution?filter=invocation_id:eq:{invocation}"
        while not (found := crashing.http("GET", path, token=crashing.token).json()["data"]):
            pass  # not attributed yet
        assert [record["invocation_id"] for record in found] == [invocation]
        if not died:
            assert point > 6
            return
