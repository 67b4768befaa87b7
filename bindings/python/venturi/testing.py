"""For tests of your own code: time that does not pass by itself, a wire that is scripted, webhook messages that are signed.

    from venturi import Venturi
    from venturi.testing import FakeClock, FakeWire

    clock, wire = FakeClock(), FakeWire()
    wire.answer(503).answer(200, {"data": [], "page": {"next_cursor": None, "limit": 50, "has_more": False}})
    with Venturi("https://venturi.example.com", token="t", clock=clock, wire=wire) as v:
        assert list(v.attribution.list()) == []
    assert len(wire.requests) == 2 and len(clock.waits) == 1

Everything but the time and the network is the real client: encoding, retries, rate limits, decoding.
"""

from __future__ import annotations

import json

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

__all__ = ["FakeClock", "FakeWire", "SentRequest", "WebhookSigner"]


class FakeClock:
    """A clock for tests; a client takes it as `clock=`. It starts at 2026-01-01T00:00:00Z. Usable from any thread.

    manual: only `advance` moves it. Otherwise it jumps to whatever the client waits for, when nothing is on the wire: a backoff of a
    minute takes no time. jitter: the share, 0 to 1, of each backoff's range that is drawn; by chance where it is left out.
    """

    __slots__ = ("_native", "jitter")

    def __init__(self, *, manual: bool = False, jitter: float | None = None) -> None:
        if jitter is not None and not 0 <= jitter < 1:
            raise ValueError("jitter is a share from 0 to below 1")
        self._native = _native.FakeClock(manual)
        self.jitter = jitter

    def seam(self) -> dict[str, object]:
        """What the core is told."""
        told: dict[str, object] = {"clock": self._native}
        return told if self.jitter is None else {**told, "jitter": self.jitter}

    def advance(self, seconds: float) -> None:
        """Moves time on, and wakes the client."""
        self._native.advance(seconds)

    @property
    def waits(self) -> list[float]:
        """The waits that were jumped over, in order, in seconds."""
        return self._native.waits()

    def await_wait(self) -> float:
        """Of a manual clock: blocks until the client has come to rest with something to wait for, and says for how many seconds.
        TimeoutError where it does not within ten seconds of real time.
        """
        wait = self._native.await_wait()
        if wait is None:
            raise TimeoutError("the client does not wait for anything")
        return wait

    @property
    def now(self) -> datetime:
        """The time that it shows."""
        from ._model import timestamp_of

        return timestamp_of(self._native.now())


class SentRequest:
    """A request as it would have gone over the wire.

    method: "GET". url: absolute, with its query. headers: by name in lower case, credentials included. body: bytes.
    """

    __slots__ = ("method", "url", "headers", "body")

    def __init__(self, method: str, url: str, headers: Sequence[tuple[str, str]], body: bytes) -> None:
        self.method = method
        self.url = url
        self.headers = {name.lower(): value for name, value in headers}
        self.body = body

    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)

    def __repr__(self) -> str:
        return f"<SentRequest {self.method} {self.url}>"


class FakeWire:
    """The network for tests; a client takes it as `wire=`, one client each. No socket is opened. Usable from any thread.

    Answers come in the order in which they were given. A request without one fails as a TransportError that says so.
    """

    __slots__ = ("_native",)

    def __init__(self) -> None:
        self._native = _native.FakeWire()

    def seam(self) -> dict[str, object]:
        """What the core is told."""
        return {"wire": self._native}

    def answer(self, status: int, body: object = None, headers: Mapping[str, str] | None = None) -> Self:
        """Queues an answer. body: what is sent as JSON; text and bytes are sent as they are."""
        if not isinstance(body, bytes):
            body = (body if isinstance(body, str) else json.dumps({} if body is None else body)).encode()
        self._native.answer(status, body, list((headers or {}).items()))
        return self

    def drop(
        self,
        fault: Literal["resolve", "connect", "tls", "closed", "protocol", "too_large", "other"] = "closed",
        *,
        request_sent: bool = True,
    ) -> Self:
        """Queues a connection that breaks. request_sent: whether the server may have got the request all the same."""
        self._native.drop(fault, request_sent)
        return self

    def hang(self) -> Self:
        """Queues an answer that never comes: the call's time ends it, or its cancellation."""
        self._native.hang()
        return self

    @property
    def requests(self) -> list[SentRequest]:
        """Everything that was sent so far, in order."""
        return [SentRequest(*sent) for sent in self._native.requests()]

    def await_requests(self, count: int) -> None:
        """Blocks until so many requests were sent. TimeoutError where they were not within ten seconds of real time."""
        if not self._native.await_requests(count):
            raise TimeoutError(f"there were not {count} requests")


class WebhookSigner:
    """Signs webhook messages as the instance does, for tests of your own endpoint.

    secrets: `whsec_…`; several as while one is being rotated. Left out: one that everybody knows.
    """

    __slots__ = ("secrets",)

    def __init__(self, secrets: Sequence[str] | None = None) -> None:
        self.secrets = [_native.webhook_test_secret()] if secrets is None else list(secrets)

    def sign(self, body: bytes | str, *, id: str = "msg_test", sent_at: datetime | None = None) -> dict[str, str]:
        """The three headers of an attempt to deliver `body` now, or at `sent_at`. ValueError for secrets that are none."""
        import time

        at = time.time() if sent_at is None else sent_at.timestamp()
        text = body.encode() if isinstance(body, str) else body
        return dict(_native.sign_webhook(self.secrets, id, int(at * 1_000_000), text))
