"""on_drop: a program hears of each event that was given up, whatever becomes of the process."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import queue
import subprocess
import sys
import threading
import weakref

import pytest
from test_forks import in_child
from venturi import AsyncVenturi, Drop, Venturi

EVENT = {"provider": "openai", "requested_model": "gpt-4o"}


@pytest.fixture
def refusing(serve):
    """An instance that accepts no event."""
    requests = []

    def answer(path):
        events = json.loads(requests[-1][3])["events"]
        problem = {"status": 422, "title": "x", "error_code": "VALIDATION_FAILED", "detail": "no such provider"}
        results = [{"index": i, "event_id": e["event_id"], "status": "rejected", "problem": problem} for i, e in enumerate(events)]
        return 202, {"accepted": 0, "duplicates": 0, "rejected": len(events), "results": results}

    return serve(answer, requests)


def client(url, on_drop, kind=Venturi, **emitter):
    given = {"compress": False, "linger": 0.01, "connections": 1, "on_drop": on_drop, **emitter}
    return kind(url, api_key="vk", ingestion_key="vik", max_retries=0, emitter=given)


def count(told):
    """How many events so many calls were about."""
    return sum(drop.count for drop in told)


def first(told, number):
    """So many events' drops, waited for."""
    got = []
    while count(got) < number:
        got.append(told.get(timeout=20))
    return got


def test_what_the_server_refuses_is_told_with_its_reason(refusing):
    told = queue.Queue()
    with client(refusing, told.put) as v:
        for _ in range(3):
            assert v.invocations.emit(**EVENT)
        drops = first(told, 3)
        assert count(drops) == 3 and v.stats().dropped["rejected"] == 3
    assert {type(drop) for drop in drops} == {Drop}
    assert {(drop.reason, drop.error_code, drop.detail) for drop in drops} == {("rejected", "VALIDATION_FAILED", "no such provider")}
    assert "reason='rejected'" in repr(drops[0]) and "no such provider" in repr(drops[0])
    assert told.empty()


def test_the_same_with_asyncio(refusing):
    async def main():
        loop, told = asyncio.get_running_loop(), asyncio.Queue()
        async with client(refusing, lambda drop: loop.call_soon_threadsafe(told.put_nowait, drop), AsyncVenturi) as v:
            v.invocations.emit(**EVENT)
            assert (await asyncio.wait_for(told.get(), 20)).reason == "rejected"

    asyncio.run(main())


def test_what_a_close_gives_up_is_told_of_before_it_returns(serve):
    told = []
    v = client("http://127.0.0.1:1", told.append, exit_timeout=0.05)
    for _ in range(5):
        v.invocations.emit(**EVENT)
    v.close()
    assert count(told) == 5 and {drop.reason for drop in told} == {"network_error"}
    v.close()
    assert count(told) == 5


def test_a_close_that_on_drop_makes_itself(refusing):
    ended = threading.Event()

    def close(drop):
        v.close()
        ended.set()

    v = client(refusing, close)
    v.invocations.emit(**EVENT)
    assert ended.wait(20)


def test_a_client_that_nobody_holds_tells_of_its_last_drops_too():
    told = queue.Queue()
    v = client("http://127.0.0.1:1", told.put, exit_timeout=0.05)
    held = weakref.ref(v._calls.native)
    v.invocations.emit(**EVENT)
    del v
    gc.collect()
    assert held() is None
    assert told.get(timeout=20).count == 1


def test_what_on_drop_raises_is_unraisable_and_breaks_nothing(refusing, monkeypatch):
    problems = queue.Queue()
    monkeypatch.setattr(sys, "unraisablehook", lambda problem: problems.put((problem.exc_value, problem.object)))

    def fail(drop):
        raise ValueError(drop.reason)

    with client(refusing, fail) as v:
        for _ in range(2):
            v.invocations.emit(**EVENT)
            problem, where = problems.get(timeout=20)
            assert str(problem) == "rejected" and where is fail and problem.__traceback__ is not None
        assert v.flush(10)


def test_calls_and_events_go_on_while_on_drop_takes_its_time(refusing):
    begun, go_on = threading.Event(), threading.Event()

    def slow(drop):
        begun.set()
        go_on.wait(30)

    with client(refusing, slow) as v:
        v.invocations.emit(**EVENT)
        assert begun.wait(20)
        for _ in range(50):
            assert v.invocations.emit(**EVENT)
        assert v.flush(10) and v.stats().dropped["rejected"] == 51
        go_on.set()


def test_a_call_that_takes_too_long_is_waited_for_once_and_what_is_left_is_logged(refusing, monkeypatch, caplog):
    monkeypatch.setattr("venturi._drops.PATIENCE", 0.1)
    begun, go_on, told = threading.Event(), threading.Event(), []

    def slow(drop):
        told.append((threading.current_thread(), drop.count))
        begun.set()
        go_on.wait(20)

    v = client(refusing, slow)
    v.invocations.emit(**EVENT)
    assert begun.wait(20)
    for _ in range(3):
        v.invocations.emit(**EVENT)
    with caplog.at_level(logging.WARNING, "venturi"):
        v.close()
        assert "3 events were dropped (rejected)" in caplog.text
        caplog.clear()
        v.close()
        assert caplog.text == ""
    go_on.set()
    [(thread, counted)] = told
    thread.join()
    assert counted == 1 and len(told) == 1 and thread is not threading.current_thread()


def test_a_client_that_was_closed_is_not_held_by_an_on_drop_that_holds_it(refusing):
    class Owner:
        def __init__(self):
            self.client = client(refusing, self.hear)

        def hear(self, drop):
            pass

    owner = Owner()
    held = weakref.ref(owner)
    owner.client.invocations.emit(**EVENT)
    owner.client.close()
    del owner
    gc.collect()
    assert held() is None


def test_without_it_the_logger_is_told_and_with_it_it_is_not(refusing, caplog):
    with caplog.at_level(logging.WARNING, "venturi"):
        with client(refusing, None) as v:
            v.invocations.emit(**EVENT)
        assert "1 events were dropped (rejected), the last for VALIDATION_FAILED: no such provider" in caplog.text
        caplog.clear()
        told = []
        with client(refusing, told.append) as v:
            v.invocations.emit(**EVENT)
            v.flush(10)
        assert count(told) == 1 and caplog.text == ""


def test_a_forked_child_hears_of_its_own_drops_alone(refusing):
    told = queue.Queue()
    begun, go_on = threading.Event(), threading.Event()
    parent = os.getpid()

    def hear(drop):
        told.put((os.getpid(), drop.count))
        if os.getpid() == parent:
            begun.set()
            go_on.wait(30)

    with client(refusing, hear) as v:
        v.invocations.emit(**EVENT)
        assert begun.wait(20)
        v.invocations.emit(**EVENT)  # noted by the core, and not told of at the fork
        assert v.flush(10)
        told.get()

        def work():
            v.invocations.emit(**EVENT)
            alone = told.get(timeout=10) == (os.getpid(), 1)
            v.close()
            return alone and told.empty()

        assert in_child(work) == 0
        go_on.set()
        assert told.get(timeout=20) == (parent, 1)


def test_a_fork_starts_no_thread_and_the_childs_close_waits_for_what_it_tells():
    """The first client asks for no thread, so that `threading` is imported after what runs at forks was registered."""
    program = """
import os, sys
from venturi import Venturi
Venturi("http://127.0.0.1:1", token="t")
assert "threading" not in sys.modules
told = []
v = Venturi("http://127.0.0.1:1", api_key="k", ingestion_key="i", emitter={"exit_timeout": 0.05, "on_drop": told.append})
child = os.fork()
if child == 0:
    alone = len(os.listdir("/proc/self/task"))
    for _ in range(5):
        v.invocations.emit(provider="openai", requested_model="gpt-4o")
    v.close()
    print(alone, sum(drop.count for drop in told), flush=True)
    os._exit(0)
os.waitpid(child, 0)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("1 5\n", "", 0)


def test_a_child_that_gets_no_thread_logs_instead_and_other_clients_go_on(refusing, monkeypatch, caplog):
    def refused(thread):
        raise RuntimeError("can't start new thread")

    told = queue.Queue()
    with client(refusing, told.put) as first, client(refusing, told.put) as second:

        def work():
            with monkeypatch.context() as patched, caplog.at_level(logging.WARNING, "venturi"):
                patched.setattr(threading.Thread, "start", refused)
                assert first.invocations.emit(**EVENT) and first.close() is None
            assert "on_drop is not called: can't start new thread" in caplog.text and "1 events were dropped (rejected)" in caplog.text
            assert second.invocations.emit(**EVENT)
            return count([told.get(timeout=10)]) == 1 and second.close() is None and told.empty()

        assert in_child(work) == 0


@pytest.mark.parametrize("end", ["", "raise SystemExit(0)"])
def test_the_end_of_a_program_tells_of_what_it_gives_up(end):
    program = f"""
from venturi import Venturi
v = Venturi("http://127.0.0.1:1", api_key="k", ingestion_key="i",
            emitter={{"exit_timeout": 0.05, "on_drop": lambda drop: print(drop.reason, drop.count, flush=True)}})
for _ in range(7):
    v.invocations.emit(provider="openai", requested_model="gpt-4o")
{end}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    assert done.stderr == "" and done.returncode == 0
    assert sum(int(line.split()[1]) for line in done.stdout.splitlines()) == 7
    assert {line.split()[0] for line in done.stdout.splitlines()} == {"network_error"}


def test_what_cannot_be_called_is_refused():
    with pytest.raises(ValueError, match="on_drop"):
        client("https://venturi.example.com", "print")
