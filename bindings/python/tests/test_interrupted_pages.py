"""A wait for a page that is interrupted, by a cancelled task or by Ctrl-C: going on gives that very page, whether it had come already or not."""

from __future__ import annotations

import asyncio
import json
import select
import signal
import sys
import threading

import pytest
from conftest import LISTED
from venturi import AsyncVenturi, CancelledError, Venturi
from venturi.testing import FakeWire

KEY = {
    "id": "",
    "name": "reader",
    "scopes": [],
    "hint": "abcd",
    "status": "active",
    "created_at": "2026-05-29T18:30:00Z",
    "created_by": "user_1",
    "expires_at": None,
    "last_used_at": None,
    "rotated_at": None,
    "previous_secret_expires_at": None,
}
COMPACT, SPACED = (",", ":"), (", ", ": ")
EXPECTED = [f"id_{number}" for number in range(5)]


class Kind:
    """A list: how its pages look, and the client's method that reads it."""

    def __init__(self, resource, item, separators):
        self.resource = resource
        self._item = item
        self._separators = separators

    def page(self, number):
        own = {"id": EXPECTED[number]}
        if "owner" in self._item:
            own["owner"] = f"team_{number}"  # a text that repeats: pages share a dictionary, which each goes on with
        last = number == len(EXPECTED) - 1
        place = {"next_cursor": None if last else f"c{number}", "limit": 1, "has_more": not last}
        return json.dumps({"data": [{**self._item, **own}], "page": place}, separators=self._separators)

    def wire(self, hang_before=None):
        """All pages, and before one of them an answer that does not come."""
        wire = FakeWire()
        for number in range(len(EXPECTED)):
            if number == hang_before:
                wire.hang()
            wire.answer(200, self.page(number))
        return wire

    def answer(self, path):
        """The same from a server."""
        _, found, cursor = path.partition("cursor=c")
        return 200, self.page(int(cursor) + 1 if found else 0)

    def pages(self, v):
        return getattr(v, self.resource).list().pages()


@pytest.fixture(params=["cells", "text", "plain"])
def kind(request):
    """Records as cells, records whose text is left to Python, and a list without a decoder of its own."""
    return {
        "cells": Kind("attribution", LISTED, COMPACT),
        "text": Kind("attribution", LISTED, SPACED),
        "plain": Kind("api_keys", KEY, COMPACT),
    }[request.param]


def client(wire, kind=Venturi):
    return kind("https://venturi.example.com", token="t", wire=wire, max_retries=0)


def only(found):
    (record,) = found.data
    return record.id


async def rest(walk):
    return [only(found) async for found in walk]


async def interrupted(walk, wire, requests):
    """The next page, awaited by a task that is cancelled once so many requests were sent."""
    task = asyncio.ensure_future(walk.__anext__())
    await asyncio.sleep(0)  # it waits now
    wire.await_requests(requests)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def delivered(v):
    """Blocks, the loop too, until the core has answered."""
    descriptor = v._calls.loops.current().completions.fileno()
    assert select.select([descriptor], [], [], 10)[0]


@pytest.mark.parametrize("before", range(5))
def test_a_page_that_had_come_when_its_task_was_cancelled_comes_again(kind, before):
    async def main():
        async with client(kind.wire(), AsyncVenturi) as v:
            walk = kind.pages(v)
            got = [only(await walk.__anext__()) for _ in range(before)]
            task = asyncio.ensure_future(walk.__anext__())
            await asyncio.sleep(0)  # it waits now
            delivered(v)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert walk.cursor == (f"c{before - 1}" if before else None)
            return got + await rest(walk)

    assert asyncio.run(main()) == EXPECTED


@pytest.mark.parametrize("before", range(5))
def test_a_page_that_had_not_come_is_asked_for_again(kind, before):
    wire = kind.wire(before)

    async def main():
        async with client(wire, AsyncVenturi) as v:
            walk = kind.pages(v)
            got = [only(await walk.__anext__()) for _ in range(before)]
            await interrupted(walk, wire, before + 1)
            return got + await rest(walk)

    assert asyncio.run(main()) == EXPECTED


def test_it_comes_again_on_another_loop(kind):
    wire = kind.wire(1)
    v = client(wire, AsyncVenturi)
    walk = kind.pages(v)

    async def begin():
        first = only(await walk.__anext__())
        await interrupted(walk, wire, 2)
        return first

    async def go_on():
        async with v:
            return await rest(walk)

    assert [asyncio.run(begin()), *asyncio.run(go_on())] == EXPECTED


def test_a_wait_cut_short_again_and_again_loses_nothing(kind, serve):
    async def main():
        async with AsyncVenturi(serve(kind.answer), token="t") as v:
            walk = kind.pages(v)
            got = []
            while len(got) < len(EXPECTED):
                for steps in range(6):  # of the loop, before it is cancelled
                    task = asyncio.ensure_future(walk.__anext__())
                    for _ in range(steps):
                        await asyncio.sleep(0)
                    task.cancel()
                    try:
                        got.append(only(await task))
                        break
                    except asyncio.CancelledError:
                        pass
                else:
                    got.append(only(await walk.__anext__()))
            assert await rest(walk) == []
            return got

    assert asyncio.run(main()) == EXPECTED


def test_two_tasks_do_not_wait_for_one_page(kind):
    wire = kind.wire(0)

    async def main():
        async with client(wire, AsyncVenturi) as v:
            walk = kind.pages(v)
            first = asyncio.ensure_future(walk.__anext__())
            await asyncio.sleep(0)
            wire.await_requests(1)
            with pytest.raises(RuntimeError, match="one at a time"):
                await walk.__anext__()
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            return await rest(walk)

    assert asyncio.run(main()) == EXPECTED


def test_a_closed_client_says_so_after_an_interruption_too(kind):
    wire = kind.wire(0)

    async def main():
        v = client(wire, AsyncVenturi)
        walk = kind.pages(v)
        await interrupted(walk, wire, 1)
        await v.close()
        with pytest.raises(CancelledError):
            await walk.__anext__()

    asyncio.run(main())


def test_ctrl_c_while_a_page_is_on_its_way(kind, serve, interruptible):
    asked, gate = threading.Event(), threading.Event()

    def answer(path):
        if "cursor=c0" in path:
            asked.set()
            gate.wait(30)
        return kind.answer(path)

    def press():
        asked.wait(10)
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    with Venturi(serve(answer), token="t") as v:
        walk = kind.pages(v)
        got = [only(next(walk))]
        thread = threading.Thread(target=press)
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            next(walk)
        gate.set()
        thread.join()
        assert walk.cursor == "c0"
        assert got + [only(found) for found in walk] == EXPECTED


class Interruption:
    """Raises KeyboardInterrupt where a signal's handler could: at the `at`-th time that the package enters a function or comes back from C."""

    def __init__(self, at):
        self.left = at
        self.raised = False

    def __call__(self, frame, event, _):
        if event in ("call", "c_return") and "/venturi/" in frame.f_code.co_filename:
            self.left -= 1
            if self.left == 0:
                sys.setprofile(None)
                self.raised = True
                raise KeyboardInterrupt


def test_ctrl_c_at_any_moment_loses_no_page(kind):
    moment, raised = 0, True
    while raised:
        moment += 1
        with client(kind.wire()) as v:
            walk = kind.pages(v)
            got = [only(next(walk)), only(next(walk))]
            interruption = Interruption(moment)
            sys.setprofile(interruption)
            try:
                third = next(walk)
            except KeyboardInterrupt:
                pass
            else:
                got.append(only(third))
            finally:
                sys.setprofile(None)
            raised = interruption.raised
            assert got + [only(found) for found in walk] == EXPECTED, f"interrupted at moment {moment}"
    assert moment > 10
