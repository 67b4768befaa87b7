"""Webhook messages: genuine or not, typed or new, from a client or without one."""

from __future__ import annotations

import json
import traceback
from datetime import timedelta

import pytest
import venturi
from test_webhook_examples import EVENT, NEW, OLD
from venturi import BudgetThresholdCrossed, ConfigError, DecodeError, Venturi, WebhookSignatureError, WebhookVerifier, webhooks
from venturi.testing import FakeClock, WebhookSigner

BODY = json.dumps(EVENT).encode()


@pytest.fixture
def signer():
    return WebhookSigner([NEW])


def test_the_event_is_typed_to_the_bottom(signer):
    event = webhooks.unwrap(BODY, signer.sign(BODY, id="evt_1"), secrets=[NEW])
    assert isinstance(event, venturi.ReceivedEvent) and isinstance(event.data, BudgetThresholdCrossed)
    assert (event.id, event.sequence, event.data.scope.key, event.created_at.year) == ("evt_1", 7, "cx", 2026)
    assert event.sent_at.tzinfo is not None


def test_a_newer_type_and_newer_fields_are_kept(signer):
    body = json.dumps({**EVENT, "type": "sun.has.risen", "data": {"sun": "up"}, "colour": "red"}).encode()
    event = webhooks.unwrap(body, signer.sign(body, id="evt_1"), secrets=[NEW])
    assert (event.type, event.data, event.extra) == ("sun.has.risen", {"sun": "up"}, {"colour": "red"})


@pytest.mark.parametrize("headers", [dict, lambda h: list(h.items()), lambda h: {k.upper(): v for k, v in h.items()},
                                     lambda h: [(k.encode(), v.encode()) for k, v in h.items()]])  # fmt: skip
@pytest.mark.parametrize("body", [bytes, bytearray, memoryview, lambda b: b.decode()])
def test_headers_and_bodies_come_in_any_form(signer, headers, body):
    sent = {**signer.sign(BODY, id="evt_1"), "host": "x"}
    assert webhooks.unwrap(body(BODY), headers(sent), secrets=[NEW]).id == "evt_1"


def test_a_parsed_body_is_refused_with_the_reason(signer):
    with pytest.raises(TypeError, match="as it came"):
        webhooks.unwrap(EVENT, signer.sign(BODY, id="evt_1"), secrets=[NEW])


def test_a_client_unwraps_too(signer, serve):
    with Venturi(serve(lambda path: (200, {})), token="t") as v:
        assert v.webhooks.unwrap(BODY, signer.sign(BODY, id="evt_1"), secrets=[OLD, NEW]).id == "evt_1"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda h: {}, "missing_header"),
        (lambda h: {**h, "webhook-timestamp": "soon"}, "malformed"),
        (lambda h: {**h, "webhook-id": "evt_2"}, "no_match"),
    ],
)
def test_a_refusal_says_why(signer, change, fault):
    with pytest.raises(WebhookSignatureError) as caught:
        webhooks.unwrap(BODY, change(signer.sign(BODY, id="evt_1")), secrets=[NEW])
    assert (caught.value.fault, caught.value.kind) == (fault, "signature")


def test_age_counts_in_both_directions(signer):
    clock = FakeClock()
    verifier = WebhookVerifier([NEW], clock=clock)
    headers = signer.sign(BODY, id="evt_1", sent_at=clock.now)
    assert verifier.unwrap(BODY, headers).sent_at == clock.now
    clock.advance(301)
    with pytest.raises(WebhookSignatureError) as caught:
        verifier.unwrap(BODY, headers)
    assert caught.value.fault == "too_old"
    assert WebhookVerifier([NEW], tolerance=600, clock=clock).unwrap(BODY, headers).id == "evt_1"


def test_what_breaks_the_contract_is_a_decode_error(signer):
    for wrong in ({"sequence": "seven"}, {"created_at": "9999-12-31T23:59:59-01:00"}):
        body = json.dumps({**EVENT, **wrong}).encode()
        with pytest.raises(DecodeError):
            webhooks.unwrap(body, signer.sign(body, id="evt_1"), secrets=[NEW])


@pytest.mark.parametrize(("secrets", "raised"), [([], ConfigError), (["nonsense"], ConfigError), (NEW, TypeError)])
def test_wrong_secrets_say_so_at_once(secrets, raised):
    with pytest.raises(raised):
        WebhookVerifier(secrets)


@pytest.mark.parametrize(
    ("given", "raised"),
    [
        ({"secrets": [NEW, None]}, TypeError),
        ({"secrets": [NEW, NEW.encode()]}, TypeError),
        ({"secrets": [NEW, NEW + "\ud800"]}, ValueError),
        ({"secrets": [NEW], "tolerance": timedelta(minutes=5)}, TypeError),
        ({"secrets": [NEW], "tolerance": float("nan")}, ValueError),
    ],
)
def test_a_mistake_is_named_and_shows_no_secret(given, raised):
    with pytest.raises(raised, match="secret|tolerance") as caught:
        webhooks.unwrap(BODY, {}, **given)
    assert NEW not in "".join(traceback.format_exception(caught.type, caught.value, None))
    assert caught.value.__context__ is None


def test_headers_that_are_no_texts_are_named_and_those_that_are_not_utf8_pass(signer):
    signed = signer.sign(BODY, id="evt_1")
    assert webhooks.unwrap(BODY, {**signed, "x-name": "\udce9"}, secrets=[NEW]).id == "evt_1"
    with pytest.raises(TypeError, match="pairs of texts; one is a NoneType") as caught:
        webhooks.unwrap(BODY, {**signed, "authorization": "Bearer planted", "x-name": None}, secrets=[NEW])
    assert "planted" not in str(caught.value)


def test_a_signer_without_secrets_has_one():
    signer = WebhookSigner()
    assert webhooks.unwrap(BODY, signer.sign(BODY, id="evt_1"), secrets=signer.secrets).id == "evt_1"
    with pytest.raises(ValueError, match="whsec_"):
        WebhookSigner(["nonsense"]).sign(BODY)
