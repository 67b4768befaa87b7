"""What a user's own tests are given: a clock, a wire, a signer. The client between them is the real one."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta, timezone

import pytest
from venturi import CallTimeoutError, RateLimitError, TransportError, Venturi
from venturi.testing import FakeClock, FakeWire, WebhookSigner
from venturi.webhooks import WebhookVerifier

EMPTY = {"data": [], "page": {"next_cursor": None, "limit": 50, "has_more": False}}


def client(clock, wire, **options):
    return Venturi("https://venturi.example.com", token="planted", clock=clock, wire=wire, **options)


def test_retries_take_no_time_and_their_waits_are_known():
    clock, wire = FakeClock(jitter=0.5), FakeWire()
    wire.answer(503).drop().answer(200, EMPTY)
    with client(clock, wire) as v:
        assert list(v.budgets.list()) == []
    assert clock.waits == [0.25, 0.5]
    assert clock.now == datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=0.75)
    assert [request.method for request in wire.requests] == ["GET"] * 3
    assert wire.requests[0].headers["authorization"] == "Bearer planted"
    assert "planted" not in repr(wire.requests)


def test_a_clock_that_is_moved_by_hand():
    clock, wire = FakeClock(manual=True), FakeWire()
    wire.answer(429, {"error_code": "RATE_LIMITED"}, {"Retry-After": "5"}).hang()
    seen = []
    with client(clock, wire) as v:

        def call():
            with pytest.raises(CallTimeoutError) as caught:
                v.rate_limit.get(timeout=20)
            seen.append(caught.value)

        thread = threading.Thread(target=call)
        thread.start()
        assert clock.await_wait() == pytest.approx(5)
        clock.advance(5)
        wire.await_requests(2)
        clock.advance(20)
        thread.join()
    assert seen[0].attempts == 2


def test_what_nobody_scripted_fails_and_says_so():
    with client(FakeClock(), FakeWire(), max_retries=0) as v, pytest.raises(TransportError, match="scripted"):
        v.rate_limit.get()


def test_a_body_goes_out_as_json_and_an_error_comes_back_typed():
    wire = FakeWire().answer(429, {"error_code": "RATE_LIMITED", "detail": "slower"})
    with client(FakeClock(), wire, max_retries=0) as v, pytest.raises(RateLimitError, match="slower"):
        v.api_keys.create(name="n", scopes=["read:attribution"])
    assert wire.requests[0].json() == {"name": "n", "scopes": ["read:attribution"]}


def test_mistakes_are_told():
    with pytest.raises(ValueError, match="jitter"):
        FakeClock(jitter=1)
    with pytest.raises(ValueError, match="never back"):
        FakeClock().advance(-1)
    with pytest.raises(ValueError, match="breaks by"):
        FakeWire().drop("boredom")
    with pytest.raises(ValueError, match="whsec_"):
        WebhookSigner(["planted"]).sign("{}")


def test_a_signed_message_is_genuine_for_its_receiver():
    clock, signer = FakeClock(manual=True), WebhookSigner()
    body = '{"type":"endpoint.verification","challenge":"c_1"}'
    headers = signer.sign(body, sent_at=clock.now)
    assert WebhookVerifier(signer.secrets, clock=clock).unwrap(body, headers).challenge == "c_1"
