"""How a resource's method becomes a call of the core: encode, wait, read. One object for each way of waiting.

A client, and each view of it (`with_options`), holds one; its resources hold the same and not the client, so that a view that is let
go is freed at once.
"""

from __future__ import annotations

from . import _encode
from ._answer import RawResponse, ResponseInfo, answered, read
from ._encode import NONE
from ._pages import AsyncPages, Pages
from ._walk import Walk, cancelled
from .errors import asked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from . import _native
    from ._loops import Loops


class Calls:
    """Calls that block the calling thread, without the interpreter's lock."""

    __slots__ = ("native", "defaults")

    def __init__(self, native: _native.Client, defaults: Mapping[str, Any] = NONE) -> None:
        self.native = native
        self.defaults = defaults

    def with_defaults(self, defaults: Mapping[str, Any]) -> Calls:
        """The same core under other defaults."""
        return type(self)(self.native, defaults)

    def raw(self) -> Calls:
        """The same calls, answering with RawResponse."""
        return RawCalls(self.native, self.defaults)

    def submit(
        self,
        operation: str,
        path: Mapping[str, object],
        query: Mapping[str, object],
        body: Mapping[str, object] | None,
        options: Mapping[str, Any],
        completions: _native.Completions | None = None,
    ) -> _native.Call:
        """Starts a call."""
        own = _encode.options(options, self.defaults)
        arguments = operation, _encode.pairs(path), _encode.pairs(query), _encode.body(body), own
        return asked(self.native.submit, *arguments, completions)

    def call(
        self,
        operation: str,
        model: Any,
        path: Mapping[str, object] = NONE,
        query: Mapping[str, object] = NONE,
        body: Mapping[str, object] | None = None,
        options: Mapping[str, Any] = NONE,
    ) -> Any:
        """What the operation answers, as `model`."""
        return self.finish(self.submit(operation, path, query, body, options).wait(), model)

    def finish(self, reply: _native.Call, model: Any) -> Any:
        """The answer as its model; what went wrong is raised."""
        answered(reply)
        return None if model is None else read(reply.body, model, ResponseInfo(reply), self)

    def pages(
        self,
        operation: str,
        page_model: Any,
        path: Mapping[str, object] = NONE,
        query: Mapping[str, object] = NONE,
        options: Mapping[str, Any] = NONE,
    ) -> Any:
        """The operation's list. Nothing is fetched before it is read."""
        return Pages(self, page_model, (operation, path, query, options))

    def walk(self, call: tuple[Any, ...], ahead: bool) -> Walk:
        """A walk of the list from its first page on. ahead: lists of records have the next page fetched before it is asked for."""
        operation, path, query, options = call
        request = operation, _encode.pairs(path), _encode.pairs(query), _encode.options(options, self.defaults)
        return Walk(asked(self.native.records, *request, ahead) or asked(self.native.pager, *request))

    def arrow(self, call: tuple[Any, ...]) -> object:
        """The list as an Arrow stream's capsule."""
        operation, path, query, options = call
        request = operation, _encode.pairs(path), _encode.pairs(query), _encode.options(options, self.defaults)
        return asked(self.native.arrow, *request)

    def next_page(self, walk: Walk, page_model: Any, form: Callable[..., Any]) -> Any:
        """The walk's next page in a form of _walk, None at its end."""
        call = walk.interrupted
        if call is None or cancelled(call.wait()):
            call = walk.start(None)
        if call is not None:
            call.wait()
        return walk.give(call, page_model, self, form)


class RawCalls(Calls):
    """Calls whose answers are given as they came. A list is its first page."""

    __slots__ = ()

    def finish(self, reply: _native.Call, model: Any) -> RawResponse[Any]:
        return RawResponse(answered(reply), model, Calls(self.native, self.defaults))

    def pages(
        self,
        operation: str,
        page_model: Any,
        path: Mapping[str, object] = NONE,
        query: Mapping[str, object] = NONE,
        options: Mapping[str, Any] = NONE,
    ) -> Any:
        return self.call(operation, page_model, path, query, None, options)


class AsyncCalls(Calls):
    """Calls that are awaited. The core's thread never touches a Python object: it writes to a descriptor that the loop watches."""

    __slots__ = ("loops",)

    def __init__(self, native: _native.Client, loops: Loops, defaults: Mapping[str, Any] = NONE) -> None:
        super().__init__(native, defaults)
        self.loops = loops

    def with_defaults(self, defaults: Mapping[str, Any]) -> AsyncCalls:
        return type(self)(self.native, self.loops, defaults)

    def raw(self) -> AsyncCalls:
        return AsyncRawCalls(self.native, self.loops, self.defaults)

    async def call(
        self,
        operation: str,
        model: Any,
        path: Mapping[str, object] = NONE,
        query: Mapping[str, object] = NONE,
        body: Mapping[str, object] | None = None,
        options: Mapping[str, Any] = NONE,
    ) -> Any:
        side = self.loops.current()
        call = self.submit(operation, path, query, body, options, side.completions)
        return self.finish(await side.done(call), model)

    def pages(
        self,
        operation: str,
        page_model: Any,
        path: Mapping[str, object] = NONE,
        query: Mapping[str, object] = NONE,
        options: Mapping[str, Any] = NONE,
    ) -> Any:
        return AsyncPages(self, page_model, (operation, path, query, options))

    async def next_page(self, walk: Walk, page_model: Any, form: Callable[..., Any]) -> Any:
        if walk.awaited:
            raise RuntimeError("another task awaits this list's next page: one at a time")
        side = self.loops.current()
        walk.awaited = True
        try:
            call = walk.interrupted
            if call is None or cancelled(await side.ended(call)):
                call = walk.start(side.completions)
                if call is not None:
                    await side.done(call)
            return walk.give(call, page_model, self, form)
        finally:
            walk.awaited = False


class AsyncRawCalls(AsyncCalls):
    """Awaited calls whose answers are given as they came."""

    __slots__ = ()

    def finish(self, reply: _native.Call, model: Any) -> RawResponse[Any]:
        return RawResponse(answered(reply), model, AsyncCalls(self.native, self.loops, self.defaults))

    def pages(
        self,
        operation: str,
        page_model: Any,
        path: Mapping[str, object] = NONE,
        query: Mapping[str, object] = NONE,
        options: Mapping[str, Any] = NONE,
    ) -> Any:
        return self.call(operation, page_model, path, query, None, options)
