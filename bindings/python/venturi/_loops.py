"""How answers reach asyncio: for each event loop that a client is used on, one descriptor that the loop watches."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


LOOK = 0.1  # seconds


class LoopSide:
    """One client on one event loop. Everything here runs on that loop."""

    __slots__ = ("loop", "completions", "_waiting")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.completions = _native.Completions()
        self._waiting: dict[int, asyncio.Future[None]] = {}
        loop.add_reader(self.completions.fileno(), self._wake)

    async def done(self, call: _native.Call, look: Callable[[], None] | None = None) -> _native.Call:
        """The call with its outcome. Cancelling the task that waits here cancels the call, and so does what `look` raises.

        look: runs on the loop, ten times a second while the call is under way and once when it is done.
        """
        future = self.loop.create_future()
        self._waiting[call.id] = future
        try:
            while look is not None and not future.done():
                await asyncio.wait((future,), timeout=LOOK)
                look()
            await future
        except BaseException:
            call.cancel()
            raise
        finally:
            self._waiting.pop(call.id, None)
        return call.wait()

    async def ended(self, call: _native.Call) -> _native.Call:
        """A call whose wait was interrupted, maybe on another loop: its outcome, which cancelling it has brought near or made."""
        if not call.wait_for(0):
            await aside(call.wait)
        return call

    def _wake(self) -> None:
        # Runs between two steps of the loop's tasks, so a call's future is always there before its answer.
        for number in self.completions.drain():
            future = self._waiting.pop(number, None)
            if future is not None and not future.done():
                future.set_result(None)

    def leave(self) -> None:
        """The loop watches no longer; what was answered by now is delivered first."""
        self._wake()
        self.loop.remove_reader(self.completions.fileno())


class Loops:
    """The event loops on which a client is used. One that was closed (asyncio.run() ended) is forgotten."""

    __slots__ = ("_sides", "_lock")

    def __init__(self) -> None:
        self._sides: dict[asyncio.AbstractEventLoop, LoopSide] = {}
        self._lock = threading.Lock()

    def current(self) -> LoopSide:
        """The running loop's. RuntimeError outside of one."""
        loop = asyncio.get_running_loop()
        side = self._sides.get(loop)
        if side is None:
            with self._lock:
                for ended in [known for known in self._sides if known.is_closed()]:
                    del self._sides[ended]
                side = self._sides[loop] = LoopSide(loop)
        return side

    def forget(self) -> None:
        """In a forked child: the parent's loops are not this process's to touch."""
        self._sides = {}
        self._lock = threading.Lock()

    def leave(self) -> None:
        """Stops watching on every loop, each on its own thread."""
        running = asyncio.get_running_loop()
        with self._lock:
            sides, self._sides = list(self._sides.values()), {}
        for side in sides:
            if side.loop is running:
                side.leave()
            elif not side.loop.is_closed():
                side.loop.call_soon_threadsafe(side.leave)


async def aside(work: Callable[[], T], on_cancel: Callable[[], None] | None = None) -> T:
    """`work()` on a thread of its own, for what blocks and tells no loop: a close, a login, a token store, and the end of a call that
    another loop began.

    Not on the loop's executor, which is the program's. on_cancel: called when the task that waits here is cancelled, to end the work.
    """
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def deliver(give: Callable[..., None], value: object) -> None:
        if not future.done():
            give(value)

    def tell(give: Callable[..., None], value: object) -> None:
        with suppress(RuntimeError):  # the loop was closed meanwhile: nobody waits
            loop.call_soon_threadsafe(deliver, give, value)

    def run() -> None:
        try:
            result = work()
        except BaseException as problem:
            tell(future.set_exception, problem)
        else:
            tell(future.set_result, result)

    threading.Thread(target=run, name="venturi-aside", daemon=True).start()
    try:
        return await future
    except asyncio.CancelledError:
        if on_cancel is not None:
            on_cancel()
        raise
