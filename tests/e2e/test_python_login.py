"""A user's login in Python: the same story as in C++ (test_login.py), with a token store that the program brings."""

from __future__ import annotations

import asyncio
import logging
import os
from datetime import datetime, timezone

import pytest
from test_login import Browser, issuer  # noqa: F401
from venturi import AsyncVenturi, AuthError, MemoryTokenStore, StepUpRequiredError, Tokens, TokenStore, Venturi, login

SCOPES = ["openid", "read:attribution", "admin:config"]


class ListStore(TokenStore):
    """Keeps all tokens that it was ever given."""

    def __init__(self):
        self.saved, self.calls = [], []

    def load(self):
        self.calls.append("load")
        return self.saved[-1] if self.saved else None

    def save(self, tokens):
        self.calls.append("save")
        self.saved.append(tokens)

    def erase(self):
        self.calls.append("erase")
        self.saved.append(None)


def expire(store):
    """As if the access token's time was over."""
    was = store.saved[-1]
    store.saved.append(Tokens(was.access_token, was.refresh_token, datetime.now(timezone.utc), was.scope))
    store.changed()


def test_a_user_signs_in_once_and_the_client_goes_on_from_there(issuer):  # noqa: F811
    browser, store = Browser(), ListStore()
    given = {"client_id": "cli_native", "token_store": store, "scopes": SCOPES, "open_browser": browser.sign_in}
    with Venturi.login(issuer, **given) as v:
        first = store.saved[-1]
        assert first.scope == " ".join(SCOPES) and first.access_token not in repr(first)
        v.rate_limit.get()

        expire(store)
        v.rate_limit.get()
        second = store.saved[-1]
        assert second.access_token != first.access_token and second.refresh_token != first.refresh_token

        with pytest.raises(StepUpRequiredError) as refused:
            v.api_keys.delete("key_1")
        assert refused.value.scopes == ["admin:config"]
        login(issuer, **given, acr_values=refused.value.acr_values, max_age=refused.value.max_age)
        v.api_keys.delete("key_1")

        store.saved.append(Tokens(first.access_token, first.refresh_token, datetime.now(timezone.utc), first.scope))
        store.changed()
        with pytest.raises(AuthError) as ended:  # that refresh token was used long ago
            v.rate_limit.get()
        assert ended.value.login_required and store.saved[-1] is None
    assert browser.shown == ["login", "consent"] * 2


def test_a_store_that_has_tokens_needs_no_browser(issuer):  # noqa: F811
    store = MemoryTokenStore()
    login(issuer, client_id="cli_native", token_store=store, scopes=SCOPES, open_browser=Browser().sign_in)
    with Venturi.login(issuer, client_id="cli_native", token_store=store, open_browser=pytest.fail) as v:
        v.rate_limit.get()


def test_the_same_awaited(issuer):  # noqa: F811
    async def main():
        store = MemoryTokenStore()
        given = {"client_id": "cli_native", "token_store": store, "scopes": SCOPES, "open_browser": Browser().sign_in}
        async with await AsyncVenturi.login(issuer, **given) as v:
            await v.rate_limit.get()

    asyncio.run(main())


def test_a_user_who_says_no_is_told_so_and_the_program_too(issuer):  # noqa: F811
    with pytest.raises(AuthError) as refused:
        login(issuer, client_id="cli_native", token_store=MemoryTokenStore(), scopes=SCOPES, open_browser=Browser().say_no)
    assert refused.value.error_code == "access_denied"


def test_a_browser_that_cannot_be_opened_ends_the_login(issuer):  # noqa: F811
    def no_browser(url):
        raise FileNotFoundError("no browser here")

    with pytest.raises(FileNotFoundError):
        login(issuer, client_id="cli_native", token_store=MemoryTokenStore(), scopes=SCOPES, open_browser=no_browser)


def test_a_store_that_fails_is_an_auth_error_and_shows_no_token(issuer, caplog):  # noqa: F811
    class Broken(MemoryTokenStore):
        def save(self, tokens):
            raise OSError(f"no room for {tokens.access_token}")

    with caplog.at_level(logging.WARNING, "venturi"), pytest.raises(AuthError) as refused:
        login(issuer, client_id="cli_native", token_store=Broken(), scopes=SCOPES, open_browser=Browser().sign_in)
    assert "no room" not in str(refused.value)
    assert "the token store failed: OSError" in caplog.text and "no room" not in caplog.text


def test_a_forked_child_asks_its_own_copy_of_the_store(issuer):  # noqa: F811
    store = ListStore()
    with Venturi.login(issuer, client_id="cli_native", token_store=store, scopes=SCOPES, open_browser=Browser().sign_in) as v:
        v.rate_limit.get()
        child = os.fork()
        if child == 0:
            try:
                v.rate_limit.get()
                os._exit(0)
            except BaseException:
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        v.rate_limit.get()
