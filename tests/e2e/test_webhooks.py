"""Webhooks against somebody else's library: what PyPI's `standardwebhooks` signs our verifier accepts, and the other way round."""

from __future__ import annotations

import base64
import json
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import yaml
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

ROOT = Path(__file__).resolve().parents[2]
OLD = "whsec_" + base64.b64encode(bytes(range(24))).decode()
NEW = "whsec_" + base64.b64encode(bytes(range(255, 191, -1))).decode()
EVENTS = yaml.safe_load((ROOT / "codegen" / "contract" / "events.yaml").read_text())
# Bytes whose exact form matters: spacing, escapes, characters outside ASCII, no newline at the end.
BODY = '{"type": "endpoint.verification",\n "challenge":"caf\\u00e9 é €"}'


@pytest.fixture(scope="session")
def webhooks(build):
    def run(*arguments: str, body: str) -> str:
        program = build / "tests" / "e2e" / "webhooks"
        done = subprocess.run([program, *arguments], input=body.encode(), capture_output=True, timeout=30, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.decode().strip()

    return run


def signed(secret: str, body: str, ago: float = 0) -> tuple[str, str, str]:
    at = datetime.now(tz=timezone.utc) - timedelta(seconds=ago)
    return "evt_1", str(int(at.timestamp())), Webhook(secret).sign("evt_1", at, body)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event["type"])
def test_every_event_that_they_sign_we_read(event, webhooks):
    body = json.dumps(event["example"])
    kind, type_, alternative = webhooks("verify", OLD, *signed(OLD, body), body=body).split()
    assert (kind, type_) == ("event", event["type"])
    assert alternative != "0"  # 0 is the data of a type that the SDK does not know


def test_an_event_of_a_newer_type_is_read_too(webhooks):
    body = json.dumps({**EVENTS[0]["example"], "type": "planet.saved", "data": {"by": "you"}})
    assert webhooks("verify", OLD, *signed(OLD, body), body=body) == "event planet.saved 0"


@pytest.mark.parametrize("secret", [OLD, NEW], ids=["24 bytes", "64 bytes"])
def test_what_we_sign_they_accept(secret, webhooks):
    timestamp, signatures = webhooks("sign", secret, "evt_1", body=BODY).split(" ", 1)
    headers = {"webhook-id": "evt_1", "webhook-timestamp": timestamp, "webhook-signature": signatures}
    assert Webhook(secret).verify(BODY, headers) == json.loads(BODY)
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(BODY + " ", headers)


def test_they_accept_either_secret_of_a_rotation(webhooks):
    timestamp, signatures = webhooks("sign", f"{NEW},{OLD}", "evt_1", body=BODY).split(" ", 1)
    headers = {"webhook-id": "evt_1", "webhook-timestamp": timestamp, "webhook-signature": signatures}
    assert Webhook(OLD).verify(BODY, headers) == Webhook(NEW).verify(BODY, headers)


def test_we_accept_either_secret_of_a_rotation(webhooks):
    for secret in (OLD, NEW):
        assert webhooks("verify", f"{OLD},{NEW}", *signed(secret, BODY), body=BODY) == "challenge café é €"


def test_what_is_not_right_is_refused_for_its_own_reason(webhooks):
    id_, timestamp, signature = signed(OLD, BODY)
    assert webhooks("verify", NEW, id_, timestamp, signature, body=BODY) == "no_match"
    assert webhooks("verify", OLD, id_, timestamp, signature, body=BODY + "\n") == "no_match"
    assert webhooks("verify", OLD, id_, timestamp, signature.replace("v1,", "v1a,"), body=BODY) == "no_match"
    assert webhooks("verify", OLD, id_, "soon", signature, body=BODY) == "malformed"
    assert webhooks("verify", OLD, *signed(OLD, BODY, ago=400), body=BODY) == "too_old"
    assert webhooks("verify", OLD, *signed(OLD, BODY, ago=-400), body=BODY) == "too_new"
    assert webhooks("verify", OLD, *signed(OLD, "[]"), body="[]") == "decode"
