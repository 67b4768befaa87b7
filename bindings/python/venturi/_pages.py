"""Lists, item by item or page by page. The core follows the cursors; nothing here knows them."""

from __future__ import annotations

from ._page_walk import AsyncPageWalk, PageWalk


def _cursor(call):
    """Where the list begins, if not at its beginning."""
    _, _, query, _ = call
    return query.get("cursor")


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
        for page in self.pages():
            yield from page.data

    def pages(self):
        """The pages, each fetched when asked for; `.cursor` of what this returns is where the list goes on."""
        pager = self._calls.open_pager(self._call)
        return PageWalk(lambda: self._calls.page(pager, self._page_model), _cursor(self._call))

    def first_page(self):
        """The first page. `page.has_more` says whether there are others; `limit` is a page's size, never a total."""
        return next(self.pages())

    def collect(self, max_items=None):
        """Items as a list, at most `max_items`."""
        from itertools import islice

        return list(islice(self, max_items))

    def __arrow_c_stream__(self, requested_schema=None):
        """The list as Arrow record batches, decoded straight into columns: `pyarrow.table(v.attribution.list(limit=200))`, and the same
        with polars, pandas, DuckDB and whatever else takes Arrow streams. Attribution records, report rows and audit events have
        columns; other lists raise ConfigError. Errors while reading are the reader's own exceptions, with ours as their text.
        """
        return self._calls.arrow(self._call)


class AsyncPages:
    """The same for AsyncVenturi: `async for`, and awaitable `first_page()` and `collect()`."""

    __slots__ = ("_calls", "_page_model", "_call")

    def __init__(self, calls, page_model, call):
        self._calls = calls
        self._page_model = page_model
        self._call = call

    async def __aiter__(self):
        async for page in self.pages():
            for item in page.data:
                yield item

    def pages(self):
        """The pages, each fetched when asked for; `.cursor` of what this returns is where the list goes on."""
        pager = self._calls.open_pager(self._call)
        return AsyncPageWalk(lambda: self._calls.page(pager, self._page_model), _cursor(self._call))

    async def first_page(self):
        """The first page. `page.has_more` says whether there are others; `limit` is a page's size, never a total."""
        return await self.pages().__anext__()

    async def collect(self, max_items=None):
        """Items as a list, at most `max_items`."""
        items = []
        if max_items == 0:
            return items
        async for item in self:
            items.append(item)
            if len(items) == max_items:
                break
        return items
