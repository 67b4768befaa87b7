"""Changing credentials takes a fresh sign-in: RFC 9470 from the refusal to the browser and back, by a sandbox's clock."""

from __future__ import annotations

import json
import re
import uuid

import pytest
from conftest import GENEROUS, Http, Server
from people import Person, Program, claims, registered, sign_in
from sandbox import Control

NOON = 1_798_804_800  # 2027-01-01T12:00:00Z


class World:
    """A sandbox whose clock stands still, with a person, a program of theirs, and a key to be revoked."""

    def __init__(self, server, tenant) -> None:
        self.ask = Http(server.url)
        self.control = Control(self.ask, tenant)
        self.control.stop_clock("2027-01-01T12:00:00Z")
        self.control.fresh()
        self.now = NOON
        self.ada = Person(server, tenant["name"])
        self.program = Program(self.ask, registered(self.ask, self.control.token))

    def advance(self, seconds: int) -> None:
        self.control.advance(seconds)
        self.now += seconds

    def new_key(self) -> str:
        body = json.dumps({"name": str(uuid.uuid4()), "scopes": ["read:attribution"]})
        answer = self.ask("POST", "/api/v1/api-keys", body, token=self.control.fresh(), idempotency=str(uuid.uuid4()))
        assert answer.status == 201, answer.body
        return answer.json()["id"]

    def revoke(self, key: str, token: str):
        return self.ask("DELETE", f"/api/v1/api-keys/{key}", token=token, idempotency=str(uuid.uuid4()))


@pytest.fixture
def world(build, tmp_path):
    with Server(build, tmp_path, "--sandbox", *GENEROUS) as server:
        made = World(server, server.create_tenant("step-up"))
        yield made
        made.program.close()


def challenge(answer) -> dict[str, str]:
    """What a program is told to ask for."""
    assert answer.status == 401 and answer.json()["error_code"] == "STEP_UP_REQUIRED"
    header = answer.headers["www-authenticate"]
    assert header.startswith("Bearer ")
    said = dict(re.findall(r'(\w+)="([^"]*)"', header))
    assert said.pop("error") == "insufficient_user_authentication"
    return {name: said[name] for name in ("max_age", "acr_values") if name in said}


def test_an_old_sign_in_is_renewed_and_the_call_then_works(chromium, world):
    browser = chromium.begin()
    browser.open(world.program.url())
    sign_in(browser, world.ada)
    browser.press("Allow")
    token = world.program.tokens()["access_token"]
    assert claims(token)["auth_time"] == NOON
    world.advance(300)
    assert world.revoke(world.new_key(), token).status == 204

    world.advance(1)
    key = world.new_key()
    asked = challenge(world.revoke(key, token))
    assert asked == {"max_age": "300"}
    assert world.ask("GET", "/api/v1/api-keys/" + key, token=token).status == 200  # reading takes no step-up, and nothing was changed

    page = browser.open(world.program.url(**asked))
    assert page.title == "Sign in · Venturi"  # though the session is alive
    sign_in(browser, world.ada)
    browser.press("Allow")
    token = world.program.tokens()["access_token"]
    assert claims(token)["auth_time"] == world.now
    assert world.revoke(key, token).status == 204


def test_whoever_has_enrolled_steps_up_with_a_code(chromium, world):
    browser = chromium.begin()
    browser.open(world.program.url())
    sign_in(browser, world.ada)
    browser.press("Allow")
    token = world.program.tokens()["access_token"]
    key = world.new_key()
    world.ada.enrol()
    asked = challenge(world.revoke(key, token))  # fresh enough, but a password alone is not enough any more
    assert asked == {"max_age": "300", "acr_values": "urn:venturi:acr:totp"}

    browser.open(world.program.url(**asked))
    assert "One-time code" in sign_in(browser, world.ada).text
    browser.fill(code=world.ada.code(now=world.now)).press("Continue")
    browser.press("Allow")
    token = world.program.tokens()["access_token"]
    assert claims(token)["acr"] == "urn:venturi:acr:totp"
    assert world.revoke(key, token).status == 204


def test_a_session_ends_by_the_clock(chromium, world):
    browser = chromium.begin()
    browser.open(world.program.url())
    sign_in(browser, world.ada)
    world.advance(29 * 60)
    assert "Allow Cost explorer?" in browser.open(world.program.url()).text
    world.advance(31 * 60)
    assert browser.open(world.program.url()).title == "Sign in · Venturi"
