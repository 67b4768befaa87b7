"""A user signs in with the browser (authorization code with PKCE, the answer over the loopback interface), and a client runs on the tokens.

    store = KeyringStore()                                     # yours: a TokenStore that knows a safe place
    v = Venturi.login("https://venturi.example.com", client_id="cli_…", token_store=store, scopes=["read:attribution"])

Tokens must never reach a disk in clear, so this package brings no store that writes files.
"""

from __future__ import annotations

import os
import threading
import weakref

from . import _native
from ._encode import with_paths
from ._model import EPOCH, timestamp_of
from .errors import asked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from typing import Any

__all__ = ["MemoryTokenStore", "TokenStore", "Tokens", "login"]


class Tokens:
    """What a login gave. The two tokens are secrets and not shown by repr.

    access_token, refresh_token: texts; the latter empty where the server gives none. expires_at: when the access token ends.
    scope: what was granted, separated by spaces.
    """

    __slots__ = ("access_token", "refresh_token", "expires_at", "scope")

    def __init__(self, access_token: str, refresh_token: str, expires_at: datetime, scope: str) -> None:
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.expires_at = expires_at
        self.scope = scope

    def __repr__(self) -> str:
        return f"Tokens(***, expires_at={self.expires_at}, scope={self.scope!r})"


class TokenStore:
    """Where one user's tokens are kept: derive from it, and give it to the login and to the client.

    Calls of the three never overlap. They run on a thread of this package and should take milliseconds, ten seconds at most. What they
    raise is not shown, since it could hold a token; calls then fail with an AuthError, and the store is asked again. It may be shared
    by clients and processes: before a client renews the tokens it loads them again. After a fork the child asks its copy of the object, also
    where a call of the parent was under way in it: locks of its own are the store's to make usable again (os.register_at_fork).
    """

    def load(self) -> Tokens | None:
        """What was saved last; None where nobody is signed in."""
        raise NotImplementedError

    def save(self, tokens: Tokens) -> None:
        """Keeps the tokens, whole or not at all; durable when it returns."""
        raise NotImplementedError

    def erase(self) -> None:
        """Forgets them."""
        raise NotImplementedError

    def changed(self) -> None:
        """Tell it when you changed what is stored (a logout, another program's login): clients read it anew."""
        self._native_store().changed()

    def _native_store(self) -> _native.TokenStore:
        host = self.__dict__.get("_host")
        if host is None:
            _keep_after_fork(self)
            made = _native.HostStore()
            host = self.__dict__.setdefault("_host", made)
            if host is made:  # and not another thread's
                weakref.finalize(self, host.end)
                _serve(host, self)
        store: _native.TokenStore = host.store
        return store


class MemoryTokenStore(TokenStore):
    """Keeps the tokens as long as it lives: for a program that lets its user sign in each time."""

    def __init__(self) -> None:
        self._tokens: Tokens | None = None

    def load(self) -> Tokens | None:
        """What was saved last."""
        return self._tokens

    def save(self, tokens: Tokens) -> None:
        """Keeps them in this object."""
        self._tokens = tokens

    def erase(self) -> None:
        """Forgets them."""
        self._tokens = None


def login(
    base_url: str | None = None,
    *,
    client_id: str | None = None,
    token_store: TokenStore,
    scopes: Sequence[str] | None = None,
    open_browser: Callable[[str], object] | None = None,
    acr_values: Sequence[str] = (),
    max_age: int | None = None,
    timeout: float = 300,
    redirect_path: str = "/callback",
    settings: Mapping[str, Any] | None = None,
) -> Tokens:
    """Lets the user sign in, and blocks until that is done. The tokens go into the store, and are returned.

    base_url, client_id: as of a client; from the environment where left out. The client is registered with the redirect URI
    `http://127.0.0.1/callback`; the port is one that is free. scopes: what to ask for. open_browser: shows a URL to the user; the
    system's browser where left out. acr_values, max_age (seconds): what a StepUpRequiredError asks for. timeout: seconds for everything.
    redirect_path: of the registered redirect URI. settings: further arguments of a client, such as ca_file.

    Errors: AuthError where the user declined or the server refused, CallTimeoutError, ConfigError.
    """
    running = begun(base_url, client_id, token_store, scopes, acr_values, max_age, timeout, redirect_path, settings)
    return follow(running, open_browser)


def begun(
    base_url: str | None,
    client_id: str | None,
    token_store: TokenStore,
    scopes: Sequence[str] | None,
    acr_values: Sequence[str] = (),
    max_age: int | None = None,
    timeout: float = 300,
    redirect_path: str = "/callback",
    settings: Mapping[str, Any] | None = None,
) -> _native.Login:
    """A login that is under way, and has to be followed."""
    given = {**(settings or {}), "base_url": base_url, "client_id": client_id, "scopes": list(scopes) if scopes else None}
    given = with_paths({name: value for name, value in given.items() if value is not None})
    given["token_store"] = token_store._native_store()
    spec = {"acr_values": list(acr_values), "timeout": timeout, "redirect_path": redirect_path}
    if max_age is not None:
        spec["max_age"] = max_age
    return asked(_native.Login, given, spec)


def follow(running: _native.Login, open_browser: Callable[[str], object] | None) -> Tokens:
    """Shows the user what there is to show, and blocks until the end. `running.cancel()`, from any thread, ends it too."""
    try:
        while True:
            told = asked(running.next)
            if isinstance(told, str):
                (open_browser or _system_browser)(told)
            elif told is not None:
                return _tokens(told)
    except BaseException:
        running.cancel()
        raise


def _system_browser(url: str) -> None:
    import webbrowser

    webbrowser.open(url)


def _tokens(plain: _native.NativeTokens) -> Tokens:
    access, refresh, expires_at, scope = plain
    return Tokens(access, refresh, timestamp_of(expires_at), scope)


def _plain(tokens: Tokens | None) -> _native.NativeTokens | None:
    if tokens is None:
        return None
    micros = round((tokens.expires_at - EPOCH).total_seconds() * 1e6)
    return tokens.access_token, tokens.refresh_token, micros, tokens.scope


def _serve(host: _native.HostStore, store: TokenStore) -> None:
    """A thread that answers what the core asks the store; it ends with the store."""
    known = weakref.ref(store)
    threading.Thread(target=_answer_all, args=(host, known), name="venturi-tokens", daemon=True).start()


def _answer_all(host: _native.HostStore, known: weakref.ref[TokenStore]) -> None:
    while not host.ended:
        question = host.next()
        store = known()
        if question is not None and store is not None:
            _answer(question, store)
        del question, store  # a question that is let go of unanswered counts as failed


def _answer(question: _native.StoreQuestion, store: TokenStore) -> None:
    try:
        if question.loads:
            question.loaded(_plain(store.load()))
        else:
            if question.tokens is None:
                store.erase()
            else:
                store.save(_tokens(question.tokens))
            question.kept()
    except Exception as problem:
        _warn(type(problem).__name__)


def _warn(why: object) -> None:
    import logging

    logging.getLogger("venturi").warning("the token store failed: %s", why)


_served: weakref.WeakValueDictionary[int, TokenStore] = weakref.WeakValueDictionary()  # by id: stores need not be hashable
_registered = False


def _keep_after_fork(store: TokenStore) -> None:
    global _registered
    _served[id(store)] = store
    if not _registered and hasattr(os, "register_at_fork"):
        _registered = True
        os.register_at_fork(after_in_child=_serve_again)


def _serve_again() -> None:
    # Runs after threading's own: it was imported before this was registered.
    stores = [store for known in _served.valuerefs() if (store := known()) is not None]
    served = [(host, store) for store in stores if (host := store.__dict__.get("_host")) is not None]
    for host, _ in served:
        host.forked()
    for host, store in served:
        try:
            _serve(host, store)
        except RuntimeError as refused:
            host.end()  # who asks it hears at once that it failed
            _warn(refused)
