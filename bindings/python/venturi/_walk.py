"""Pages of lists as they come from the core: decoded, where the contract calls their records hot, or else as JSON text."""

from __future__ import annotations

from . import _native
from ._answer import UNREADABLE, ResponseInfo, answered, read, unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, NoReturn, Union

    from ._calls import Calls

    Walk = Union[_native.Records, _native.Pager]


def items(walk: Walk, reply: _native.Call, page_model: Any, calls: Calls) -> Iterable[Any]:
    """The page's items; records are made one by one as they are asked for."""
    rows = _rows(walk, answered(reply))
    return read(reply.body, page_model, ResponseInfo(reply), calls).data if rows is None else rows


def page(walk: Walk, reply: _native.Call, page_model: Any, calls: Calls) -> Any:
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


def _rows(walk: Walk, reply: _native.Call) -> Iterable[Any] | None:
    def failed(problem: BaseException) -> NoReturn:
        if not isinstance(problem, UNREADABLE):
            raise problem
        raise unreadable(f"the answer is not what the contract says: {problem}", ResponseInfo(reply)) from problem

    return walk.rows(reply, failed) if isinstance(walk, _native.Records) else None
