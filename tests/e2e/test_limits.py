"""What a connection may cost: each limit is met by somebody who goes beyond it, while others are served."""

from __future__ import annotations

import gzip
import time
import uuid

import pytest
from conftest import GENEROUS, Http, Server
from events import batch, event
from wire import Wire, ask, resident_kib

FORM = {"Content-Type": "application/x-www-form-urlencoded"}

QUICK = ("--limit", "header-seconds=0.5", "--limit", "body-seconds=0.5", "--limit", "idle-seconds=0.5", "--limit", "write-seconds=0.5",
         "--limit", "write-rate=1000000")  # fmt: skip
HEALTHZ = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture(scope="module")
def quick(build, tmp_path_factory):
    with Server(build, tmp_path_factory.mktemp("quick"), *QUICK, *GENEROUS) as running:
        yield running


@pytest.fixture(scope="module")
def key(quick):
    return quick.create_tenant("limits")["ingestion_key"]


def healthy(server) -> None:
    assert ask(server.url, HEALTHZ).status == 200


def trickle(wire: Wire, text: str) -> float:
    """Sends byte by byte until the server has had enough; how long that took."""
    begin = time.monotonic()
    wire.socket.settimeout(0.02)  # this is the pace: it waits for the server's close between two bytes
    for byte in text:
        try:
            wire.send(byte)
            if wire.socket.recv(1) == b"":
                break
        except TimeoutError:
            continue
        except OSError:
            break
    return time.monotonic() - begin


def test_a_header_that_trickles_in_is_cut_off(quick):
    with Wire(quick.url) as slow:
        took = trickle(slow, "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: " + "a" * 1000)
        assert 0.4 < took < 10
        healthy(quick)


def test_a_body_that_trickles_in_is_cut_off(quick, key):
    with Wire(quick.url) as slow:
        slow.send(f"POST /api/v1/invocations HTTP/1.1\r\nHost: x\r\nX-API-Key: {key}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
        assert 0.4 < trickle(slow, "{" * 1000) < 10
        healthy(quick)


def test_silence_is_cut_off_before_and_after_a_request(quick):
    with Wire(quick.url) as silent, Wire(quick.url) as idle:
        assert idle.send(HEALTHZ).reply().status == 200
        assert silent.rest() == b"" and idle.rest() == b""


def test_a_request_that_begins_behind_another_has_no_more_time_than_any(build, tmp_path):
    with Server(build, tmp_path, "--limit", "header-seconds=0.5", "--limit", "idle-seconds=600") as server, Wire(server.url) as wire:
        wire.send(HEALTHZ + "GET /healthz HTTP/1.1\r\n")
        assert wire.reply().status == 200
        assert wire.rest() == b""


def test_who_does_not_take_a_large_answer_is_cut_off_and_delays_nobody(quick):
    """Enough answers to fill every buffer between the two, and a client that reads none of them."""
    with Wire(quick.url, receive_buffer=4096) as lazy:
        lazy.socket.settimeout(0.2)
        request = "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
        try:
            for _ in range(200):
                lazy.send(request)
        except OSError:
            pass  # its requests are no longer read either
        healthy(quick)
        lazy.socket.settimeout(20)
        received = lazy.rest()  # ends: the server did
    whole = len(ask(quick.url, request).body)
    assert len(received) < 200 * whole


@pytest.mark.parametrize(
    ("what", "request_text"),
    [
        ("header of a megabyte", "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Big: " + "a" * (1 << 20) + "\r\n\r\n"),
        ("many headers", "GET /healthz HTTP/1.1\r\nHost: x\r\n" + "".join(f"X-{i}: y\r\n" for i in range(200)) + "\r\n"),
        ("long target", "GET /healthz?" + "a" * 9000 + " HTTP/1.1\r\nHost: x\r\n\r\n"),
        ("endless request line", "GET /" + "a" * (1 << 20)),
    ],
)
def test_more_header_than_is_taken_gets_a_problem_and_the_end(quick, what, request_text):
    with Wire(quick.url) as wire:
        try:
            wire.send(request_text)
        except OSError:
            pass  # it need not read all of it
        reply = wire.reply()
        assert reply.code() == (400, "MALFORMED_REQUEST"), what
        assert reply.headers["content-type"] == "application/problem+json"
        assert reply.headers["connection"] == "close"
        assert wire.rest() == b""
    healthy(quick)


def post(server, body: bytes, key: str, **headers: str):
    return Http(server.url)("POST", "/api/v1/invocations/batch", body, key=key, headers=headers)


def test_deep_json_and_numbers_beyond_all_measure_are_refused(quick, key):
    deep = b'{"events":' * 20000 + b"1" + b"}" * 20000
    assert post(quick, deep, key).json()["error_code"] in {"MALFORMED_REQUEST", "VALIDATION_FAILED"}
    assert post(quick, b"[" * 500_000, key).status == 400
    for number in ("1e999999", "9" * 5000, "-" + "9" * 400, "0." + "9" * 5000, "1E+400"):
        assert post(quick, batch(event()).replace("[", number + ",[", 1).encode(), key).status == 400
        assert post(quick, ('{"surprise":' + number + "," + batch(event())[1:]).encode(), key).status in {400, 422}, number[:10]
        rejected = post(quick, batch(event().replace("1200", number)).encode(), key)
        # What is as close to a whole number as a double can tell is that number.
        assert rejected.status == 400 or rejected.json()["rejected"] == 1 or number.startswith("0.9"), number[:10]
    healthy(quick)


def test_a_compressed_body_is_taken_and_a_bomb_is_not(quick, key):
    packed = gzip.compress(batch(event(), event()).encode())
    taken = post(quick, packed, key, **{"Content-Encoding": "gzip"})
    assert taken.status == 202 and taken.json()["accepted"] == 2
    # Events that nobody would refuse, but for their size: a thousand to one.
    bomb = gzip.compress(b'{"events":[' + b" " * 500_000_000 + event().encode() + b"]}", compresslevel=9)
    assert len(bomb) < 1_000_000
    before = resident_kib(quick.pid)
    answer = post(quick, bomb, key, **{"Content-Encoding": "gzip"})
    assert (answer.status, answer.json()["error_code"]) == (413, "PAYLOAD_TOO_LARGE")
    assert resident_kib(quick.pid) - before < 50_000
    assert post(quick, packed[:-1], key, **{"Content-Encoding": "gzip"}).status == 400
    assert post(quick, packed, key, **{"Content-Encoding": "br"}).status == 415
    elsewhere = Http(quick.url)("POST", "/api/v1/oauth/token", packed, headers={**FORM, "Content-Encoding": "gzip"})
    assert elsewhere.status in {400, 415}


@pytest.mark.parametrize("shape", ["declared", "chunked"])
def test_a_body_above_the_limit_is_refused_unread(quick, key, shape):
    head = f"POST /api/v1/invocations HTTP/1.1\r\nHost: x\r\nX-API-Key: {key}\r\nContent-Type: application/json\r\n"
    with Wire(quick.url) as wire:
        if shape == "declared":
            wire.send(head + "Content-Length: 10000000000\r\n\r\n")
        else:
            wire.send(head + "Transfer-Encoding: chunked\r\n\r\n")
            try:
                for _ in range(64):
                    wire.send("4000\r\n" + "a" * 0x4000 + "\r\n")
            except OSError:
                pass
        assert wire.reply().code() == (413, "PAYLOAD_TOO_LARGE")
        assert wire.rest() == b""


def test_connections_of_one_address_are_counted(build, tmp_path):
    with Server(build, tmp_path, "--limit", "connections-per-address=5") as server:
        held = [Wire(server.url) for _ in range(5)]
        assert all(wire.send(HEALTHZ).reply().status == 200 for wire in held)
        with Wire(server.url) as one_more:
            assert one_more.send(HEALTHZ).rest() == b""
        with Wire(server.url, source="127.0.0.2") as other:
            assert other.send(HEALTHZ).reply().status == 200
        for wire in held:
            wire.socket.close()
        assert "its address has too many" in server.log()


def test_with_all_connections_taken_the_one_that_idled_longest_gives_way(build, tmp_path):
    with Server(build, tmp_path, "--limit", "connections=3") as server:
        first, second, third = (Wire(server.url) for _ in range(3))
        for wire in (second, third, first):
            assert wire.send(HEALTHZ).reply().status == 200
        with Wire(server.url) as late:
            assert late.send(HEALTHZ).reply().status == 200
        assert second.rest() == b""
        assert first.send(HEALTHZ).reply().status == 200 and third.send(HEALTHZ).reply().status == 200


def test_an_unknown_limit_is_refused_at_the_start(build, tmp_path):
    with pytest.raises(RuntimeError):
        Server(build, tmp_path, "--limit", f"no-such={uuid.uuid4().int % 10}").start()
