"""What a header decides is answered before the body comes: nobody sends, and nobody reads, what changes nothing."""

from __future__ import annotations

import gzip
import json
import select
import uuid

import pytest
from conftest import GENEROUS, Http, Server
from events import batch, event
from wire import Wire, resident_kib

BODY = 16_000  # announced, and not sent until the answer is there
JSON = "Content-Type: application/json"
HEALTHZ = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"


def head(target: str, *headers: str, length: int = BODY) -> str:
    return f"{target} HTTP/1.1\r\nHost: x\r\nContent-Length: {length}\r\n" + "".join(f"{h}\r\n" for h in headers if h) + "\r\n"


def idempotency() -> str:
    return f"Idempotency-Key: {uuid.uuid4()}"


@pytest.fixture(scope="module")
def narrow(http_to, tenant):
    return "Authorization: Bearer " + http_to.token(tenant, "read:reporting")


@pytest.fixture(scope="module")
def admin(token):
    return f"Authorization: Bearer {token}"


@pytest.fixture(scope="module")
def ingestion(tenant):
    return f"X-API-Key: {tenant['ingestion_key']}"


@pytest.fixture(scope="module")
def revoked(http_to, token):
    made = http_to("POST", "/api/v1/ingestion-keys", '{"name":"gone"}', token=token, idempotency=str(uuid.uuid4())).json()
    gone = http_to("DELETE", f"/api/v1/ingestion-keys/{made['id']}", token=token, idempotency=str(uuid.uuid4()))
    assert gone.status in {200, 204}, gone.body
    return f"X-API-Key: {made['secret']}"


@pytest.fixture(scope="module")
def cases(narrow, admin, ingestion, revoked):
    """What is announced, and the answer to the announcement."""
    one, many, keys = "POST /api/v1/invocations", "POST /api/v1/invocations/batch", "POST /api/v1/api-keys"
    form = "Content-Type: application/x-www-form-urlencoded"
    return {
        "an unknown path": (head("POST /api/v1/nowhere"), 404, "NOT_FOUND"),
        "a wrong method": (head("PUT /api/v1/invocations"), 405, "METHOD_NOT_ALLOWED"),
        "no credential": (head(many, JSON), 401, "INVALID_CREDENTIALS"),
        "a wrong key": (head(many, JSON, "X-API-Key: vk_nonsense"), 401, "INVALID_CREDENTIALS"),
        "a wrong token": (head(keys, JSON, idempotency(), "Authorization: Bearer nonsense"), 401, "INVALID_CREDENTIALS"),
        "a revoked key": (head(many, JSON, revoked), 401, "INVALID_CREDENTIALS"),
        "another kind of credential": (head(many, JSON, admin), 403, "INSUFFICIENT_SCOPE"),
        "a missing scope": (head(keys, JSON, idempotency(), narrow), 403, "INSUFFICIENT_SCOPE"),
        "no idempotency key": (head(keys, JSON, admin), 400, "IDEMPOTENCY_KEY_REQUIRED"),
        "a bad idempotency key": (head(keys, JSON, "Idempotency-Key: 1", admin), 400, "IDEMPOTENCY_KEY_INVALID"),
        "a wrong type": (head(keys, "Content-Type: text/plain", idempotency(), admin), 415, "UNSUPPORTED_MEDIA_TYPE"),
        "a wrong type of event": (head(one, "Content-Type: text/plain", ingestion), 415, "UNSUPPORTED_MEDIA_TYPE"),
        "a coding that is not taken": (head(many, JSON, "Content-Encoding: br", ingestion), 415, "UNSUPPORTED_MEDIA_TYPE"),
        "a compressed body where none may be": (head(keys, JSON, "Content-Encoding: gzip", idempotency(), admin), 415, "UNSUPPORTED_MEDIA_TYPE"),
        "no form for the token endpoint": (head("POST /api/v1/oauth/token", JSON), 415, "UNSUPPORTED_MEDIA_TYPE"),
        "no form for a page": (head("POST /sign-in", JSON), 415, "UNSUPPORTED_MEDIA_TYPE"),
        "too much": (head(one, JSON, ingestion, length=70_000), 413, "PAYLOAD_TOO_LARGE"),
        "a read with a body": (head("GET /healthz"), 200, None),
        "somebody else's read with a body": (head("GET /api/v1/attribution"), 401, "INVALID_CREDENTIALS"),
        "a compressed form": (head("POST /api/v1/oauth/token", form, "Content-Encoding: gzip"), 415, "UNSUPPORTED_MEDIA_TYPE"),
    }  # fmt: skip


def test_what_the_header_decides_is_answered_before_the_body_comes(server, cases):
    for what, (announced, status, code) in cases.items():
        with Wire(server.url) as wire:
            reply = wire.send(announced).reply()
            assert reply.status == status, f"{what}: {reply}"
            assert code is None or reply.code() == (status, code), what
            assert "x-trace-id" in reply.headers, what


def test_the_connection_lives_on_where_little_is_left_of_the_body(server, cases):
    for what, (announced, status, _) in cases.items():
        if status == 413:
            continue
        with Wire(server.url) as wire:
            reply = wire.send(announced).reply()
            assert "connection" not in reply.headers, what
            # A body that looks like requests is none.
            wire.send(("DELETE /healthz HTTP/1.1\r\nHost: x\r\n\r\n" * 2000)[:BODY] + HEALTHZ)
            assert wire.reply().status == 200, what
            assert wire.send(HEALTHZ).reply().status == 200, what


def test_a_client_that_waits_for_100_is_not_told_to_send_what_is_refused(server, cases, ingestion):
    for what, (announced, status, _) in cases.items():
        with Wire(server.url) as wire:
            reply = wire.send(announced.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n")).reply()
            # Whether it will send its body now, only the client knows: what follows could be either.
            assert (reply.status, reply.headers.get("connection")) == (status, "close"), what
            assert wire.rest() == b"", what
    with Wire(server.url) as wire:
        body = batch(event())
        wire.send(head("POST /api/v1/invocations/batch", JSON, ingestion, "Expect: 100-continue", length=len(body)))
        assert wire.reply().status == 100
        assert wire.send(body).reply().status == 202


def test_a_large_or_endless_body_that_nobody_wants_ends_the_connection_and_its_sender_learns_why(server):
    with Wire(server.url) as wire:
        wire.send(head("POST /api/v1/invocations/batch", JSON, length=1_000_000))
        wire.send(b" " * 1_000_000)  # whoever sends all of it before reading is answered too
        reply = wire.reply()
        assert reply.code() == (401, "INVALID_CREDENTIALS") and reply.headers["connection"] == "close"
        assert wire.rest() == b""
    with Wire(server.url) as wire:
        wire.send(f"POST /api/v1/invocations/batch HTTP/1.1\r\nHost: x\r\n{JSON}\r\nTransfer-Encoding: chunked\r\n\r\n")
        reply = wire.reply()
        assert reply.code() == (401, "INVALID_CREDENTIALS") and reply.headers["connection"] == "close"
        assert wire.rest() == b""


def test_a_body_that_came_with_its_header_is_answered_the_same(server, cases):
    for what, (announced, status, _) in cases.items():
        if status == 413:
            continue
        with Wire(server.url) as wire:
            small = announced.replace(f"Content-Length: {BODY}", "Content-Length: 2")
            assert wire.send(small + "{}" + HEALTHZ).reply().status == status, what
            assert wire.reply().status == 200, what


def test_a_used_up_budget_is_said_before_the_body_comes(build, tmp_path):
    with Server(build, tmp_path, "--rate-limit=ingest=1/1", "--rate-limit=write=1/1", "--rate-limit=auth=1/3") as server:
        tenant = server.create_tenant("poor")
        http_to = Http(server.url)
        token = http_to.token(tenant)
        assert http_to("POST", "/api/v1/invocations", event(), key=tenant["ingestion_key"]).status == 202
        assert http_to("POST", "/api/v1/api-keys", "{}", token=token, idempotency=str(uuid.uuid4())).status == 422
        for target, *headers in (
            ("POST /api/v1/invocations/batch", f"X-API-Key: {tenant['ingestion_key']}"),
            ("POST /api/v1/api-keys", f"Authorization: Bearer {token}", idempotency()),
        ):
            with Wire(server.url) as wire:
                reply = wire.send(head(target, JSON, *headers)).reply()
                assert reply.code() == (429, "RATE_LIMITED") and int(reply.headers["retry-after"]) >= 1
                assert reply.headers["ratelimit-remaining"] == "0"
        with Wire(server.url) as wire:
            while wire.send("GET /api/v1/attribution HTTP/1.1\r\nHost: x\r\nX-API-Key: vk_wrong\r\n\r\n").reply().status != 429:
                pass
            for target, kind in (("POST /api/v1/oauth/token", "application/x-www-form-urlencoded"), ("POST /api/v1/invocations", "application/json")):
                assert wire.send(head(target, f"Content-Type: {kind}", "X-API-Key: vk_wrong")).reply().status == 429
                wire.send(b" " * BODY)


def test_bodies_of_strangers_do_not_fill_the_memory(build, tmp_path):
    with Server(build, tmp_path, "--limit", "body-seconds=600", *GENEROUS) as server:
        assert Http(server.url)("GET", "/healthz").status == 200
        before = resident_kib(server.pid)
        held = []
        for _ in range(100):
            held.append(Wire(server.url))
            try:
                held[-1].send(head("POST /api/v1/invocations/batch", JSON, length=1_000_000) + "x" * 999_999)
            except OSError:
                pass  # it need not take what it does not want
        assert all(wire.reply().status == 401 for wire in held)
        assert resident_kib(server.pid) - before < 20_000
        for wire in held:
            wire.socket.close()


def test_no_more_bodies_are_held_than_the_operator_allows_and_one_tenant_leaves_room_for_others(build, tmp_path):
    with Server(build, tmp_path, "--limit", "body-bytes=8388608", "--limit", "body-seconds=600", *GENEROUS) as server:
        key, other = (server.create_tenant(name)["ingestion_key"] for name in ("greedy", "modest"))
        whole = batch(event()).ljust(1_000_000).encode()

        def begin(key: str) -> Wire:
            return Wire(server.url).send(head("POST /api/v1/invocations/batch", JSON, f"X-API-Key: {key}", length=len(whole))).send(whole[:-1])

        held = {wire.socket: wire for wire in (begin(key) for _ in range(5))}
        refused = 0
        while refused < 3:  # a quarter of it is 2 MiB: two of the five fit
            for answered in select.select(list(held), [], [], 20)[0]:
                reply = held.pop(answered).reply()
                assert reply.code() == (503, "SERVICE_UNAVAILABLE") and reply.headers["retry-after"] == "1"
                answered.close()
                refused += 1
        assert len(held) == 2
        # Small ones get through, the other's large ones too.
        assert Http(server.url)("POST", "/api/v1/invocations", event(), key=key).status == 202
        with begin(other) as wire:
            assert wire.send(whole[-1:]).reply().status == 202
        for wire in held.values():
            assert wire.send(whole[-1:]).reply().status == 202
            wire.socket.close()
        with begin(key) as wire:
            assert wire.send(whole[-1:]).reply().status == 202


def test_a_body_pays_for_its_size_and_is_not_read_or_unpacked_beyond_the_budget(build, tmp_path):
    with Server(build, tmp_path, "--rate-limit=ingest=1/100") as server:
        key = server.create_tenant("thrifty")["ingestion_key"]
        http_to = Http(server.url)

        def post(body: bytes, **headers: str):
            answer = http_to("POST", "/api/v1/invocations/batch", body, key=key, headers=headers)
            return answer.status, int(answer.headers["ratelimit-remaining"])

        assert post(batch(event(), event()).encode()) == (202, 98)
        assert post(batch(event()).ljust(8 * 4096).encode()) == (202, 90)
        assert post(b"nonsense".ljust(10 * 4096)) == (400, 80)
        packed = gzip.compress(batch(event()).ljust(20 * 4096).encode())
        assert post(packed, **{"Content-Encoding": "gzip"}) == (202, 60)
        # Refused by its size: announced, then unpacked.
        with Wire(server.url) as wire:
            reply = wire.send(head("POST /api/v1/invocations/batch", JSON, f"X-API-Key: {key}", length=61 * 4096)).reply()
            assert reply.code() == (429, "RATE_LIMITED") and reply.headers["ratelimit-remaining"] == "60"
        bloated = gzip.compress(b"nonsense".ljust(61 * 4096))
        # Work that was done is paid for: what is left goes for a body that would have cost more, and then nothing is unpacked any more.
        assert post(bloated, **{"Content-Encoding": "gzip"}) == (429, 0)
        assert post(packed, **{"Content-Encoding": "gzip"}) == (429, 0)


def test_a_bomb_takes_what_is_left(build, tmp_path):
    with Server(build, tmp_path, "--rate-limit=ingest=1/300") as server:
        key = server.create_tenant("bomber")["ingestion_key"]
        bomb = gzip.compress(b" " * 50_000_000)
        got = [Http(server.url)("POST", "/api/v1/invocations/batch", bomb, key=key, headers={"Content-Encoding": "gzip"}) for _ in range(3)]
        # The announcement alone costs 12 tokens and more: the third is refused by it, and what is left then is nothing.
        assert [(answer.status, int(answer.headers["ratelimit-remaining"])) for answer in got] == [(413, 43), (413, 0), (429, 0)]
        assert int(got[2].headers["retry-after"]) > 60  # the budget fills by one a minute


def test_what_the_instance_has_no_room_for_costs_nothing(build, tmp_path):
    with Server(build, tmp_path, "--limit", "body-bytes=8388608", "--limit", "body-seconds=600", "--rate-limit=ingest=1/10000") as server:
        key = server.create_tenant("full")["ingestion_key"]
        whole = batch(event()).ljust(1_000_000).encode()
        held = [Wire(server.url) for _ in range(2)]  # nearly all of the tenant's quarter, 2 MiB
        for wire in held:
            wire.send(head("POST /api/v1/invocations/batch", JSON, f"X-API-Key: {key}", length=len(whole))).send(whole[:-1])
        packed = gzip.compress(batch(event()).ljust(300_000).encode())
        announced = head("POST /api/v1/invocations/batch", JSON, f"X-API-Key: {key}", "Expect: 100-continue", length=300_000)
        asked = 100
        while asked == 100:  # what was sent may still be on its way; an announcement takes no room from it
            with Wire(server.url) as wire:
                asked = (probe := wire.send(announced).reply()).status
        assert asked == 503
        answer = Http(server.url)("POST", "/api/v1/invocations/batch", packed, key=key, headers={"Content-Encoding": "gzip"})
        remaining = answer.headers["ratelimit-remaining"]
        assert (answer.status, answer.headers["retry-after"], remaining) == (503, "1", probe.headers["ratelimit-remaining"])
        for wire in held:
            assert wire.send(whole[-1:]).reply().status == 202
            wire.socket.close()


def begin_chunked(server, target: str, *headers: str) -> Wire:
    """On its way to send a body in chunks: the header is read, and the body is wanted."""
    wire = Wire(server.url)
    lines = "".join(f"{h}\r\n" for h in (JSON, "Transfer-Encoding: chunked", "Expect: 100-continue", *headers))
    assert wire.send(f"{target} HTTP/1.1\r\nHost: x\r\n{lines}\r\n").reply().status == 100
    return wire


def test_a_body_that_goes_wrong_on_its_way_costs_what_came_of_it_and_its_sender_sees_its_own_budget(build, tmp_path):
    with Server(build, tmp_path, "--rate-limit=ingest=1/300") as server:
        tenant = server.create_tenant("clumsy")
        chunk = b"8000\r\n" + b" " * 32_768 + b"\r\n"
        wrong = b"no length\r\n"
        for sent, code, remaining in (
            (chunk + wrong, (400, "MALFORMED_REQUEST"), "292"),
            (chunk * 33, (413, "PAYLOAD_TOO_LARGE"), "36"),  # 1 MiB was read
            (chunk * 5 + wrong, (400, "MALFORMED_REQUEST"), "0"),  # more than there was
        ):
            with begin_chunked(server, "POST /api/v1/invocations/batch", f"X-API-Key: {tenant['ingestion_key']}") as wire:
                reply = wire.send(sent).reply()
                assert (reply.code(), reply.headers["ratelimit-remaining"]) == (code, remaining)
                assert (reply.headers["ratelimit-limit"], reply.headers["connection"]) == ("300", "close")
        token = Http(server.url).token(tenant)
        with begin_chunked(server, "POST /api/v1/api-keys", f"Authorization: Bearer {token}", idempotency()) as wire:
            reply = wire.send(wrong).reply()
            assert reply.code() == (400, "MALFORMED_REQUEST")
            assert reply.headers["ratelimit"].startswith('"write";r=29;')


def test_large_batches_of_one_tenant_are_digested_beside_the_requests_of_another(server, tenant):
    """All of them at once, each worth milliseconds; what is small is answered meanwhile, and every one of them in the end."""
    wrong = ('{"events":[{' + '"":0,' * 200_000 + '"":0}]}').encode()
    bodies = [b for _ in range(8) for b in (wrong, batch(*(event() for _ in range(1000))).encode())]
    wires = []
    for body in bodies:
        announced = head("POST /api/v1/invocations/batch", JSON, f"X-API-Key: {tenant['ingestion_key']}", length=len(body))
        wires.append(Wire(server.url).send(announced + body.decode()))
    assert Http(server.url)("POST", "/api/v1/invocations", event(), key=tenant["ingestion_key"]).status == 202
    for body, wire in zip(bodies, wires, strict=True):
        receipt = json.loads(wire.reply().body)
        assert (receipt["accepted"], receipt["rejected"]) == ((0, 1) if body is wrong else (1000, 0))
        wire.socket.close()
