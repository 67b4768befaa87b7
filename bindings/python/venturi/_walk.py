"""Pages of lists as they come from the core: decoded, where the contract calls their records hot, or else as JSON text."""

from __future__ import annotations

from . import _native
from ._answer import UNREADABLE, ResponseInfo, answered, read, unreadable
from .errors import DecodeError, VenturiError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, NoReturn, Union

    from ._calls import Calls

    Native = Union[_native.Records, _native.Pager]


class Walk:
    """A list on its way: the core's walk of it, and the call whose page was not given out yet.

    What interrupts a wait (a cancelled task, Ctrl-C) may come when the core has delivered the page and gone on. So the call stays here until
    its page or its error is given out, and whoever goes on after an interruption gets that one first. A page that cannot be read stays for
    good: the core has gone on behind it, so asking again would pass over its records. For one thread or task at a time.
    """

    __slots__ = ("native", "awaited", "_pending")

    def __init__(self, native: Native) -> None:
        self.native = native
        self.awaited = False
        self._pending: list[_native.Call | None] = []

    @property
    def interrupted(self) -> _native.Call | None:
        """The call that an interruption, or a page that cannot be read, left here."""
        return self._pending[0] if self._pending else None

    def start(self, completions: _native.Completions | None) -> _native.Call | None:
        """Asks for the next page; None after the last. An earlier call that was cancelled makes way."""
        self._pending = []
        # One step of the interpreter: no signal's handler runs between the start of the call and its keeping.
        self._pending.extend(map(self.native.next, (completions,)))
        return self._pending[0]

    def give(self, call: _native.Call | None, page_model: Any, calls: Calls, form: Callable[..., Any]) -> Any:
        """What the call brought in a form of this module, which is the caller's from now on; None at the end."""
        try:
            formed = None if call is None else form(self.native, call, page_model, calls)
        except DecodeError:
            raise
        except VenturiError:
            self._pending = []
            raise
        self._pending = []  # the last step: what interrupts before it finds the page here again
        return formed


def cancelled(call: _native.Call) -> bool:
    """Of a call that was interrupted and has ended: whether it brought nothing."""
    error = call.error
    return error is not None and error["kind"] == "cancelled"


def items(walk: Native, reply: _native.Call, page_model: Any, calls: Calls) -> Iterable[Any]:
    """The page's items; records are made one by one as they are asked for."""
    rows = _rows(walk, answered(reply))
    return read(reply.body, page_model, ResponseInfo(reply), calls).data if rows is None else rows


def page(walk: Native, reply: _native.Call, page_model: Any, calls: Calls) -> Any:
    """The page as its model."""
    rows = _rows(walk, answered(reply))
    info = ResponseInfo(reply)
    if rows is None:
        return read(reply.body, page_model, info, calls)
    assert isinstance(walk, _native.Records)
    # Everything that a page has beside its records.
    found = read(b'{"data":[],"page":%b}' % walk.envelope(reply), page_model, info, calls)
    found.data = list(rows)
    return found


def _rows(walk: Native, reply: _native.Call) -> Iterable[Any] | None:
    def failed(problem: BaseException) -> NoReturn:
        if not isinstance(problem, UNREADABLE):
            raise problem
        raise unreadable(f"the answer is not what the contract says: {problem}", ResponseInfo(reply)) from problem

    return walk.rows(reply, failed) if isinstance(walk, _native.Records) else None
