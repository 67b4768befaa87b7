"""A page that came and cannot be read: its error comes again until one turns away, and no record is passed over."""

from __future__ import annotations

import asyncio
import json

import pytest
from conftest import LISTED
from test_interrupted_pages import KEY
from venturi import AsyncVenturi, DecodeError, Venturi

OUT_OF_TIME = "9999-12-31T23:59:59-01:00"  # a time that the contract allows, and for which Python has no datetime
COMPACT, SPACED = (",", ":"), (", ", ": ")


def whole(items, number, separators):
    last = number == 2
    place = {"next_cursor": None if last else f"c{number}", "limit": 2, "has_more": not last}
    return json.dumps({"data": items, "page": place}, separators=separators)


def pages(item, time, separators, broken):
    """Three pages of two; the second is `broken(its items)`, or text where that gives text."""

    def page(number):
        items = [{**item, "id": f"id_{number}_{at}"} for at in range(2)]
        made = broken(items) if number == 1 else items
        return made if isinstance(made, str) else whole(made, number, separators)

    return page


BROKEN = {
    "against the contract": lambda items: [items[0], {**items[1], "id": 7}],
    "no time of Python's": lambda items: [items[0], {**items[1], "occurred_at": OUT_OF_TIME, "created_at": OUT_OF_TIME}],
    "no place in the list": lambda items: json.dumps({"data": items}),
    "a cursor that is missing": lambda items: json.dumps({"data": items, "page": {"next_cursor": None, "limit": 2, "has_more": True}}),
    "no JSON": lambda items: "<html>",
}


@pytest.fixture(params=["cells", "text", "plain"])
def lists(request):
    """(the resource, its item, how its JSON is written)"""
    return {
        "cells": ("attribution", LISTED, COMPACT),
        "text": ("attribution", LISTED, SPACED),
        "plain": ("api_keys", {**KEY, "id": ""}, COMPACT),
    }[request.param]


@pytest.fixture(params=BROKEN)
def instance(request, lists, serve):
    """(URL, the resource's name, the requests made)"""
    resource, item, separators = lists
    page = pages(item, "occurred_at" if "occurred_at" in item else "created_at", separators, BROKEN[request.param])
    requests = []

    def answer(path):
        _, found, cursor = path.partition("cursor=c")
        return 200, page(int(cursor[0]) + 1 if found else 0)

    return serve(answer, requests), resource, requests


def asked_for(requests, cursor):
    return sum(f"cursor={cursor}" in path for _, path, _, _ in requests)


def test_a_page_that_cannot_be_read_stays_so(instance):
    url, resource, requests = instance
    with Venturi(url, token="t", max_retries=0) as v:
        walk = getattr(v, resource).list().pages()
        assert [record.id for record in next(walk).data] == ["id_0_0", "id_0_1"]
        told = []
        for _ in range(3):
            with pytest.raises(DecodeError) as refused:
                next(walk)
            told.append(str(refused.value))
            assert walk.cursor == "c0"
        assert told == told[:1] * 3
        assert asked_for(requests, "c0") == 1
        with pytest.raises(DecodeError):  # a new list asks anew
            next(getattr(v, resource).list(cursor=walk.cursor).pages())
        assert asked_for(requests, "c0") == 2


def test_the_same_awaited(instance):
    url, resource, requests = instance

    async def main():
        async with AsyncVenturi(url, token="t", max_retries=0) as v:
            walk = getattr(v, resource).list().pages()
            assert [record.id for record in (await walk.__anext__()).data] == ["id_0_0", "id_0_1"]
            told = []
            for _ in range(3):
                with pytest.raises(DecodeError) as refused:
                    await walk.__anext__()
                told.append(str(refused.value))
                assert walk.cursor == "c0"
            assert told == told[:1] * 3
        assert asked_for(requests, "c0") == 1

    asyncio.run(main())


def test_an_iteration_over_items_does_not_pass_over_what_it_cannot_read(instance):
    url, resource, requests = instance
    with Venturi(url, token="t", max_retries=0) as v:
        walk = iter(getattr(v, resource).list())
        got = []
        with pytest.raises(DecodeError):
            got.extend(record.id for record in walk)
        for _ in range(3):
            with pytest.raises((DecodeError, StopIteration)):
                got.append(next(walk).id)
    assert got in (["id_0_0", "id_0_1"], ["id_0_0", "id_0_1", "id_1_0"])  # records are made one by one
    assert asked_for(requests, "c1") <= 1  # the core was one page ahead


def test_a_record_that_cannot_be_read_is_not_passed_over_either(serve, lists):
    resource, item, separators = lists
    broken = BROKEN["no time of Python's"]
    with Venturi(serve(lambda path: (200, whole(broken([{**item, "id": "a"}] * 2) + [{**item, "id": "c"}], 2, separators))), token="t") as v:
        walk = iter(getattr(v, resource).list())
        got = []
        for _ in range(4):
            try:
                got.append(next(walk).id)
            except (DecodeError, StopIteration):
                pass
    assert got in ([], ["a"])
