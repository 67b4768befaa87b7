"""People sign in and consent in a real browser, for a program on their machine."""

from __future__ import annotations

import json
import urllib.parse

import jwt
import pytest
from conftest import CREDENTIALS
from openid import openid_client
from people import PASSWORD, Person, Program, claims, registered, sign_in

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
TOTP = "urn:venturi:acr:totp"


@pytest.fixture
def program(http_to, token):
    made = Program(http_to, registered(http_to, token))
    yield made
    made.close()


@pytest.fixture
def ada(server, tenant):
    return Person(server, "e2e")


def test_a_person_signs_in_and_consents_without_a_script(chromium, program, ada, http_to):
    browser = chromium.begin(javaScriptEnabled=False)
    page = browser.open(program.url())
    assert page.status == 200 and page.title == "Sign in · Venturi"
    assert "Cost explorer wants to act for you in e2e." in page.text
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' http://127.0.0.1:")
    assert "script-src" not in policy and "unsafe" not in policy
    assert page.headers["cache-control"] == "no-store" and page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["x-content-type-options"] == "nosniff"

    page = sign_in(browser, ada)
    assert "Allow Cost explorer?" in page.text and ada.email in page.text
    assert "Read attribution records" in page.text and "Manage keys" in page.text and "Create exports" not in page.text
    page = browser.press("Allow")
    assert page.title == "Back" and page.url.startswith(program.redirect_uri)
    assert page.complaints == []

    got = program.tokens()
    token = claims(got["access_token"])
    assert token["sub"].startswith("usr_") and token["client_id"] == program.client_id
    assert token["acr"] == "urn:venturi:acr:password" and token["amr"] == ["pwd"]
    assert token["iat"] - 60 < token["auth_time"] <= token["iat"]
    assert got["scope"] == "read:attribution admin:config" and got["refresh_token"]
    assert http_to("GET", "/api/v1/attribution", token=got["access_token"]).status == 200


def test_openid_client_completes_what_a_person_allows_in_a_browser(chromium, server, program, ada, http_to):
    asked = {"issuer": server.url, "client_id": program.client_id}
    scope = "read:attribution admin:config"
    begun = openid_client(flow="begin", redirect_uri=program.redirect_uri, scope=scope, **asked)
    browser = chromium.begin()
    assert browser.open(begun["url"]).title == "Sign in · Venturi"
    sign_in(browser, ada)
    page = browser.press("Allow")
    assert page.title == "Back"
    CREDENTIALS.add(dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page.url).query))["code"])
    seen = openid_client(flow="user", answer=page.url, state=begun["state"], verifier=begun["verifier"], **asked)
    assert seen["claims"]["sub"].startswith("usr_") and seen["claims"]["scope"] == scope
    assert seen["rotated"] is True and seen["narrowed"] == "read:attribution"
    assert (seen["revoked"], seen["again"]) == ("invalid_grant", "invalid_grant")
    # PyJWT finds the same, though the grant has ended meanwhile.
    key = jwt.PyJWKClient(f"{server.url}/.well-known/jwks.json").get_signing_key_from_jwt(seen["tokens"][0])
    read = jwt.decode(seen["tokens"][0], key.key, algorithms=["RS256"], audience=f"{server.url}/api/v1", issuer=server.url)
    assert read == seen["claims"]
    assert [http_to("GET", "/api/v1/rate-limit", token=t).status for t in seen["tokens"]] == [401, 401]


def test_the_session_is_a_new_cookie_that_no_script_and_no_other_site_has(chromium, program, ada):
    browser = chromium.begin()
    browser.open(program.url())
    before = browser.cookies()["venturi_session"]
    sign_in(browser, ada)
    after = browser.cookies()["venturi_session"]
    CREDENTIALS.add(after["value"])
    assert after["value"] != before["value"]
    assert after["httpOnly"] and after["sameSite"] == "Lax" and after["path"] == "/" and after["expires"] == -1
    assert browser.run("document.cookie") == ""


def test_the_session_carries_on_and_consent_is_asked_again(chromium, program, ada):
    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    browser.press("Allow")
    first = program.tokens()
    assert "Allow Cost explorer?" in browser.open(program.url()).text
    browser.press("Allow")
    second = program.tokens()
    assert claims(first["access_token"])["auth_time"] == claims(second["access_token"])["auth_time"]


def test_a_program_asks_for_a_new_sign_in_or_for_no_page_at_all(chromium, program, ada):
    browser = chromium.begin()
    assert browser.open(program.url(prompt="none")).title == "Back"
    assert program.answer()["error"] == "login_required"
    browser.open(program.url(prompt="consent"))
    sign_in(browser, ada)
    browser.press("Allow")
    first = claims(program.tokens()["access_token"])["auth_time"]
    assert browser.open(program.url(prompt="none")).title == "Back"
    assert program.answer()["error"] == "consent_required"
    assert "Allow Cost explorer?" in browser.open(program.url(prompt="consent")).text
    assert browser.open(program.url(prompt="login")).title == "Sign in · Venturi"
    assert "Allow Cost explorer?" in sign_in(browser, ada).text
    browser.press("Allow")
    assert claims(program.tokens()["access_token"])["auth_time"] >= first
    assert browser.open(program.url(prompt="select_account")).title == "Back"
    assert program.answer()["error"] == "invalid_request"


def test_a_person_denies_and_the_program_is_told(chromium, program, ada):
    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    assert browser.press("Deny").title == "Back"
    assert program.answer() == {"error": "access_denied", "error_description": "The user denied the request."}


def test_a_person_cancels_before_signing_in(chromium, program):
    browser = chromium.begin()
    browser.open(program.url())
    assert browser.press("Cancel").title == "Back"
    assert program.answer()["error"] == "access_denied"


def test_a_wrong_password_says_no_more_than_an_unknown_address(chromium, program, ada):
    browser = chromium.begin()
    browser.open(program.url())
    wrong = browser.fill(email=ada.email, password="not the password").press("Sign in")
    unknown = browser.fill(email="nobody@example.com", password="not the password").press("Sign in")
    alert = "The e-mail address or the password is wrong."
    assert alert in wrong.text and wrong.text == unknown.text
    ada.cli("disable")
    assert alert in sign_in(browser, ada).text
    ada.cli("enable")
    assert "Allow Cost explorer?" in sign_in(browser, ada).text


def test_whoever_has_enrolled_gives_a_code_which_works_once(chromium, program, ada):
    ada.enrol()
    browser = chromium.begin()
    browser.open(program.url(acr_values=TOTP))
    assert "One-time code" in sign_in(browser, ada).text
    assert "The code is wrong" in browser.fill(code="000000" if ada.code() != "000000" else "000001").press("Continue").text
    used = ada.code()
    assert "Allow Cost explorer?" in browser.fill(code=used).press("Continue").text
    browser.press("Allow")
    token = claims(program.tokens()["access_token"])
    assert token["acr"] == TOTP and token["amr"] == ["pwd", "otp", "mfa"]

    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    assert "Allow" not in browser.fill(code=used).press("Continue").text
    assert "Allow Cost explorer?" in browser.fill(code=ada.code(1)).press("Continue").text


def test_a_code_cannot_be_demanded_of_whoever_has_not_enrolled(chromium, program, ada):
    browser = chromium.begin()
    browser.open(program.url(acr_values=TOTP))
    assert sign_in(browser, ada).title == "Back"
    assert program.answer()["error"] == "unmet_authentication_requirements"


def test_a_role_narrows_what_a_program_gets(chromium, program, server, tenant):
    viewer = Person(server, "e2e", "viewer")
    browser = chromium.begin()
    browser.open(program.url(scope="read:attribution admin:config"))
    page = sign_in(browser, viewer)
    assert "It also asked for admin:config, which your role (viewer) does not include." in page.text
    browser.press("Allow")
    assert program.tokens()["scope"] == "read:attribution"
    browser.open(program.url(scope="admin:config"))
    assert program.answer()["error"] == "access_denied"


def test_nobody_is_sent_anywhere_by_a_wrong_link(chromium, program):
    browser = chromium.begin()
    for wrong in ({"client_id": "cli_01HF8ZJ5T3QK7M2W9X4Y6B8CDE"}, {"redirect_uri": "https://evil.example.com/callback"}, {"client_id": None}):
        url = program.url(**wrong)
        page = browser.open(url)
        assert page.status == 400 and page.url == url
        assert "This sign-in cannot go on" in page.text and "Trace id" in page.text
    assert program.answers == []


@pytest.mark.parametrize(
    "wrong, error",
    [
        ({"code_challenge": None}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"scope": "export:create"}, "invalid_scope"),
        ({"acr_values": "urn:of:somebody"}, "unmet_authentication_requirements"),
        ({"prompt": "select_account"}, "invalid_request"),
        ({"prompt": "none login"}, "invalid_request"),
        ({"prompt": "none"}, "login_required"),
    ],
)
def test_what_is_wrong_otherwise_goes_back_to_the_program(http_to, program, wrong, error):
    url = urllib.parse.urlsplit(program.url(**wrong))
    answer = http_to("GET", f"{url.path}?{url.query}")
    assert answer.status == 302 and answer.headers["cache-control"] == "no-store"
    back = urllib.parse.urlsplit(answer.headers["location"])
    assert f"{back.scheme}://{back.netloc}{back.path}" == program.redirect_uri
    said = dict(urllib.parse.parse_qsl(back.query))
    assert said["error"] == error and said["state"] == program.state and said["iss"] == f"http://{http_to.host}"


def test_a_form_of_another_site_is_refused(chromium, program, ada, http_to):
    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    fields = browser.run("Object.fromEntries(new FormData(document.querySelector('form')))")
    # The other site knows the form, which it cannot; its address is of another site than the instance's.
    browser.open(program.redirect_uri.replace("127.0.0.1", "localhost"))
    script = """([action, fields]) => { const form = document.createElement('form'); form.method = 'post'; form.action = action;
      for (const [name, value] of Object.entries(fields)) form.append(Object.assign(document.createElement('input'), {name, value}));
      const button = document.createElement('button'); button.name = 'action'; button.value = 'allow'; button.textContent = 'Go';
      form.append(button); document.body.append(form); }"""
    browser.run(f"({script})({json.dumps([f'http://{http_to.host}/sign-in/consent', fields])})")
    program.answers.clear()
    page = browser.press("Go")
    assert page.status == 400 and "did not come from a page of this instance" in page.text
    assert program.answers == []


def test_a_form_needs_its_cookie_its_seal_and_the_browsers_word(chromium, program, ada, http_to):
    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    fields = browser.run("Object.fromEntries(new FormData(document.querySelector('form')))") | {"action": "deny"}
    cookie = {"Cookie": "venturi_session=" + browser.cookies()["venturi_session"]["value"]}

    def post(fields, headers):
        return http_to("POST", "/sign-in/consent", urllib.parse.urlencode(fields), headers=FORM | headers).status

    assert post(fields, {}) == 400
    assert post(fields | {"seal": "A" * 43}, cookie) == 400
    assert post(fields | {"started": str(int(fields["started"]) + 1)}, cookie) == 400
    assert post(fields | {"request": fields["request"] + "&max_age=0"}, cookie) == 400
    assert post(fields, cookie | {"Sec-Fetch-Site": "cross-site"}) == 400
    assert post(fields, cookie | {"Origin": "https://evil.example.com"}) == 400
    assert post(fields, cookie | {"Sec-Fetch-Site": "same-origin"}) == 303


def test_guessing_slows_down_and_keeps_nobody_out_of_their_own_browser(chromium, program, ada):
    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    browser.press("Use another account")  # this browser is known from now on
    page = browser.open(program.url())
    kept = browser.cookies()

    guesser = chromium.begin()
    guesser.open(program.url())
    for _ in range(5):
        page = guesser.fill(email=ada.email, password="a wild guess").press("Sign in")
        assert page.status == 200
    while int(page.headers.get("retry-after", 0)) < 4:  # the wait doubles until it is longer than this machine takes for an attempt
        page = guesser.fill(email=ada.email, password="a wild guess").press("Sign in")
    page = guesser.fill(email=ada.email, password=PASSWORD).press("Sign in")
    assert page.status == 429 and "Too many attempts. Try again in" in page.text and int(page.headers["retry-after"]) >= 1

    known = chromium.begin(storageState={"cookies": list(kept.values()), "origins": []})
    known.open(program.url())
    assert "Allow Cost explorer?" in sign_in(known, ada).text


def test_signing_out_ends_the_session(chromium, program, ada, http_to):
    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    assert ada.email in browser.open(f"http://{http_to.host}/sign-out").text
    assert "You are signed out." in browser.press("Sign out").text
    assert browser.open(program.url()).title == "Sign in · Venturi"


def test_disabling_somebody_ends_their_session_and_their_tokens(chromium, program, ada, http_to):
    browser = chromium.begin()
    browser.open(program.url())
    sign_in(browser, ada)
    browser.press("Allow")
    got = program.tokens()
    assert http_to("GET", "/api/v1/attribution", token=got["access_token"]).status == 200
    ada.cli("disable")
    assert http_to("GET", "/api/v1/attribution", token=got["access_token"]).status == 401
    form = {"grant_type": "refresh_token", "client_id": program.client_id, "refresh_token": got["refresh_token"]}
    assert http_to("POST", "/api/v1/oauth/token", urllib.parse.urlencode(form), headers=FORM).status == 400
    assert browser.open(program.url()).title == "Sign in · Venturi"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_follow_the_colours_that_somebody_prefers(chromium, program, scheme):
    browser = chromium.begin(colorScheme=scheme)
    browser.open(program.url())
    ground = browser.run("getComputedStyle(document.body).backgroundColor")
    text = browser.run("getComputedStyle(document.body).color")
    brightness = [sum(map(int, colour.removeprefix("rgb(").removesuffix(")").split(","))) for colour in (ground, text)]
    assert (brightness[0] > brightness[1]) == (scheme == "light")
    assert browser.run("document.documentElement.lang") == "en" and browser.run("document.querySelectorAll('h1').length") == 1
