"""What an emitter gave up, told to the program: to its `on_drop` on a thread of its own, or else to the logger `venturi`."""

from __future__ import annotations

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE = 2  # seconds that the end of a client waits for a call of on_drop that is under way


class Drop:
    """Events that were given up for one reason since `on_drop` was last called.

    reason: queue_overflow (emitted faster than they could be sent or spooled), spool_overflow (not sent, and the spool was full or its disk
    refused it), rate_limited (the server asked to wait for too long), network_error (the server could not be reached, failed, or refused the
    credential, for as long), rejected (not acceptable: sending it again could not succeed). count: how many. error_code, detail: of the last
    one that the server refused, its problem's code and a sentence for people; empty otherwise.
    """

    __slots__ = ("reason", "count", "error_code", "detail")

    def __init__(self, reason: str, count: int, error_code: str = "", detail: str = "") -> None:
        self.reason = reason
        self.count = count
        self.error_code = error_code
        self.detail = detail

    def __repr__(self) -> str:
        return f"Drop(reason={self.reason!r}, count={self.count!r}, error_code={self.error_code!r}, detail={self.detail!r})"


class Watch:
    """Tells one client's `on_drop`. Its thread holds nothing of the client, and ends with it."""

    __slots__ = ("_drops", "_on_drop", "_thread", "_ended")

    def __init__(self, native: _native.Client, on_drop: Callable[[Drop], object]) -> None:
        self._on_drop = on_drop
        self._ended = False
        self.begin(native)

    def begin(self, native: _native.Client) -> None:
        """Also in a forked child, where what the parent gave up is not told of."""
        from threading import Thread

        self._drops = native.drops
        if not self._ended:
            self._thread = Thread(target=_tell_all, args=(self._drops, self._on_drop), name="venturi-drops", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """What was given up to the end is told of when it returns, unless `on_drop` takes too long."""
        from threading import current_thread

        self._ended = True
        self._drops.end()
        if self._thread is not current_thread():
            self._thread.join(PATIENCE)
        _tell(self._drops, self._on_drop)


def _tell_all(drops: _native.Drops, on_drop: Callable[[Drop], object]) -> None:
    more = True
    while more:
        more = drops.wait()
        _tell(drops, on_drop)


def _tell(drops: _native.Drops, on_drop: Callable[[Drop], object]) -> None:
    for note in drops.take():
        try:
            on_drop(Drop(*note))
        except BaseException as problem:  # the others are told of all the same
            _native.unraisable(problem, on_drop)


def log(native: _native.Client) -> None:
    """Tells the logger what was given up since the last time. Called where a client waits anyway, at a flush and at its end."""
    drops = native.take_drops()
    if drops:
        import logging

        for reason, count, code, detail in drops:
            why = ": ".join(text for text in (code, detail) if text)
            logging.getLogger("venturi").warning(
                "%d events were dropped (%s)%s", count, reason, f", the last for {why}" if why else ""
            )
