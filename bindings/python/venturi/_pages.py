"""Lists, item by item or page by page. The core follows the cursors; nothing here knows them."""

from __future__ import annotations

from itertools import chain, islice
from operator import index

from . import _native, _walk
from ._page_walk import AsyncPageWalk, PageWalk


def _cursor(call):
    """Where the list begins, if not at its beginning."""
    _, _, query, _ = call
    return query.get("cursor")


def _count(max_items):
    """How many items a list has at most; any whole number is one, but no bool."""
    if max_items is None:
        return None
    try:
        count = None if isinstance(max_items, bool) else index(max_items)
    except TypeError:
        count = None
    if count is None:
        raise TypeError(f"max_items is a whole number, not {type(max_items).__name__}")
    if count < 0:
        raise ValueError(f"max_items is not negative: {count}")
    return count


class Pages:
    """A list of the API, fetched as it is read. Each iteration starts anew.

    Iterating gives items. `pages()` gives pages (`.data`, `.page`), `first_page()` only the first, `collect()` a list.
    """

    __slots__ = ("_calls", "_page_model", "_call")

    def __init__(self, calls, page_model, call):
        self._calls = calls
        self._page_model = page_model
        self._call = call

    def __iter__(self):
        walk = self._calls.walk(self._call, ahead=True)
        pages = iter(lambda: self._calls.next_page(walk, self._page_model, _walk.items), None)
        return chain.from_iterable(pages)  # no Python runs for an item: the chain asks the core's iterator of each page

    def pages(self):
        """The pages, each fetched when asked for, of attribution records, report rows and audit events one ahead of that; `.cursor` of what
        this returns is where the list goes on."""
        walk = self._calls.walk(self._call, ahead=True)
        return PageWalk(lambda: self._calls.next_page(walk, self._page_model, _walk.page), _cursor(self._call))

    def first_page(self):
        """The first page. `page.has_more` says whether there are others; `limit` is a page's size, never a total."""
        return self._calls.next_page(self._calls.walk(self._call, ahead=False), self._page_model, _walk.page)

    def collect(self, max_items=None):
        """Items as a list, at most `max_items`."""
        return list(islice(self, _count(max_items)))

    def __repr__(self):
        return f"<venturi.Pages of {self._call[0]}>"

    def __arrow_c_stream__(self, requested_schema=None):
        """The list as Arrow record batches, decoded straight into columns: `pyarrow.table(v.attribution.list(limit=200))`, and the same
        with polars, pandas, DuckDB and whatever else takes Arrow streams. Attribution records, report rows and audit events have
        columns; other lists raise ConfigError. Errors while reading are the reader's own exceptions, with ours as their text.
        """
        return self._calls.arrow(self._call)

    def to_arrow(self):
        """All of the list as a pyarrow.Table, without a Python object for each record."""
        return _whole(_library("pyarrow", "to_arrow()").table, self)

    def to_pandas(self):
        """All of the list as a pandas.DataFrame; repeated texts are categories, numbers that are not known are missing values."""
        _library("pandas", "to_pandas()")
        return self.to_arrow().to_pandas()

    def to_polars(self):
        """All of the list as a polars.DataFrame."""
        return _whole(_library("polars", "to_polars()").DataFrame, self)


def _whole(read, pages):
    """What a library reads of the list; Ctrl-C, which the read has heard, is raised as such and not as the library's own exception."""
    try:
        return read(pages)
    except Exception:
        raised = _native.interruption()
        if raised is None:
            raise
        raise raised from None


def _library(name, method):
    from importlib import import_module

    try:
        return import_module(name)
    except ModuleNotFoundError as missing:
        raise ImportError(f"{method} needs {missing.name}: pip install {missing.name}", name=missing.name) from None


class AsyncPages:
    """The same for AsyncVenturi: `async for`, and awaitable `first_page()` and `collect()`."""

    __slots__ = ("_calls", "_page_model", "_call")

    def __init__(self, calls, page_model, call):
        self._calls = calls
        self._page_model = page_model
        self._call = call

    async def __aiter__(self):
        walk = self._calls.walk(self._call, ahead=True)
        while (items := await self._calls.next_page(walk, self._page_model, _walk.items)) is not None:
            for item in items:
                yield item

    def pages(self):
        """The pages, each fetched when asked for, of attribution records, report rows and audit events one ahead of that; `.cursor` of what
        this returns is where the list goes on."""
        walk = self._calls.walk(self._call, ahead=True)
        return AsyncPageWalk(lambda: self._calls.next_page(walk, self._page_model, _walk.page), _cursor(self._call))

    async def first_page(self):
        """The first page. `page.has_more` says whether there are others; `limit` is a page's size, never a total."""
        return await self._calls.next_page(self._calls.walk(self._call, ahead=False), self._page_model, _walk.page)

    async def collect(self, max_items=None):
        """Items as a list, at most `max_items`."""
        items = []
        count = _count(max_items)
        if count == 0:
            return items
        async for item in self:
            items.append(item)
            if len(items) == count:
                break
        return items

    def __repr__(self):
        return f"<venturi.AsyncPages of {self._call[0]}>"
