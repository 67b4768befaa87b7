"""AsyncVenturi: the same calls over the same core, awaited."""

from __future__ import annotations

from . import _life
from ._calls import AsyncCalls
from ._client import Settings, transport_settings
from ._emitter import seconds
from ._loops import Loops, aside
from .errors import asked
from .generated.resources import AsyncResources

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from . import _native
    from ._login import TokenStore


class AsyncVenturi(Settings, AsyncResources):
    """The API of one Venturi instance for asyncio: calls are awaited, lists are read with `async for`.

        async with AsyncVenturi() as v:
            async for record in v.attribution.list(sort="-cost_usd"):
                print(record.owner, record.cost_usd)

    Takes what Venturi takes, and reads the same environment. Cancelling a task cancels its call. It may be used on any number of
    event loops, also one after the other (`asyncio.run()` again and again) and on several threads; no thread pool is behind it.
    """

    _calls: AsyncCalls

    def _made(self, native: _native.Client) -> AsyncCalls:
        return AsyncCalls(native, Loops())

    @classmethod
    async def login(
        cls,
        base_url: str | None = None,
        *,
        client_id: str | None = None,
        token_store: TokenStore,
        scopes: Sequence[str] | None = None,
        open_browser: Callable[[str], object] | None = None,
        **settings: Any,
    ) -> Self:
        """A client that runs on a user's tokens: see Venturi.login. The loop goes on meanwhile; the
        browser is opened, and the store read, on another thread. Cancelling the task ends the login."""
        from ._login import begun, follow

        if await aside(token_store.load) is None:
            running = begun(base_url, client_id, token_store, scopes, settings=transport_settings(settings))
            await aside(lambda: follow(running, open_browser), on_cancel=running.cancel)
        return cls(base_url, client_id=client_id, token_store=token_store, **settings)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()

    async def flush(self, timeout: float = 2) -> bool:
        """Waits until the server has answered for every event emitted before, `timeout` seconds at most; whether it has.

        Events that could not be sent by then stay where they are, and are sent when they can be. What was given up so far is logged.
        """
        native, side = self._calls.native, self._calls.loops.current()
        flushed = (await side.done(asked(native.flush, seconds(timeout), side.completions))).status == 1
        _life.tell_drops(native)
        return flushed

    async def close(self) -> None:
        """Ends the client: events are flushed, for two seconds at most, and awaited calls raise CancelledError.

        Calling it again does nothing, nor does it on a view (`with_options`).
        """
        if self._root is None:
            await aside(self._end)
            self._calls.loops.leave()
