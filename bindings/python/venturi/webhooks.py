"""Receiving webhooks (Standard Webhooks 1.0): is this message the instance's, and what does it say? Needs no client.

from venturi import webhooks

message = webhooks.unwrap(request.body, request.headers, secrets=[secret])  # the body's bytes as they came
if isinstance(message, webhooks.WebhookChallenge):
    return message.challenge                                                # proves that the endpoint is yours
if isinstance(message.data, BudgetThresholdCrossed):
    ...
"""

from __future__ import annotations

import json

from . import _native
from ._answer import UNREADABLE
from ._encode import sendable
from ._model import timestamp_of
from .errors import DecodeError, asked
from .generated.events import data_of
from .generated.models.events import WebhookEvent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from .generated.events import WebhookData
    from .testing import FakeClock

    Headers = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]

__all__ = ["ReceivedEvent", "WebhookChallenge", "WebhookVerifier", "unwrap"]


class WebhookChallenge:
    """The instance asks whether the endpoint is yours. Answer 200 with `challenge` as the body; until then nothing else is sent.

    challenge: the text to answer with, byte for byte. sent_at: when this attempt was made.
    """

    __slots__ = ("challenge", "sent_at")

    def __init__(self, challenge: str, sent_at: datetime) -> None:
        self.challenge = challenge
        self.sent_at = sent_at

    def __repr__(self) -> str:
        return f"WebhookChallenge({self.challenge!r})"


class ReceivedEvent(WebhookEvent):
    """A genuine event. Deliveries come at least once: tell repeats by `id`.

    id: the event's id, `evt_…`, the same over all attempts.
    type: what happened.
    created_at: when it happened.
    tenant_id: to whom it happened.
    sequence: the event's place in the tenant's order of changes; it grows.
    data: typed by the event's type (AttributionMaterialized, BudgetThresholdCrossed, …); of a type that is newer than this package
        the JSON object.
    interpretation: how to read the result that the event is about.
    sent_at: when this attempt to deliver it was made.
    """

    __slots__ = ("sent_at",)
    data: WebhookData
    sent_at: datetime


class WebhookVerifier:
    """Holds an endpoint's signing secrets and checks messages against them. Usable from any number of threads.

    secrets: `whsec_…`, shown once when the endpoint was created or its secret rotated; two while one is being rotated: a message
    that is signed with any of them is genuine. tolerance: seconds that a message may be old, or from the future (300). clock: for
    tests, a `venturi.testing.FakeClock`.

    Errors: ConfigError where there is no secret or one is none.
    """

    __slots__ = ("_native",)

    def __init__(self, secrets: Sequence[str], *, tolerance: float = 300, clock: FakeClock | None = None) -> None:
        if isinstance(secrets, (str, bytes)):
            raise TypeError("secrets is a list: two of them while one is being rotated")
        if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)):
            raise TypeError(f"tolerance is a number of seconds, not {type(tolerance).__name__}")
        given = [sendable("a secret", secret) for secret in secrets]
        self._native = asked(_native.Webhooks, given, float(tolerance), None if clock is None else clock._native)

    def unwrap(self, body: bytes | bytearray | memoryview | str, headers: Headers) -> ReceivedEvent | WebhookChallenge:
        """The event that a message carries, or the instance's question whether the endpoint is yours.

        body: the request's, byte for byte; JSON that was parsed and written again is not what was signed. headers: all of the
        request's, or at least the three `webhook-…`; a mapping or pairs, in any case.

        Errors: WebhookSignatureError, whose `fault` says why; DecodeError for a genuine message that is not what the contract says.
        Answer both with 400.
        """
        received = asked(self._native.receive, _pairs(headers), _bytes(body))
        sent_at = timestamp_of(received.sent_at)
        if received.challenge:
            return WebhookChallenge(received.challenge, sent_at)
        return _event(_bytes(body), sent_at, received.known)


class WebhookMethods:
    """What a client's `webhooks` has beside its operations."""

    __slots__ = ()

    def unwrap(
        self, body: bytes | bytearray | memoryview | str, headers: Headers, *, secrets: Sequence[str], tolerance: float = 300
    ) -> ReceivedEvent | WebhookChallenge:
        """Reads a message that the instance posted to your endpoint, if it is genuine: see `venturi.webhooks.unwrap`.

        body: the request's, byte for byte.
        headers: the request's.
        secrets: `whsec_…`; two while one is being rotated.
        tolerance: seconds that a message may be old, or from the future.
        """
        return unwrap(body, headers, secrets=secrets, tolerance=tolerance)


def unwrap(
    body: bytes | bytearray | memoryview | str, headers: Headers, *, secrets: Sequence[str], tolerance: float = 300
) -> ReceivedEvent | WebhookChallenge:
    """`WebhookVerifier(secrets, tolerance=tolerance).unwrap(body, headers)`, for those who keep no verifier."""
    return WebhookVerifier(secrets, tolerance=tolerance).unwrap(body, headers)


def _event(body: bytes, sent_at: datetime, known: bool) -> ReceivedEvent:
    try:
        content = json.loads(body)
        event = ReceivedEvent.from_wire(content)
        model = data_of(event.type) if known else None
        if model is not None:
            event.data = model.from_wire(content["data"])
    except UNREADABLE as problem:
        raise DecodeError(f"the event is not what the contract says: {problem}", kind="decode") from problem
    event.sent_at = sent_at
    return event


def _bytes(body: bytes | bytearray | memoryview | str) -> bytes:
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise TypeError(
        f"give the request's body as it came, in bytes, not as {type(body).__name__}: JSON that was parsed is not what was signed"
    )


def _pairs(headers: Headers) -> list[tuple[str, str]]:
    pairs = headers.items() if hasattr(headers, "items") else headers
    return [(_header(name), _header(value)) for name, value in pairs]


def _header(text: str | bytes) -> str:
    if isinstance(text, bytes):
        return text.decode("latin-1")
    if not isinstance(text, str):
        raise TypeError(f"headers are pairs of texts; one is a {type(text).__name__}")
    # Some frameworks keep bytes that are not UTF-8 as halves of pairs; what is signed is ASCII.
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
