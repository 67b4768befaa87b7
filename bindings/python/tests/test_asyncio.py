"""AsyncVenturi in asyncio's own situations: tasks, cancellation, loops that come and go, another kind of loop."""

from __future__ import annotations

import asyncio
import socket
import threading

import pytest
import uvloop
from conftest import RECORD, holding, page
from venturi import AsyncVenturi, CancelledError, MemoryTokenStore, NotFoundError, Venturi, _native


def never_answers(_path):
    threading.Event().wait(30)
    return 200, RECORD


@pytest.fixture(params=["asyncio", "uvloop"])
def run(request):
    """Runs a coroutine to its end on a loop of its own."""
    return asyncio.run if request.param == "asyncio" else uvloop.run


def test_calls_run_side_by_side(serve, run):
    gate = threading.Barrier(10, timeout=10)

    def all_together(path):
        gate.wait()
        return 200, RECORD

    async def main():
        async with AsyncVenturi(serve(all_together), token="t") as v:
            tasks = [asyncio.create_task(v.attribution.get("attr_1")) for _ in range(10)]
            return await asyncio.gather(*tasks)

    assert [r.owner for r in run(main())] == [RECORD["owner"]] * 10


def test_lists_are_read_and_errors_are_typed(serve, run):
    def answer(path):
        if "cursor=c1" in path:
            return 200, page("attr_3")
        if path.startswith("/api/v1/attribution?") or path == "/api/v1/attribution":
            return 200, page("attr_1", "attr_2", cursor="c1")
        return 404, {"title": "Not found", "status": 404, "error_code": "NOT_FOUND"}

    async def main():
        async with AsyncVenturi(serve(answer), token="t") as v:
            assert [r.id async for r in v.attribution.list()] == ["attr_1", "attr_2", "attr_3"]
            assert [len(p.data) async for p in v.attribution.list().pages()] == [2, 1]
            assert (await v.attribution.list().first_page()).page.has_more
            assert len(await v.attribution.list().collect(max_items=2)) == 2
            with pytest.raises(NotFoundError):
                await v.attribution.get("attr_9")

    run(main())


@pytest.mark.parametrize("ask", [lambda v: v.attribution.get("attr_1"), lambda v: v.attribution.list().collect()])
def test_a_cancelled_task_cancels_its_call(run, ask):
    async def main():
        async with holding() as (url, asked, left), AsyncVenturi(url, token="t") as v:
            task = asyncio.create_task(ask(v))
            await asked.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.wait_for(left.wait(), 10)  # and not by the client's end

    run(main())


def test_a_cancelled_login_ends(serve, run):
    async def main():
        asked = threading.Event()

        def never(path):
            asked.set()
            return never_answers(path)

        logging_in = asyncio.create_task(AsyncVenturi.login(serve(never), client_id="c", token_store=MemoryTokenStore()))
        await asyncio.to_thread(asked.wait, 20)
        (following,) = [thread for thread in threading.enumerate() if thread.name == "venturi-aside"]
        logging_in.cancel()
        with pytest.raises(asyncio.CancelledError):
            await logging_in
        await asyncio.to_thread(following.join, 10)
        return following.is_alive()

    assert run(main()) is False


def test_one_client_serves_one_loop_after_the_other(serve, run):
    v = AsyncVenturi(serve(lambda path: (200, {**RECORD, "id": path.rpartition("/")[2]})), token="t")

    async def main(number):
        return (await v.attribution.get(f"attr_{number}")).id

    assert [run(main(number)) for number in range(3)] == ["attr_0", "attr_1", "attr_2"]
    run(v.close())


def test_one_client_serves_loops_of_several_threads_at_once(serve, run):
    gate = threading.Barrier(4, timeout=10)

    def all_together(path):
        gate.wait()
        return 200, {**RECORD, "id": path.rpartition("/")[2]}

    v = AsyncVenturi(serve(all_together), token="t")
    seen = []

    async def main(number):
        seen.append((await v.attribution.get(f"attr_{number}")).id)

    threads = [threading.Thread(target=lambda n=n: run(main(n))) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    run(v.close())
    assert sorted(seen) == ["attr_0", "attr_1", "attr_2", "attr_3"]


def test_a_loop_that_ends_with_calls_pending_leaves_the_client_whole(serve, run):
    asked = threading.Event()

    def answer(path):
        if path.endswith("slow"):
            asked.set()
            threading.Event().wait(30)
        return 200, RECORD

    v = AsyncVenturi(serve(answer), token="t")

    async def leave():
        task = asyncio.create_task(v.attribution.get("slow"))
        while not asked.is_set():
            await asyncio.sleep(0.001)
        return task  # asyncio.run() cancels it

    run(leave())
    assert run(v.attribution.get("attr_1")).id == RECORD["id"]
    run(v.close())


def test_closing_ends_awaited_calls(serve, run):
    async def main():
        v = AsyncVenturi(serve(never_answers), token="t")
        waiting = asyncio.create_task(v.attribution.get("attr_1"))
        await asyncio.sleep(0)  # the call is on its way
        await v.close()
        with pytest.raises(CancelledError):
            await waiting
        await v.close()
        with pytest.raises(CancelledError):
            await v.attribution.get("attr_1")

    run(main())


def test_outside_of_a_loop_it_says_so(serve):
    v = AsyncVenturi(serve(lambda path: (200, RECORD)), token="t")
    with pytest.raises(RuntimeError, match="no running event loop"):
        v.attribution.get("attr_1").send(None)


def test_a_flush_is_awaited(serve, run):
    async def main():
        async with AsyncVenturi(serve(lambda path: (200, RECORD)), token="t", ingestion_key="vi_1") as v:
            return await v.flush(0.5), v.stats().emitted

    assert run(main()) == (True, 0)


def test_flushes_are_answered_when_a_close_returns():
    """The loop watches no longer after that, so a task that awaits a flush would wait for ever."""
    completions = _native.Completions()
    with socket.create_server(("127.0.0.1", 0), backlog=50) as silent:
        for _ in range(10):  # whose thread is the quicker is chance
            v = Venturi(f"http://127.0.0.1:{silent.getsockname()[1]}", token="t", ingestion_key="k", emitter={"exit_timeout": 0.01})
            v.invocations.emit(provider="a", requested_model="b")
            native = v._calls.native
            calls = [native.flush(20, completions) for _ in range(50)]
            native.close()
            assert sorted(completions.drain()) == [call.id for call in calls]
