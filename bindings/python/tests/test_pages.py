"""Lists: item by item, page by page, taken up again where they stopped; blocking and awaited."""

from __future__ import annotations

import asyncio

import pytest
from conftest import page
from venturi import ApiError, AsyncVenturi, DecodeError, Venturi

FIRST, SECOND, THIRD = page("attr_1", "attr_2", cursor="c1"), page("attr_3", cursor="c2"), page("attr_4")


def in_order(path):
    return 200, SECOND if "cursor=c1" in path else THIRD if "cursor=c2" in path else FIRST


def ids(found):
    return [record.id for record in found.data]


def test_a_walk_knows_where_the_list_goes_on(serve):
    with Venturi(serve(in_order), token="t") as v:
        walk = v.attribution.list().pages()
        assert walk.cursor is None
        assert [(ids(found), walk.cursor) for found in walk] == [(["attr_1", "attr_2"], "c1"), (["attr_3"], "c2"), (["attr_4"], None)]
        assert next(walk, "the end") == "the end"
        resumed = v.attribution.list(cursor="c1").pages()
        assert resumed.cursor == "c1" and ids(next(resumed)) == ["attr_3"]


def test_after_an_error_the_same_page_is_asked_for_again(serve):
    failed = []

    def answer(path):
        if "cursor=c1" in path and not failed:
            failed.append(path)
            return 500, {"title": "x", "status": 500, "error_code": "INTERNAL"}
        return in_order(path)

    with Venturi(serve(answer), token="t", max_retries=0) as v:
        walk = v.attribution.list().pages()
        assert ids(next(walk)) == ["attr_1", "attr_2"]
        with pytest.raises(ApiError):
            next(walk)
        assert walk.cursor == "c1"
        assert [ids(found) for found in walk] == [["attr_3"], ["attr_4"]]


def test_the_same_awaited(serve):
    failed = []

    def answer(path):
        if "cursor=c1" in path and not failed:
            failed.append(path)
            return 500, {"title": "x", "status": 500, "error_code": "INTERNAL"}
        return in_order(path)

    async def main():
        async with AsyncVenturi(serve(answer), token="t", max_retries=0) as v:
            walk = v.attribution.list().pages()
            assert ids(await walk.__anext__()) == ["attr_1", "attr_2"]
            with pytest.raises(ApiError):
                await walk.__anext__()
            assert walk.cursor == "c1"
            assert [ids(found) async for found in walk] == [["attr_3"], ["attr_4"]]
            assert [record.id async for record in v.attribution.list(cursor="c2")] == ["attr_4"]
            assert [record.id for record in await v.attribution.list().collect(max_items=3)] == ["attr_1", "attr_2", "attr_3"]

    asyncio.run(main())


def test_collect_takes_no_more_than_it_needs(serve):
    requests = []
    with Venturi(serve(in_order, requests), token="t") as v:
        assert v.attribution.list().collect(max_items=0) == []
        assert requests == []
        assert [record.id for record in v.attribution.list().collect()] == ["attr_1", "attr_2", "attr_3", "attr_4"]


class Three:
    """A whole number as other libraries have theirs, numpy.int64 for one."""

    def __index__(self):
        return 3


def test_any_whole_number_is_a_number_of_items(serve):
    url = serve(in_order)
    with Venturi(url, token="t") as v:
        assert [record.id for record in v.attribution.list().collect(max_items=Three())] == ["attr_1", "attr_2", "attr_3"]

    async def main():
        async with AsyncVenturi(url, token="t") as v:
            assert len(await v.attribution.list().collect(max_items=Three())) == 3

    asyncio.run(main())


def test_a_repeated_cursor_is_an_error_and_no_endless_loop(serve):
    with Venturi(serve(lambda path: (200, FIRST)), token="t") as v, pytest.raises(DecodeError, match="never end"):
        list(v.attribution.list())


def test_a_page_is_an_answer(serve):
    with Venturi(serve(in_order), token="t") as v:
        found = v.attribution.list().first_page()
        assert found.response_info.status == 200 and found.rate_limit.limit is None


@pytest.mark.parametrize(("wrong", "error"), [(-1, ValueError), ("5", TypeError), (True, TypeError), (1.5, TypeError)])
def test_a_number_of_items_that_is_none_is_refused(serve, wrong, error):
    url = serve(in_order)
    with Venturi(url, token="t") as v:
        assert repr(v.attribution.list()) == "<venturi.Pages of attribution.list>"
        with pytest.raises(error, match="max_items"):
            v.attribution.list().collect(max_items=wrong)

    async def main():
        async with AsyncVenturi(url, token="t") as v:
            assert repr(v.attribution.list()) == "<venturi.AsyncPages of attribution.list>"
            with pytest.raises(error, match="max_items"):
                await v.attribution.list().collect(max_items=wrong)

    asyncio.run(main())
