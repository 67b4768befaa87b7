"""Venturi: the calls of the contract, each blocking until it is answered."""

from __future__ import annotations

from . import _life, _native
from ._calls import Calls
from ._emitter import EmitterStats, checked, seconds
from ._encode import NONE, check_numbers, headers, with_paths
from .errors import asked
from .generated.resources import Resources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from os import PathLike
    from types import TracebackType
    from typing import Any, NoReturn

    from typing_extensions import Self

    from ._login import TokenStore
    from .testing import FakeClock, FakeWire


def transport_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Those of a client's settings that a login needs too."""
    return {name: settings[name] for name in ("ca_file", "ca_directory", "proxy", "connect_timeout") if name in settings}


class Settings:
    """What both clients are made of and how a view of one is made. Not used by itself."""

    _calls: Calls
    _root: Settings | None = None  # of a view: the client that it came from, and keeps alive

    def __init__(
        self,
        base_url: str | None = None,
        *,
        token: str | None = None,
        api_key: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scopes: Sequence[str] | None = None,
        token_store: TokenStore | None = None,
        ingestion_key: str | None = None,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        max_retries: int | None = None,
        partner: bool = False,
        proxy: str | None = None,
        ca_file: str | PathLike[str] | None = None,
        ca_directory: str | PathLike[str] | None = None,
        headers: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        pacing: bool = False,
        initial_backoff: float | None = None,
        max_backoff: float | None = None,
        max_retry_after: float | None = None,
        emitter: Mapping[str, Any] | None = None,
        clock: FakeClock | None = None,
        wire: FakeWire | None = None,
    ) -> None:
        given = {name: value for name, value in locals().items() if name not in ("self", "__class__")}
        native = self._set_up(**given)
        self._calls = self._made(native)
        _life.opened(native, getattr(self._calls, "loops", None), token_store, (emitter or {}).get("on_drop"))

    def _made(self, native: _native.Client) -> Calls:
        """How the calls of this kind of client wait."""
        raise NotImplementedError

    def _set_up(self, **given: Any) -> _native.Client:
        """The core that the constructor's arguments describe."""
        given = {name: value for name, value in given.items() if value is not None}
        check_numbers(given)
        if "headers" in given:
            given["headers"] = headers(given["headers"])
        given = with_paths(given)
        for name, member, what in (
            ("token_store", "_native_store", "a TokenStore: an object of a class of yours that derives from it"),
            ("clock", "seam", "a FakeClock of venturi.testing"),
            ("wire", "seam", "a FakeWire of venturi.testing"),
            ("emitter", "items", 'a mapping of options: {"linger": 0.5}'),
        ):
            value = given.get(name)
            if isinstance(value, type):
                raise TypeError(f"{name} is {what}, not the class {value.__name__}")
            if value is not None and not hasattr(value, member):
                raise TypeError(f"{name} is {what}, not {type(value).__name__}")
        if "token_store" in given:
            given["token_store"] = given["token_store"]._native_store()
        if "emitter" in given:
            given["emitter"] = checked(given["emitter"])
        for seam in ("clock", "wire"):
            if seam in given:
                given.update(given[seam].seam())
        if isinstance(given.get("scopes"), str):
            raise TypeError("scopes is a list of texts")
        return asked(_native.Client, given)

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A view of this client with other defaults for its calls, over the same connections, credential and thread.

        It costs no more than an object; make one for each request if you like. Closing it does nothing: the client that it came from
        is to be closed. Events are emitted by the client itself, so these options do not concern them.

        timeout: seconds for a whole call, retries included; `float("inf")` for no limit. max_retries: further attempts after the
        first. headers: sent with each call, over those of the client.
        """
        from ._encode import options

        given = {"timeout": timeout, "max_retries": max_retries, "extra_headers": headers}
        view = object.__new__(type(self))
        view._root = self._root or self
        view._calls = self._calls.with_defaults(options(given, self._calls.defaults))
        return view

    def _end(self) -> None:
        self._calls.native.close()
        _life.end_drops([self._calls.native])

    def stats(self) -> EmitterStats:
        """Where every event is that was emitted with this client."""
        return EmitterStats(self._calls.native.emit_stats())

    def __repr__(self) -> str:
        return f"<venturi.{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be copied or pickled: threads may share it, a forked child goes on with it, and any other process "
            "opens its own"
        )


class Venturi(Settings, Resources):
    """The API of one Venturi instance. Usable from any number of threads; close it, or use it in a `with`.

        with Venturi() as v:
            for record in v.attribution.list(filter=["provider:eq:openai"], sort="-cost_usd"):
                print(record.owner, record.cost_usd)

    Without arguments it is configured from the environment: ARGMIN_BASE_URL, and one of ARGMIN_TOKEN, ARGMIN_API_KEY, or
    ARGMIN_CLIENT_ID with ARGMIN_CLIENT_SECRET. What is given here wins over the environment; one credential at a time.

    base_url: the instance, "https://venturi.example.com".
    token: a bearer token. api_key: an API key. client_id, client_secret: client credentials, exchanged for tokens and renewed.
    scopes: what to ask for with client credentials; all that were granted where left out.
    token_store: a user's tokens, with client_id (venturi.login, Venturi.login); they are renewed ahead of their end.
    ingestion_key: what events are sent with (ARGMIN_INGESTION_KEY): ingestion has a credential of its own.
    timeout: seconds for a whole call, retries included (30); float("inf") for no limit. connect_timeout: seconds to connect (10).
    max_retries: further attempts after the first (2).
    partner: use the partner API, /api/partner/v1.
    proxy: "http://proxy.example:3128". ca_file, ca_directory: trust these certificates instead of the system's.
    headers: sent with every request. user_agent: the program's own name, put before the SDK's: "checkout/2.1".
    pacing: wait for a turn under the rate limit instead of meeting a 429.
    initial_backoff, max_backoff: seconds; the n-th wait before a retry is drawn from 0 to initial_backoff * 2^n (0.5), at most
    max_backoff (8). max_retry_after: seconds that the server's Retry-After may ask for at most (60).
    clock, wire: for tests, from `venturi.testing`.
    emitter: how events are sent, all optional: spool_directory (where they wait on disk while the server is away), max_spool_bytes
    (256 MiB), max_buffered_bytes (32 MiB), max_buffered_events (50,000), batch_events (500), batch_bytes (1 MiB), linger (seconds
    that an event waits for others, 1), exit_timeout (seconds for the last flush, 2), connections (4), compress (True), on_drop (called with
    a `Drop` for events that were given up, on a thread of this package; without it they are logged at a flush and at the end).

    Errors: ConfigError where it cannot be set up like this.

    After a fork the child goes on with connections and a thread of its own, opened when it first makes a call. At the interpreter's
    exit, events that were emitted are sent, for two seconds at most.
    """

    def _made(self, native: _native.Client) -> Calls:
        return Calls(native, NONE)

    @classmethod
    def login(
        cls,
        base_url: str | None = None,
        *,
        client_id: str | None = None,
        token_store: TokenStore,
        scopes: Sequence[str] | None = None,
        open_browser: Callable[[str], object] | None = None,
        **settings: Any,
    ) -> Self:
        """A client that runs on a user's tokens. Unless the store has some, the user signs in first, with the browser: `venturi.login`.

        settings: further arguments of the constructor.
        """
        from ._login import login

        if token_store.load() is None:
            login(
                base_url,
                client_id=client_id,
                token_store=token_store,
                scopes=scopes,
                open_browser=open_browser,
                settings=transport_settings(settings),
            )
        return cls(base_url, client_id=client_id, token_store=token_store, **settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def flush(self, timeout: float = 2) -> bool:
        """Waits until the server has answered for every event emitted before, `timeout` seconds at most; whether it has.

        Events that could not be sent by then stay where they are, and are sent when they can be. What was given up so far is logged.
        """
        native = self._calls.native
        flushed = asked(native.flush, seconds(timeout), None).wait().status == 1
        _life.tell_drops(native)
        return flushed

    def close(self) -> None:
        """Ends the client: events are flushed, for two seconds at most, and calls in flight raise CancelledError.

        Calling it again does nothing, nor does it on a view (`with_options`).
        """
        if self._root is None:
            self._end()
