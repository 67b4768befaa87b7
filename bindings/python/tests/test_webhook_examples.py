"""The examples with FastAPI, Flask and Django, each in its real framework, with messages that a library of other people's signs."""

from __future__ import annotations

import base64
import importlib.util
import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from standardwebhooks.webhooks import Webhook

EXAMPLES = Path(__file__).resolve().parents[3] / "examples" / "python"
OLD, NEW = (f"whsec_{base64.b64encode(text * 8).decode()}" for text in (b"old-", b"new-"))
EVENT = {
    "id": "evt_1",
    "type": "budget.threshold.crossed",
    "created_at": "2026-05-29T18:29:58Z",
    "tenant_id": "tnt_1",
    "sequence": 7,
    "data": {"budget_id": "bud_1", "name": "search", "threshold": 75, "period_to_date_usd": 75.5, "ceiling_usd": 100.5,
             "scope": {"type": "team", "key": "cx"}, "period_start": "2026-05-01", "period_end": "2026-05-31"},
    "interpretation": {"stage_origin": None, "confidence_band": None, "degradation_state": "none"},
}  # fmt: skip


def fastapi(module):
    from fastapi.testclient import TestClient

    client = TestClient(module.app)

    def post(body, headers):
        answer = client.post("/venturi", content=body, headers=headers)
        return answer.status_code, answer.text

    return post


def flask(module):
    client = module.app.test_client()

    def post(body, headers):
        answer = client.post("/venturi", data=body, headers=headers)
        return answer.status_code, answer.text

    return post


def django(module):
    import django
    from django.test import Client

    django.setup()
    client = Client()

    def post(body, headers):
        answer = client.post("/venturi", data=body, content_type="application/json", headers=headers)
        return answer.status_code, answer.content.decode()

    return post


@pytest.fixture(scope="module", params=[fastapi, flask, django], ids=lambda adapt: adapt.__name__)
def post(request):
    """post(body, headers) → (status, text), of the example in its framework; it knows both secrets."""
    name = f"webhooks_{request.param.__name__}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WEBHOOK_SECRETS", f"{NEW} {OLD}")
        spec = importlib.util.spec_from_file_location(name, EXAMPLES / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        patch.setitem(sys.modules, name, module)
        spec.loader.exec_module(module)
        yield request.param(module)


def signed(body, secret=NEW, message="evt_1", sent_at=None):
    sent_at = sent_at or datetime.now(timezone.utc)
    return {
        "webhook-id": message,
        "webhook-timestamp": str(int(sent_at.timestamp())),
        "webhook-signature": Webhook(secret).sign(message, sent_at, body.decode()),
        "content-type": "application/json",
    }


def body_of(**changes):
    return json.dumps({**EVENT, **changes}).encode()


def test_an_event_is_taken_once_and_typed(post, capsys):
    body = body_of(id="evt_typed")
    assert post(body, signed(body, message="evt_typed")) == (200, "")
    assert post(body, signed(body, message="evt_typed")) == (200, "")
    assert capsys.readouterr().out == "search has reached 75 % of 100.5 USD\n"


def test_both_secrets_hold_while_one_is_rotated(post):
    body = body_of()
    assert post(body, signed(body, OLD)) == (200, "")


def test_an_event_of_tomorrow_is_taken(post):
    body = body_of(type="sun.has.risen", id="evt_new", data={"sun": "up"})
    assert post(body, signed(body, message="evt_new")) == (200, "")


def test_the_instances_question_is_answered(post):
    body = json.dumps({"type": "endpoint.verification", "challenge": "prove-it"}).encode()
    assert post(body, signed(body)) == (200, "prove-it")


def test_what_is_not_the_instances_is_refused(post):
    body, stranger = body_of(), f"whsec_{base64.b64encode(b'else' * 8).decode()}"
    assert post(body, signed(body, stranger))[0] == 400
    assert post(body + b" ", signed(body))[0] == 400
    assert post(body, {"content-type": "application/json"})[0] == 400
    assert post(body, {**signed(body), "webhook-signature": "v1,nonsense"})[0] == 400
    assert post(body, signed(body, sent_at=datetime.now(timezone.utc) - timedelta(hours=1)))[0] == 400


def test_a_genuine_message_that_is_no_event_is_refused(post):
    assert post(b"[]", signed(b"[]"))[0] == 400
