"""A user's login against somebody else's authorization server (npm's oidc-provider), with a browser that is a plain HTTP client."""

from __future__ import annotations

import re
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent


@pytest.fixture
def issuer():
    command = ["node", HERE / "authorization_server" / "server.mjs"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        url = server.stdout.readline().strip()
        assert url.startswith("http://127.0.0.1:"), server.communicate()[1]
        yield url
        server.communicate(timeout=30)  # closes its standard input, which ends it


class Form(HTMLParser):
    """The first form of a page: where it goes, and its fields as they are."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action, self.fields = "", {}
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        if tag == "form":
            self.action = attributes["action"]
        elif tag == "input" and "name" in attributes:
            self.fields[attributes["name"]] = attributes.get("value", "")


class Browser:
    """Keeps cookies, follows redirects, fills in forms. `shown`: the prompts that it met."""

    def __init__(self) -> None:
        proxies = urllib.request.ProxyHandler({})
        self._opener = urllib.request.build_opener(proxies, urllib.request.HTTPCookieProcessor())
        self.shown: list[str] = []

    def _fetch(self, url, form=None):
        body = urllib.parse.urlencode(form).encode() if form is not None else None
        with self._opener.open(url, body, timeout=30) as answer:
            return answer.url, answer.headers, answer.read().decode()

    def sign_in(self, url):
        """Answers what is asked until there is nothing more to answer: (headers, page) of where that ends."""
        url, headers, page = self._fetch(url)
        while (form := Form(page)).action:
            self.shown.append(form.fields["prompt"])
            fields = {**form.fields, "login": "ada", "password": "any"} if form.fields["prompt"] == "login" else form.fields
            url, headers, page = self._fetch(urllib.parse.urljoin(url, form.action), fields)
        return headers, page

    def say_no(self, url):
        url, _, page = self._fetch(url)
        abort = re.search(r'href="([^"]*/abort)"', page)
        assert abort, page
        return self._fetch(urllib.parse.urljoin(url, abort.group(1)))[1:]


@pytest.fixture
def program(build, issuer):
    """Runs a mode of the program; `browse` is called with each URL that it opens. Its other lines."""

    def run(mode, browse):
        command = [build / "tests" / "e2e" / "login", mode, issuer]
        lines = []
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            for line in process.stdout:
                if line.startswith("open "):
                    browse(line.removeprefix("open ").strip())
                else:
                    lines.append(line.strip())
            errors = process.stderr.read()
        assert process.returncode == 0, errors
        return lines

    return run


def test_a_user_signs_in_once_and_the_client_goes_on_from_there(program):
    browser, pages = Browser(), []
    lines = program("story", lambda url: pages.append(browser.sign_in(url)))
    assert lines == [
        "signed in for openid read:attribution admin:config",
        "called",
        "renewed, rotated and saved",
        "step up: 0 s, admin:config, 1 attempt",
        "deleted",
        "ended: log in again",
    ]
    assert browser.shown == ["login", "consent"] * 2  # the step-up asked again, though the session was alive
    for headers, page in pages:
        assert "You are signed in" in page
        assert "script" not in page
        assert headers["Cache-Control"] == "no-store"
        assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")


def test_a_user_who_says_no_is_told_so_and_the_program_too(program):
    browser, pages = Browser(), []
    assert program("once", lambda url: pages.append(browser.say_no(url))) == ["auth access_denied"]
    assert "You are not signed in" in pages[0][1]


def test_an_answer_that_was_forged_meanwhile_changes_nothing(program):
    browser = Browser()

    def browse(url):
        callback = urllib.parse.parse_qs(urllib.parse.urlsplit(url).query)["redirect_uri"][0]
        with pytest.raises(urllib.error.HTTPError) as refused:
            browser._fetch(f"{callback}?code=stolen&state=guessed")
        assert refused.value.code == 400
        browser.sign_in(url)

    assert program("once", browse) == ["signed in"]
