"""Answers from memory are what the database says: beside a process on the same data that keeps none, under writers, at every moment."""

from __future__ import annotations

import base64
import contextlib
import http.client
import itertools
import json
import socket
import sqlite3
import urllib.parse
import uuid
from decimal import Decimal

import pytest
from conftest import GENEROUS, Http, Server
from test_storm import (
    FILTERS,
    RECORDS_AT_FIRST,
    Inserting,
    Pages,
    Writer,
    as_answered,
    as_stored,
    event,
    storm,
    truth,
    ulid,
    watermark,
)

__all__ = ["storm"]  # the fixture
ROUNDS = 12
LISTS = [
    ("-occurred_at", None),
    ("cost_usd", None),
    ("-id", None),
    ("-occurred_at", FILTERS[0]),
    ("service", FILTERS[4]),
    ("-occurred_at", FILTERS[2]),
]


def path_of(sort, chosen, limit=50, cursor=None) -> str:
    query = [("limit", str(limit)), ("sort", sort), *(("filter", term) for term in (chosen or ([],))[0])]
    return "/api/v1/attribution?" + urllib.parse.urlencode(query + ([("cursor", cursor)] if cursor else []))


class Reading:
    def __init__(self, url: str, key: str) -> None:
        self._connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)
        self._key = key

    def __call__(self, path: str) -> bytes:
        self._connection.request("GET", path, headers={"X-API-Key": self._key})
        answer = self._connection.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        return body


def clock_of(database) -> int:
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT max(seq) FROM tenant_clock").fetchone()[0]


def given_again(server) -> int:
    metrics = Http(server.url)("GET", "/metrics").body.decode()
    return int(next(line for line in metrics.splitlines() if line.startswith("venturi_answers_given_again_total")).split()[1])


def without_expiry(body: bytes):
    """The answer with its cursor's payload in the cursor's place, and when that expires."""
    page = json.loads(body, parse_float=Decimal)
    cursor = page["page"].pop("next_cursor")
    if cursor is None:
        return page, None
    payload = cursor.split(".")[0]
    inside = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    expires = inside.pop("exp")
    return (page, inside), expires


def test_under_writers_every_first_page_is_that_of_a_moment_within_its_request(storm):
    server, tenant, host, database, writes = storm
    every = Pages(host, Http(server.url).token(tenant))
    while sum(len(data) for data, _ in every("id", [])) < RECORDS_AT_FIRST:
        pass  # the worker is still attributing the first ones
    reading = Reading(server.url, tenant["api_key"])
    writers = [Writer(write) for write in writes]
    seen = []
    try:
        for number in range(ROUNDS * len(LISTS)):
            sort, chosen = LISTS[number % len(LISTS)]
            if number % 3 == 0:
                writers[number // 3 % len(writers)].nudge()
            for _ in range(3):
                before = clock_of(database)
                body = reading(path_of(sort, chosen))
                after = clock_of(database)
                seen.append((sort, chosen, before, body, after))
    finally:
        for writer in writers:
            writer.finish()
    moments = set()
    for sort, chosen, before, body, after in seen:
        page = json.loads(body, parse_float=Decimal)
        cursor = page["page"]["next_cursor"]
        assert cursor, "every list here has more than a page"
        at = watermark(cursor)
        moments.add(at)
        assert before <= at <= after, "an answer from before the request"
        expected = truth(database, at, sort, chosen and chosen[1])[:50]
        assert [record["id"] for record in page["data"]] == [f"attr_{ulid(row['id'])}" for row in expected]
        for record, row in zip(page["data"], expected, strict=True):
            stored, answered = as_stored(record), as_answered(row)
            stored.pop("occurred_at"), answered.pop("occurred_at")
            assert stored == answered
    assert len(moments) > ROUNDS
    assert given_again(server) > ROUNDS, "nothing came from memory"


def test_a_process_that_keeps_answers_says_what_one_that_keeps_none_says_byte_for_byte(build, tmp_path):
    with (
        Server(build, tmp_path, *GENEROUS) as keeping,
        Server(build, tmp_path, "--limit", "answer-cache-bytes=0", *GENEROUS) as plain,
    ):
        tenant = keeping.create_tenant("both")
        hosts = [urllib.parse.urlsplit(server.url).netloc for server in (keeping, plain)]
        numbers = itertools.count()
        inserting = itertools.cycle([Inserting(host, tenant["ingestion_key"], numbers) for host in hosts])
        kept, anew = (Reading(server.url, tenant["api_key"]) for server in (keeping, plain))
        for _ in range(ROUNDS):
            next(inserting)(60)
            for sort, chosen in LISTS:
                cursor = None
                for _ in range(3):
                    path = path_of(sort, chosen, 20, cursor)
                    # The worker may commit in between: the two are compared where nothing was written around them.
                    while True:
                        before = clock_of(next(tmp_path.glob("*.db")))
                        answers = [kept(path), kept(path), anew(path), kept(path)]
                        if clock_of(next(tmp_path.glob("*.db"))) == before:
                            break
                    (first, *others), expiries = zip(*map(without_expiry, answers), strict=True)
                    assert all(other == first for other in others)
                    if cursor is None and expiries[0]:
                        # By when each was asked for, not by when the page was read: a second answer promises no less than a first.
                        assert list(expiries) == sorted(expiries)
                    else:
                        assert len(set(expiries)) == 1
                    if len(set(expiries)) == 1:
                        assert len(set(answers)) == 1
                    cursor = json.loads(answers[0])["page"]["next_cursor"]
                    if cursor is None:
                        break
        assert given_again(keeping) >= ROUNDS * len(LISTS)
        assert given_again(plain) == 0


def test_what_is_in_memory_is_given_to_nobody_who_may_not_read_it(server, http_to):
    path = path_of("-occurred_at", None)
    mine, theirs = server.create_tenant("hot-mine"), server.create_tenant("hot-theirs")
    for tenant in (mine, theirs):
        body = event(1).replace('"provider":"openai"', f'"provider":"{tenant["tenant_id"]}"')
        assert http_to("POST", "/api/v1/invocations", body, key=tenant["ingestion_key"]).status == 202
    admin = http_to.token(mine)
    key = '{"name":"hot","scopes":["read:attribution"]}'
    made = http_to("POST", "/api/v1/api-keys", key, token=admin, idempotency=str(uuid.uuid4())).json()
    answers = {}
    for tenant, credential in ((mine, made["secret"]), (theirs, theirs["api_key"])):
        while not (answer := http_to("GET", path, key=credential)).json()["data"]:
            pass
        again = http_to("GET", path, key=credential)
        assert again.body == answer.body
        answers[tenant["tenant_id"]] = again
    assert answers[mine["tenant_id"]].body != answers[theirs["tenant_id"]].body
    assert theirs["tenant_id"] not in answers[mine["tenant_id"]].body.decode()
    # No scope, no partner's word, no revoked key, and each answer has its own headers.
    narrow = http_to.token(mine, "admin:config")
    assert http_to("GET", path, token=narrow).status == 403
    assert http_to("GET", path.replace("/api/v1", "/api/partner/v1"), key=made["secret"]).status == 401
    one, two = (http_to("GET", path, key=made["secret"]).headers for _ in range(2))
    assert one["x-trace-id"] != two["x-trace-id"] and int(one["ratelimit-remaining"]) >= int(two["ratelimit-remaining"])
    assert http_to("DELETE", f"/api/v1/api-keys/{made['id']}", token=admin, idempotency=str(uuid.uuid4())).status == 204
    assert http_to("GET", path, key=made["secret"]).status == 401
    assert http_to("GET", path).status == 401


@pytest.mark.parametrize("path", ["/api/v1/attribution?limit=0", "/api/v1/attribution?colour=red", "/api/v1/attribution?cursor=x"])
def test_what_is_refused_is_refused_each_time(http_to, tenant, path):
    first, second = (http_to("GET", path, key=tenant["api_key"]) for _ in range(2))
    assert first.status == second.status >= 400


def test_a_sandbox_that_is_made_empty_has_no_page_in_memory(build, tmp_path):
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        http_to, tenant = Http(server.url), server.create_tenant("hot-sandbox")
        path = path_of("-occurred_at", None)
        assert http_to("POST", "/api/v1/invocations", event(1), key=tenant["ingestion_key"]).status == 202
        while not http_to("GET", path, key=tenant["api_key"]).json()["data"]:
            pass
        assert http_to("GET", path, key=tenant["api_key"]).json()["data"]
        reset = http_to("POST", "/sandbox/v1/reset", token=http_to.token(tenant), idempotency=str(uuid.uuid4()))
        assert reset.status < 300, reset.body
        assert http_to("GET", path, key=tenant["api_key"]).json()["data"] == []


@pytest.fixture(scope="module")
def large(build, tmp_path_factory):
    """A server with pages of more than a hundred kilobytes, which the kernel sends from a file."""
    with Server(build, tmp_path_factory.mktemp("large"), *GENEROUS) as server:
        tenant = server.create_tenant("large")
        Inserting(urllib.parse.urlsplit(server.url).netloc, tenant["ingestion_key"], itertools.count())(500)
        path = path_of("-occurred_at", None, 200)
        reading = Reading(server.url, tenant["api_key"])
        while len(json.loads(reading(path_of("id", None, 200)))["data"]) < 200 or not settled(reading, path):
            pass
        yield server, tenant, path


def settled(reading, path) -> bool:
    """All 500 records are there."""
    page, count = json.loads(reading(path)), 0
    while True:
        count += len(page["data"])
        if not page["page"]["has_more"]:
            return count == 500
        page = json.loads(reading(f"{path}&cursor={page['page']['next_cursor']}"))


def asking(server, tenant, path, times: int) -> socket.socket:
    """A connection that has asked that often, and read nothing yet."""
    host, _, port = urllib.parse.urlsplit(server.url).netloc.partition(":")
    connection = socket.create_connection((host, int(port)), timeout=60)
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {tenant['api_key']}\r\n\r\n".encode() * times)
    return connection


def test_large_answers_arrive_whole_however_slowly_they_are_taken(large):
    server, tenant, path = large
    times = 80  # far more than both ends hold, so that the server has to wait
    with asking(server, tenant, path, times) as connection, connection.makefile("rb") as stream:
        bodies = []
        for _ in range(times):
            head = list(iter(stream.readline, b"\r\n"))
            assert head[0] == b"HTTP/1.1 200 OK\r\n"
            length = next(int(line.split()[1]) for line in head if line.startswith(b"Content-Length:"))
            bodies.append(stream.read(length))
    assert len(bodies[0]) > 100_000
    pages = [without_expiry(body)[0] for body in bodies]
    assert all(page == pages[0] for page in pages)


def test_a_client_that_leaves_in_the_middle_takes_nothing_with_it(large):
    server, tenant, path = large
    for _ in range(20):
        with asking(server, tenant, path, 40) as connection:
            assert connection.recv(100).startswith(b"HTTP/1.1 200 OK")
    assert Http(server.url)("GET", "/healthz").status == 200
    assert len(json.loads(Reading(server.url, tenant["api_key"])(path))["data"]) == 200
