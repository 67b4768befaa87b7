"""What an emitter gave up, told to the program: to its `on_drop` on a thread of its own, or else to the logger `venturi`."""

from __future__ import annotations

from time import monotonic

from . import _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Thread

    _Note = tuple[str, int, str, str]

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
    """Tells one client's `on_drop`, on a thread that holds nothing of the client, ends with it, and alone calls `on_drop`."""

    __slots__ = ("_drops", "_left", "_on_drop", "_thread")

    _thread: Thread | None

    def __init__(self, native: _native.Client, on_drop: Callable[[Drop], object]) -> None:
        self._on_drop: Callable[[Drop], object] | None = on_drop
        self.forked(native)
        self._begin(on_drop)

    def forked(self, native: _native.Client) -> None:
        """In a forked child, where what the parent gave up is not told of. It has no thread before it uses the client."""
        self._drops = native.drops
        self._left: list[_Note] = []  # taken, and not told of yet
        self._thread = None

    def begin_again(self) -> None:
        """In a forked child that uses the client now. Without a thread the logger is told."""
        if self._on_drop is None or self._thread is not None:
            return
        try:
            self._begin(self._on_drop)
        except Exception as refused:
            import logging

            logging.getLogger("venturi").warning("on_drop is not called: %s", refused)

    def _begin(self, on_drop: Callable[[Drop], object]) -> None:
        from threading import Thread

        thread = Thread(target=_tell_all, args=(self._drops, self._left, on_drop), name="venturi-drops", daemon=True)
        thread.start()
        self._thread = thread

    @property
    def tells(self) -> bool:
        """Whether what comes is told of by its thread."""
        return self._thread is not None

    def end(self) -> None:
        """Nothing comes any more, and `on_drop`, which may hold the client, is let go of."""
        self._on_drop = None
        self._drops.end()

    def wait(self, seconds: float) -> None:
        """Until all was told of after the end, once: what `on_drop` took too long for is left to `take`. It does not wait for itself."""
        from threading import current_thread

        thread = self._thread
        if thread is not None and thread is not current_thread():
            thread.join(seconds)
            self._thread = None

    def take(self) -> list[_Note]:
        """What nobody was told of."""
        return [*_each(self._left), *self._drops.take()]


def wait_for(watches: list[Watch]) -> None:
    """Until all of them, which have ended, have told of everything, or PATIENCE is over."""
    end = monotonic() + PATIENCE
    for watch in watches:
        watch.wait(max(0, end - monotonic()))


def _tell_all(drops: _native.Drops, left: list[_Note], on_drop: Callable[[Drop], object]) -> None:
    more = True
    while more:
        more = drops.wait()
        left.extend(drops.take())
        for note in _each(left):
            try:
                on_drop(Drop(*note))
            except BaseException as problem:  # the others are told of all the same
                _native.unraisable(problem, on_drop)


def _each(left: list[_Note]) -> Iterator[_Note]:
    while left:
        try:
            yield left.pop(0)
        except IndexError:  # another thread took it
            return


def log(drops: list[_Note]) -> None:
    """Tells the logger what was given up since the last time. Called where a client waits anyway, at a flush and at its end."""
    if drops:
        import logging

        for reason, count, code, detail in drops:
            why = ": ".join(text for text in (code, detail) if text)
            logging.getLogger("venturi").warning(
                "%d events were dropped (%s)%s", count, reason, f", the last for {why}" if why else ""
            )
