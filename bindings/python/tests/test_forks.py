"""Forks: the child goes on with connections of its own, and the parent hears nothing of it."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading
import weakref
from datetime import datetime, timezone

import pytest
from conftest import RECORD, job
from venturi import AsyncVenturi, AuthError, ConfigError, MemoryTokenStore, Tokens, TokenStore, Venturi, VenturiError


def in_child(work) -> int:
    """The child's exit code: 0 where `work` says True. One that hangs ends by a signal."""
    child = os.fork()
    if child == 0:
        signal.alarm(20)
        try:
            os._exit(0 if work() else 1)
        except BaseException as problem:
            print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_forked_child_makes_calls_and_the_parent_goes_on(serve):
    requests = []
    with Venturi(
        serve(lambda path: (200, {**RECORD, "id": path.rpartition("/")[2]}), requests), token="t", headers={"X-Team": "a"}
    ) as v:
        assert v.attribution.get("parent").id == "parent"
        view = v.with_options(max_retries=0)
        assert in_child(lambda: v.attribution.get("child").id == "child" and view.attribution.get("view").id == "view") == 0
        assert v.attribution.get("again").id == "again"
    assert [path.rpartition("/")[2] for _, path, _, _ in requests] == ["parent", "child", "view", "again"]
    assert all(headers["X-Team"] == "a" for _, _, headers, _ in requests)


def test_a_child_of_a_child_too(serve):
    with Venturi(serve(lambda path: (200, RECORD)), token="t") as v:
        v.attribution.get("attr_1")
        assert in_child(lambda: v.attribution.get("attr_1") and in_child(lambda: v.attribution.get("attr_1").id) == 0) == 0


def test_a_child_that_closes_the_client_closes_its_own(serve):
    with Venturi(serve(lambda path: (200, RECORD)), token="t") as v:
        v.attribution.get("attr_1")
        assert in_child(lambda: v.close() is None) == 0
        assert in_child(lambda: v.attribution.get("attr_1") and v.close() is None) == 0
        assert v.attribution.get("attr_1").id


def test_a_client_that_was_closed_stays_closed_in_a_child(serve):
    v = Venturi(serve(lambda path: (200, RECORD)), token="t")
    v.close()

    def refused():
        try:
            v.attribution.get("attr_1")
        except Exception as error:
            return type(error).__name__ == "CancelledError"

    assert in_child(refused) == 0


def test_a_fork_amid_calls_of_other_threads(serve):
    gate = threading.Event()

    def answer(path):
        if path.endswith("slow"):
            gate.wait(20)
        return 200, RECORD

    with Venturi(serve(answer), token="t") as v:
        waiting = threading.Thread(target=v.attribution.get, args=("slow",))
        waiting.start()
        assert in_child(lambda: v.attribution.get("attr_1").id) == 0
        gate.set()
        waiting.join()


def test_a_child_uses_an_asyncio_client_on_a_loop_of_its_own(serve):
    v = AsyncVenturi(serve(lambda path: (200, RECORD)), token="t")

    async def main():
        return (await v.attribution.get("attr_1")).id

    assert asyncio.run(main())
    assert in_child(lambda: asyncio.run(main())) == 0
    assert asyncio.run(main())
    asyncio.run(v.close())


def test_a_part_of_a_client_alone_goes_on_in_a_child(serve):
    attribution = Venturi(serve(lambda path: (200, RECORD)), token="t", timeout=5, max_retries=0).attribution
    gc.collect()
    assert attribution.get("attr_1").id
    assert in_child(lambda: attribution.get("attr_1").id) == 0


def test_a_part_of_a_client_keeps_its_token_store_as_long_as_it_lives(serve):
    attribution = Venturi(serve(lambda path: (200, RECORD)), client_id="c", token_store=MemoryTokenStore()).attribution
    stores = [weakref.ref(found) for found in gc.get_objects() if isinstance(found, MemoryTokenStore)]
    gc.collect()
    assert [found() is None for found in stores] == [False]
    del attribution
    gc.collect()
    assert [found() is None for found in stores] == [True]


class SlowInParent(TokenStore):
    """Answers at once in a child, and in the parent when it is let go on."""

    __hash__ = None  # as a dataclass that compares has it

    def __init__(self, expires_at=datetime(2100, 1, 1, tzinfo=timezone.utc)):
        self.process = os.getpid()
        self.tokens = Tokens("at_1", "rt_1", expires_at, "read:attribution")
        self.asked, self.go_on = threading.Event(), threading.Event()

    def _answer(self):
        if os.getpid() == self.process:
            self.asked.set()
            self.go_on.wait(30)

    def load(self):
        self._answer()
        return self.tokens

    def save(self, tokens):
        self._answer()
        self.tokens = tokens

    def erase(self):
        pass


@pytest.mark.parametrize("told", [False, True])
def test_a_fork_while_a_token_store_answers(serve, told):
    store = SlowInParent()
    with Venturi(serve(lambda path: (200, RECORD)), client_id="c", token_store=store, timeout=30) as v:
        waiting = threading.Thread(target=v.attribution.get, args=("attr_1",))
        waiting.start()
        assert store.asked.wait(20)

        def work():
            if told:
                store.changed()
            return v.attribution.get("attr_1").id

        assert in_child(work) == 0
        assert in_child(lambda: in_child(work) == 0) == 0
        store.go_on.set()
        waiting.join()
        assert v.attribution.get("attr_1").id


def test_a_token_store_that_gets_no_thread_in_a_child_fails_at_once_and_leaves_others_alone(serve, monkeypatch):
    parent, start, refused = os.getpid(), threading.Thread.start, []

    def start_all_but_the_first_in_a_child(thread):
        if os.getpid() != parent and not refused:
            refused.append(thread)
            raise RuntimeError("can't start new thread")
        start(thread)

    url = serve(lambda path: (200, RECORD))
    with (
        Venturi(url, client_id="c", token_store=SlowInParent(), timeout=15, max_retries=0) as first,
        Venturi(url, client_id="c", token_store=SlowInParent(), timeout=15, max_retries=0) as second,
    ):
        monkeypatch.setattr(threading.Thread, "start", start_all_but_the_first_in_a_child)

        def outcome(v):
            try:
                return v.attribution.get("attr_1").id == RECORD["id"]
            except VenturiError as error:
                return type(error)

        assert in_child(lambda: {outcome(first), outcome(second)} == {AuthError, True}) == 0


def test_a_client_that_another_thread_is_making_does_not_disturb_a_fork(serve, monkeypatch):
    problems = []  # what a fork's handlers raise is nobody's to catch
    monkeypatch.setattr(sys, "unraisablehook", problems.append)
    begun, go_on = threading.Event(), threading.Event()

    class Slow(Venturi):
        def _made(self, native):
            begun.set()
            go_on.wait(20)
            return super()._made(native)

    url = serve(lambda path: (200, RECORD))
    with Venturi(url, token="t", timeout=5, max_retries=0) as v:
        making = threading.Thread(target=Slow, args=(url,), kwargs={"token": "t"})
        making.start()
        begun.wait(20)
        assert in_child(lambda: v.attribution.get("attr_1").id and not problems) == 0
        go_on.set()
        making.join()


def test_a_child_that_cannot_open_a_client_is_told_so_wherever_it_asks(serve, tmp_path, monkeypatch):
    monkeypatch.setenv("ARGMIN_BASE_URL", serve(lambda path: (200, job())))
    with Venturi(token="t") as v:
        done = v.exports.get("exp_1")
        asks = [
            lambda: v.attribution.get("attr_1"), lambda: list(v.attribution.list()), lambda: v.budgets.list().collect(),
            lambda: v.flush(), lambda: done.wait(timeout=5), lambda: done.download(tmp_path / "may.csv"),
        ]  # fmt: skip

        def refused(ask):
            del os.environ["ARGMIN_BASE_URL"]
            try:
                ask()
            except ConfigError:
                return True

        for ask in asks:
            assert in_child(lambda ask=ask: refused(ask)) == 0


def test_both_processes_end_cleanly(serve):
    program = f"""
import os
from venturi import Venturi
v = Venturi({serve(lambda path: (200, RECORD))!r}, token="t")
v.attribution.get("attr_1")
child = os.fork()
v.attribution.get("attr_1")
if child:
    assert os.waitpid(child, 0)[1] == 0
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")
