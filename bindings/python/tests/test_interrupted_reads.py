"""Ctrl-C while a library reads a list as an Arrow stream."""

from __future__ import annotations

import ctypes
import signal
import threading
import time
from functools import partial
from operator import methodcaller

import pyarrow
import pytest
from conftest import page
from venturi import Venturi, _native


class Held:
    """A list of two pages whose second comes when it is let go on; `press()` sends SIGINT once it was asked for."""

    def __init__(self, serve):
        self.asked, self.go_on, self.requests = threading.Event(), threading.Event(), []
        self.url = serve(self.answer, self.requests)

    def answer(self, path):
        if "cursor=c1" not in path:
            return 200, page("attr_1", cursor="c1")
        self.asked.set()
        self.go_on.wait(30)
        return 200, page("attr_2")

    def press(self):
        def wait_and_press():
            self.asked.wait(20)
            signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

        threading.Thread(target=wait_and_press).start()


@pytest.fixture
def held(serve, interruptible):
    made = Held(serve)
    yield made
    made.go_on.set()


@pytest.mark.parametrize("method", ["to_arrow", "to_pandas", "to_polars"])
def test_ctrl_c_ends_a_read(held, method):
    with Venturi(held.url, token="t") as v:
        held.press()
        with pytest.raises(KeyboardInterrupt) as raised:
            getattr(v.attribution.list(), method)()
        assert raised.value.__suppress_context__
        held.go_on.set()
        assert v.attribution.list().to_arrow().num_rows == 2  # and the client goes on


def test_who_reads_the_stream_itself_gets_the_readers_exception_and_then_ctrl_c(held):
    def read(pages):
        try:
            pyarrow.table(pages)
        except OSError as refused:
            assert "cancelled" in str(refused)
            end = time.monotonic() + 20
            while time.monotonic() < end:  # until the interpreter gets round to it
                pass

    with Venturi(held.url, token="t") as v:
        held.press()
        with pytest.raises(KeyboardInterrupt):
            read(v.attribution.list())
        assert _native.interruption() is None


def next_batch(capsule):
    """Reads a batch of the stream without a step of the interpreter's; its status."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    stream = pointer(capsule, b"arrow_array_stream")
    _, get_next = (ctypes.c_void_p * 2).from_address(stream)
    return partial(ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(get_next), stream, ctypes.create_string_buffer(80))


def test_ctrl_c_of_a_read_is_not_raised_on_another_thread_whose_read_fails(serve, held):
    raised, ended, go_on = [], threading.Lock(), threading.Lock()
    ended.acquire()
    go_on.acquire()

    def fail():
        ended.acquire()
        try:
            other.attribution.list().to_arrow()
        except BaseException as problem:
            raised.append(problem)
        go_on.release()

    with Venturi(held.url, token="t") as v, Venturi(serve(lambda path: (404, {})), token="t") as other:
        failing = threading.Thread(target=fail)
        failing.start()
        capsule = v.attribution.list(cursor="c1").__arrow_c_stream__()
        # One step of the interpreter's: it raises what the read has heard after the other thread is done.
        steps = map(methodcaller("__call__"), (next_batch(capsule), ended.release, go_on.acquire))
        held.press()
        with pytest.raises(KeyboardInterrupt):
            list(steps)
        failing.join()
    assert [type(problem) for problem in raised] == [OSError]


def test_a_handler_that_raises_nothing_ends_no_read(held):
    def handle(number, frame):
        held.go_on.set()

    signal.signal(signal.SIGINT, handle)
    with Venturi(held.url, token="t") as v:
        held.press()
        assert v.attribution.list().to_arrow().column("id").to_pylist() == ["attr_1", "attr_2"]


def test_what_another_handler_raises_comes_as_it_is(held):
    class Enough(Exception):
        pass

    def handle(number, frame):
        raise Enough("of it")

    signal.signal(signal.SIGINT, handle)
    with Venturi(held.url, token="t") as v:
        held.press()
        with pytest.raises(Enough, match="of it"):
            v.attribution.list().to_arrow()


def test_ctrl_c_does_not_end_a_read_of_another_thread(held):
    read = []
    with Venturi(held.url, token="t") as v:
        reading = threading.Thread(target=lambda: read.append(v.attribution.list().to_arrow().num_rows))
        reading.start()
        with pytest.raises(KeyboardInterrupt):
            held.press()
            threading.Event().wait(30)
        held.go_on.set()
        reading.join()
    assert read == [2]
