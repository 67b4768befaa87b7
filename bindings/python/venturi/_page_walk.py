"""A list read page by page, and where it goes on."""

from __future__ import annotations


class PageWalk:
    """The pages of a list, each fetched when asked for; an iterator.

    cursor: where the list goes on, also after an error; None before the first page (unless the list began at a cursor) and after the last.
    Keep it: a list with it as its `cursor` resumes exactly there, in another process too, until the cursor expires. After an error
    `next()` asks for the same page again; a page that came and cannot be read (DecodeError) is not asked for again, and `next()` raises
    the same error: no record is passed over. A new list with this `cursor` asks for it anew.
    """

    __slots__ = ("_step", "cursor")

    def __init__(self, step, cursor=None):
        self._step = step
        self.cursor = cursor

    def __iter__(self):
        return self

    def __next__(self):
        page = self._step()
        if page is None:
            raise StopIteration
        self.cursor = page.page.next_cursor
        return page


class AsyncPageWalk:
    """The pages of an AsyncVenturi's list, as PageWalk; an asynchronous iterator."""

    __slots__ = ("_step", "cursor")

    def __init__(self, step, cursor=None):
        self._step = step
        self.cursor = cursor

    def __aiter__(self):
        return self

    async def __anext__(self):
        page = await self._step()
        if page is None:
            raise StopAsyncIteration
        self.cursor = page.page.next_cursor
        return page
