"""Venturi and AsyncVenturi: the same calls over the same core, one waits and one awaits."""

from __future__ import annotations

import json

from . import _native
from ._model import UNSET, Model
from ._pages import AsyncPages, Pages
from .errors import DecodeError, from_native
from .generated.resources import NAMES, load

NONE: dict = {}  # never written to


class _Client:
    """What both share: configuration, encoding of a call, decoding of its answer."""

    def __init__(
        self,
        base_url=None,
        *,
        token=None,
        api_key=None,
        client_id=None,
        client_secret=None,
        ingestion_key=None,
        timeout=None,
        max_retries=None,
    ):
        given = {
            "base_url": base_url,
            "token": token,
            "api_key": api_key,
            "client_id": client_id,
            "client_secret": client_secret,
            "ingestion_key": ingestion_key,
            "timeout": timeout,
            "max_retries": max_retries,
        }
        try:
            self._native = _native.Client({k: v for k, v in given.items() if v is not None})
        except _native.Failure as failure:
            raise from_native(failure.args[0]) from None

    def __getattr__(self, name):
        if name not in NAMES:
            raise AttributeError(f"{type(self).__name__} has no {name!r}")
        resource = load(name)(self)
        setattr(self, name, resource)
        return resource

    def __dir__(self):
        return sorted({*super().__dir__(), *NAMES})

    def _submit(self, operation, path, query, body, options, events=None):
        return self._native.submit(operation, _pairs(path), _pairs(query), _body(body), _options(options), events)


def _pairs(values):
    """Named values as text pairs; a list repeats its name, what was not given is left out."""
    pairs = []
    for name, value in values.items():
        if value is None or value is UNSET:
            continue
        for item in value if isinstance(value, (list, tuple)) else (value,):
            pairs.append((name, _text(item)))
    return pairs


def _text(value):
    if value is True or value is False:
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def _body(body):
    if body is None:
        return ""
    if isinstance(body, Model):
        body = body.to_wire()
    else:
        body = {k: v for k, v in body.items() if v is not UNSET}
    return json.dumps(body, separators=(",", ":"), default=_encode, ensure_ascii=False)


def _encode(value):
    """What a body may hold beside JSON's own types."""
    from datetime import date, datetime
    from decimal import Decimal
    from uuid import UUID

    from ._model import to_timestamp

    if isinstance(value, Model):
        return value.to_wire()
    if isinstance(value, datetime):
        return to_timestamp(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


def _options(options):
    return {k: v for k, v in options.items() if v is not None}


def _decode(reply, model):
    """The answer as its model; None for an answer without one."""
    error = reply.error
    if error is not None:
        raise from_native(error)
    if model is None:
        return None
    try:
        return model.from_wire(json.loads(reply.body))
    except (ValueError, TypeError, AttributeError, KeyError) as problem:
        raise DecodeError(
            f"the answer is not what the contract says: {problem}",
            kind="decode",
            http_status=reply.status,
            trace_id=reply.trace_id,
            attempts=reply.attempts,
            effect="unknown",
        ) from problem


class Venturi(_Client):
    """The API of one Venturi instance. Usable from any number of threads; close it, or use it in a `with`.

    Without arguments it is configured from the environment: ARGMIN_BASE_URL, and one of ARGMIN_TOKEN, ARGMIN_API_KEY, or
    ARGMIN_CLIENT_ID with ARGMIN_CLIENT_SECRET. timeout: seconds for a whole call, retries included (30). max_retries: further
    attempts after the first (2).
    """

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Ends the client. Calls in flight raise CancelledError. Calling it again does nothing."""
        self._native.close()

    def _call(self, operation, model, path=NONE, query=NONE, body=None, options=NONE):
        return _decode(self._submit(operation, path, query, body, options).wait(), model)

    def _pages(self, operation, page_model, path=NONE, query=NONE, options=NONE):
        return Pages(self, page_model, (operation, path, query, options))

    def _open_pager(self, call):
        operation, path, query, options = call
        return self._native.pager(operation, _pairs(path), _pairs(query), _options(options))

    def _arrow(self, call):
        operation, path, query, options = call
        try:
            return self._native.arrow(operation, _pairs(path), _pairs(query), _options(options))
        except _native.Failure as failure:
            raise from_native(failure.args[0]) from None

    def _page(self, pager, page_model):
        call = pager.next(None)
        return None if call is None else _decode(call.wait(), page_model)


class AsyncVenturi(_Client):
    """The same API for asyncio: calls are awaited, lists are read with `async for`.

    Answers wake the running loop through a file descriptor; the core's thread never touches a Python object.
    """

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self._events = None
        self._waiting = {}

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        self.close()

    def close(self):
        """Ends the client. Awaited calls raise CancelledError. Calling it again does nothing."""
        self._native.close()
        if self._events is not None:
            self._wake()
            self._loop.remove_reader(self._events.fileno())
            self._events = None

    async def _call(self, operation, model, path=NONE, query=NONE, body=None, options=NONE):
        return _decode(await self._finish(self._submit(operation, path, query, body, options, self._listen())), model)

    def _pages(self, operation, page_model, path=NONE, query=NONE, options=NONE):
        return AsyncPages(self, page_model, (operation, path, query, options))

    _open_pager = Venturi._open_pager

    async def _page(self, pager, page_model):
        call = pager.next(self._listen())
        return None if call is None else _decode(await self._finish(call), page_model)

    def _listen(self):
        import asyncio

        loop = asyncio.get_running_loop()
        if self._events is None:
            self._loop = loop
            self._events = _native.Completions()
            loop.add_reader(self._events.fileno(), self._wake)
        elif loop is not self._loop:
            raise RuntimeError("an AsyncVenturi belongs to the event loop that first used it")
        return self._events

    async def _finish(self, call):
        import asyncio

        future = self._loop.create_future()
        self._waiting[call.id] = future
        try:
            await future
        except asyncio.CancelledError:
            call.cancel()
            raise
        finally:
            self._waiting.pop(call.id, None)
        return call.wait()

    def _wake(self):
        """Completes the futures whose calls are done. Runs on the loop only, so a future is always there before its answer."""
        for done in self._events.drain():
            future = self._waiting.pop(done, None)
            if future is not None and not future.done():
                future.set_result(None)
