"""HTTP itself: what two readers could read differently is refused, and what the standard promises works."""

from __future__ import annotations

import pytest
from events import event
from wire import Wire, ask

GET = "GET /healthz HTTP/1.1\r\nHost: x\r\n"
POST = "POST /api/v1/invocations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.mark.parametrize(
    "head",
    [
        POST + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        POST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        POST + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        POST + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello",
        POST + "Content-Length: 5, 5\r\n\r\nhello",
        POST + "Content-Length: +5\r\n\r\nhello",
        POST + "Content-Length: -1\r\n\r\n",
        POST + "Content-Length: 0x5\r\n\r\nhello",
        POST + "Content-Length: 99999999999999999999999\r\n\r\n",
        POST + "Transfer-Encoding: identity\r\n\r\n",
        POST + "Transfer-Encoding: xchunked\r\n\r\n",
        POST + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
        POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        POST.replace("1.1", "1.0") + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        POST + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
        POST + "Transfer-Encoding: chunked\r\n\r\n5\r\nhelloX\r\n0\r\n\r\n",
        POST + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n",
        GET + "X-A: b\n\r\n",
        "GET /healthz HTTP/1.1\nHost: x\n\n",
        GET + "X-A: b\rX-B: c\r\n\r\n",
        GET + "X-A: b\x00c\r\n\r\n",
        GET + "X A: b\r\n\r\n",
        GET + ": b\r\n\r\n",
        GET + "Host: y\r\n\r\n",
        "GET /healthz HTTP/1.1\r\n\r\n",
        "GET /healthz HTTP/1.1 \r\nHost: x\r\n\r\n",
        "GET  /healthz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /healthz HTTP/2.0\r\nHost: x\r\n\r\n",
        "GET /healthz HTTP/1.2\r\nHost: x\r\n\r\n",
        "GET /healthz\r\n\r\n",
        "GET healthz HTTP/1.1\r\nHost: x\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01",
    ],
)
def test_what_could_be_read_in_two_ways_is_refused_and_nothing_behind_it_is_read(server, head):
    with Wire(server.url) as wire:
        wire.send((head + SMUGGLED).encode("latin-1"))
        wire.socket.shutdown(1)
        reply = wire.reply()
        assert reply.code() == (400, "MALFORMED_REQUEST")
        assert reply.headers["connection"] == "close"
        assert wire.rest() == b""


def test_a_folded_header_is_one_value_and_hides_no_request(server):
    """RFC 9112, 5.2: a server may take the fold for a space."""
    with Wire(server.url) as wire:
        wire.send(GET + "X-Folded: a\r\n Transfer-Encoding: chunked\r\n\r\n" + GET + "\r\n")
        assert wire.reply().status in {200, 400}


def test_chunks_with_extensions_and_trailers_are_one_body(server, tenant):
    text = event()
    with Wire(server.url) as wire:
        half = len(text) // 2
        chunks = f"{half:x};name=value;flag\r\n{text[:half]}\r\n{len(text) - half:X}\r\n{text[half:]}\r\n0\r\nX-Trailer: y\r\n\r\n"
        wire.send(POST + f"X-API-Key: {tenant['ingestion_key']}\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + GET + "\r\n")
        assert wire.reply().status == 202
        assert wire.reply().status == 200


@pytest.mark.parametrize("endless", ["5;" + "x" * (1 << 20), "0\r\n" + "X-Trailer: y\r\n" * 100_000, "1\r\na\r\n" * 100_000])
def test_what_stands_between_chunks_is_bounded(server, tenant, endless):
    with Wire(server.url) as wire:
        try:
            wire.send(POST + f"X-API-Key: {tenant['ingestion_key']}\r\nTransfer-Encoding: chunked\r\n\r\n" + endless)
        except OSError:
            pass
        assert wire.reply().status in {400, 413}
        assert wire.rest() == b""


def test_http_1_0_closes_unless_asked(server):
    with Wire(server.url) as wire:
        wire.send("GET /healthz HTTP/1.0\r\n\r\n")
        assert wire.reply().headers["connection"] == "close"
        assert wire.rest() == b""
    with Wire(server.url) as wire:
        wire.send("GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        assert wire.reply().headers["connection"] == "keep-alive"
        assert wire.send("GET /healthz HTTP/1.0\r\n\r\n").reply().status == 200


def test_pipelined_requests_are_answered_in_order(server):
    with Wire(server.url) as wire:
        wire.send((GET + "\r\n" + GET.replace("/healthz", "/nowhere") + "\r\n") * 25)
        assert [wire.reply().status for _ in range(50)] == [200, 404] * 25


def test_expect_is_answered_before_the_body_and_not_at_all_where_it_is_unwanted(server, tenant):
    head = POST + f"X-API-Key: {tenant['ingestion_key']}\r\nExpect: 100-continue\r\n"
    with Wire(server.url) as wire:
        assert wire.send(head + "Content-Length: 2\r\n\r\n").reply().status == 100
        assert wire.send("{}").reply().status == 422
    with Wire(server.url) as wire:
        assert wire.send(head + "Content-Length: 10000000\r\n\r\n").reply().status == 413


def test_head_has_the_headers_of_get_and_no_body(server):
    got = ask(server.url, GET.replace("/healthz", "/openapi.json") + "\r\n")
    with Wire(server.url) as wire:
        wire.send("HEAD /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" + GET + "\r\n")
        head = wire.reply(head_only=True)
        assert head.status == 200 and head.headers["content-length"] == str(len(got.body)) and head.headers["etag"] == got.headers["etag"]
        assert wire.reply().status == 200


@pytest.mark.parametrize(
    "path", ["/%00", "/api/v1/attribution/%ff%fe", "/api/v1/attribution/%", "/api/v1/attribution/%zz", "/api/v1/attribution?filter=%ff:eq:1",
             "/api/v1/attribution?cursor=%00", "/../../etc/passwd", "/api/v1/..%2f..%2fetc", "/api/v1/attribution/\xff\xfe", "//healthz", "/healthz/"],
)  # fmt: skip
def test_paths_that_are_no_text_are_problems(server, token, path):
    reply = ask(server.url, f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n".encode("latin-1"))
    assert reply.status in {400, 404, 422}, path
    assert reply.headers["content-type"] == "application/problem+json"
    reply.body.decode("utf-8")


def test_no_page_of_another_origin_reads_an_answer_and_no_answer_says_what_serves_it(server):
    preflight = ask(server.url, "OPTIONS /api/v1/attribution HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: GET\r\n\r\n")
    assert preflight.status == 405
    for reply in (preflight, ask(server.url, GET + "Origin: https://evil.example\r\n\r\n")):
        assert not [name for name in reply.headers if name.startswith("access-control-")]
        assert "server" not in reply.headers and "x-powered-by" not in reply.headers
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert reply.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert "strict-transport-security" not in reply.headers
