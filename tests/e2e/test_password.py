"""A person changes their own password in a real browser."""

from __future__ import annotations

import pytest
from conftest import CREDENTIALS
from people import PASSWORD, Person, Program, registered, sign_in

NEW = "a quite different battery staple"


@pytest.fixture
def program(http_to, token):
    made = Program(http_to, registered(http_to, token))
    yield made
    made.close()


def test_a_person_changes_their_password_and_everything_else_of_theirs_ends(chromium, server, program, tenant, http_to, token):
    ada = Person(server, "e2e")
    ada.enrol()
    CREDENTIALS.add(NEW)
    elsewhere = chromium.begin()
    elsewhere.open(program.url())
    sign_in(elsewhere, ada)
    elsewhere.fill(code=ada.code(-1)).press("Continue")
    elsewhere.press("Allow")
    theirs = program.tokens()["access_token"]
    assert http_to("GET", "/api/v1/attribution", token=theirs).status == 200
    cookies = list(elsewhere.cookies().values())

    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    browser.fill(code=ada.code()).press("Continue")
    assert "Change your password" in browser.open(f"http://{http_to.host}/sign-out").text
    assert "Change your password" in browser.open(f"http://{http_to.host}/password").text
    page = browser.fill(current="not my password", new=NEW, again=NEW, code=ada.code(1)).press("Change password")
    assert "is wrong" in page.text
    page = browser.fill(current=PASSWORD, new=NEW, again=NEW, code=ada.code(1)).press("Change password")
    assert page.status == 200 and "Password changed" in page.text
    assert http_to("GET", "/api/v1/attribution", token=theirs).status == 401
    assert "Allow Cost explorer?" in browser.open(program.url()).text
    elsewhere = chromium.begin(storageState={"cookies": cookies, "origins": []})
    assert elsewhere.open(program.url()).title == "Sign in · Venturi"

    fresh = chromium.begin()
    fresh.open(program.url())
    assert "the password is wrong" in sign_in(fresh, ada).text
    assert fresh.fill(email=ada.email, password=NEW).press("Sign in").title == "One-time code · Venturi"
    trail = http_to("GET", "/api/v1/audit-events?filter=action:eq:person.password_changed&limit=1", token=token).json()["data"]
    assert [(event["actor_kind"], event["outcome"]) for event in trail] == [("user", "success")]


def test_a_stranger_is_told_to_sign_in_first(http_to):
    answer = http_to("GET", "/password")
    assert answer.status == 200 and b"You are not signed in in this browser." in answer.body
    assert b"<form" not in answer.body
