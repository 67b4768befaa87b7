"""What goes into the native module and comes out of it: values of other types, and bytes that are no text."""

from __future__ import annotations

import socket
import threading
from datetime import timedelta

import pytest
from venturi import ApiError, Venturi, _native

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.mark.parametrize(
    "call",
    [
        lambda native: _native.Webhooks([SECRET, None], 300),
        lambda native: _native.Webhooks([SECRET], timedelta(minutes=5)),
        lambda native: native.submit("getAttribution", [("id", "\ud800")], [], "", {"headers": [("X-Secret", SECRET)]}, None),
        lambda native: native.submit("getAttribution", [], [], "", [SECRET], None),
        lambda native: native.pager("listAttribution", [], [("q", "\ud800")], {"headers": [("X-Secret", SECRET)]}),
        lambda native: native.records("listAttribution", [], [("q", 5)], {"headers": [("X-Secret", SECRET)]}, False),
        lambda native: native.arrow("listAttribution", [], [("q", "\ud800")], {"headers": [("X-Secret", SECRET)]}),
        lambda native: native.wait_for_export(5, {"headers": SECRET}, None),
        lambda native: native.download_export(f'{{"download_url": "{SECRET}"}}', "/tmp/\udce9.csv", {}, None),
        lambda native: _native.sign_webhook([SECRET], None, 0, b""),
    ],
)
def test_what_cannot_be_read_is_refused_without_showing_what_else_was_given(call):
    """pybind11's own complaint shows every argument."""
    with Venturi("http://127.0.0.1:9", token="t") as v, pytest.raises(TypeError) as refused:
        call(v._calls.native)
    assert "has to be" in str(refused.value)
    assert SECRET not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [("base_url", 5), ("token", "\ud800"), ("max_retries", 10**10), ("scopes", [None]), ("headers", [("a", None)]), ("timeout", "soon"), ("clock", 5)],
)
def test_a_setting_of_another_type_is_named(name, value):
    with pytest.raises(TypeError, match=f"^{name} has to be "):
        _native.Client({"base_url": "http://127.0.0.1:9", "api_key": "vk_secret", name: value})


def test_headers_that_are_not_utf8_are_read_byte_by_byte():
    """Proxies on the way send what they like."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer():
            for status in (b"200 OK", b"403 Forbidden"):
                connection, _ = server.accept()
                connection.recv(65536)
                connection.sendall(
                    b"HTTP/1.1 %s\r\nX-Note: caf\xe9\r\nX-Utf8: caf\xc3\xa9\r\nRateLimit-Policy: 10;w=1;n=\xe9\r\nX-Trace-Id: \xe9\r\n"
                    b'WWW-Authenticate: Bearer error="insufficient_user_authentication", acr_values="\xe9"\r\n'
                    b"Content-Type: application/json\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}" % status
                )
                connection.close()

        threading.Thread(target=answer, daemon=True).start()
        with Venturi(f"http://127.0.0.1:{server.getsockname()[1]}", token="t", max_retries=0) as v:
            reply = v.attribution.with_raw_response.get("attr_1")
            assert (reply.headers["x-note"], reply.headers["x-utf8"]) == ("café", "café")
            with pytest.raises(ApiError):
                v.attribution.get("attr_1")
