"""The client in Python's own situations: threads, signals, lists, the interpreter's end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time

import pytest
from conftest import RECORD, page
from venturi import CallTimeoutError, CancelledError, ConfigError, MemoryTokenStore, TransportError, Venturi, login
from venturi.testing import FakeClock, FakeWire


def never_answers(_path):
    threading.Event().wait(30)
    return 200, RECORD


def test_a_wrong_set_up_says_what_to_do(monkeypatch):
    for name in list(os.environ):
        if name.startswith("ARGMIN_"):
            monkeypatch.delenv(name)
    with pytest.raises(ConfigError, match="ARGMIN_BASE_URL"):
        Venturi()


def test_the_environment_configures(monkeypatch, serve):
    monkeypatch.setenv("ARGMIN_BASE_URL", serve(lambda path: (200, RECORD)))
    monkeypatch.setenv("ARGMIN_TOKEN", "t")
    with Venturi() as v:
        assert v.attribution.get("attr_1").cost_usd == 0.0142


def test_one_client_serves_many_threads(serve):
    url = serve(lambda path: (200, {**RECORD, "id": path.rpartition("/")[2]}))
    with Venturi(url, token="t") as v:
        seen = []
        threads = [
            threading.Thread(target=lambda n=n: seen.extend(v.attribution.get(f"attr_{n}_{i}").id for i in range(20)))
            for n in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(seen) == sorted(f"attr_{n}_{i}" for n in range(8) for i in range(20))


def test_a_resource_that_does_not_exist_is_an_attribute_error(serve):
    with Venturi(serve(lambda path: (200, {})), token="t") as v:
        with pytest.raises(AttributeError, match="nonsense"):
            _ = v.nonsense
        assert "attribution" in dir(v)


def test_a_timeout_is_both_ours_and_pythons(serve):
    with Venturi(serve(never_answers), token="t") as v:
        with pytest.raises(CallTimeoutError) as caught:
            v.attribution.get("attr_1", timeout=0.1)
        assert isinstance(caught.value, TimeoutError) and caught.value.effect == "unknown"


def test_a_signal_interrupts_a_waiting_call(serve, interruptible):
    with Venturi(serve(never_answers), token="t") as v:
        main = threading.main_thread().ident
        threading.Timer(0.2, lambda: signal.pthread_kill(main, signal.SIGINT)).start()
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            v.attribution.get("attr_1")
        assert time.monotonic() - started < 5


def test_closing_ends_waiting_calls(serve):
    v = Venturi(serve(never_answers), token="t")
    threading.Timer(0.1, v.close).start()
    with pytest.raises(CancelledError):
        v.attribution.get("attr_1")
    v.close()


def test_lists_read_only_what_is_asked_for(serve):
    asked = []

    def answer(path):
        asked.append(path)
        return 200, page(*(f"attr_{len(asked)}_{i}" for i in range(3)), cursor=f"c{len(asked)}")

    with Venturi(serve(answer), token="t") as v:
        assert len(v.attribution.list(limit=3).collect(max_items=4)) == 4
        assert 2 <= len(asked) <= 3  # a walk has the page after the one that is read on its way
        assert v.attribution.list().first_page().page.has_more


@pytest.mark.parametrize(
    "ending",
    [
        "pass",
        "v.close()",
        "import threading; threading.Thread(target=v.attribution.get, args=('attr_1',), daemon=True).start()",
        "v.attribution.list().__iter__()",
        "v.with_options(timeout=5).attribution",
        """
import asyncio, threading, venturi
async def main():
    await venturi.AsyncVenturi(URL, token='t').attribution.get('attr_1')
threading.Thread(target=asyncio.run, args=(main(),), daemon=True).start()
""",
        "raise SystemExit",
    ],
)
def test_the_interpreter_ends_cleanly_whatever_is_under_way(serve, ending):
    program = f"from venturi import Venturi\nURL = {serve(never_answers)!r}\nv = Venturi(URL, token='t')\n{ending}\n"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_flush_with_nothing_to_send_is_done_at_once_and_checks_its_timeout(serve):
    with Venturi(serve(lambda path: (200, RECORD)), token="t", ingestion_key="vi_1") as v:
        assert v.flush(0.5) and v.stats().emitted == 0
        with pytest.raises(TypeError, match="timeout"):
            v.flush("2")
        with pytest.raises(ValueError, match="timeout"):
            v.flush(-1)


@pytest.mark.parametrize(
    ("emitter", "raised", "text"),
    [
        ({"spool": "/tmp"}, TypeError, "no option 'spool'"),
        ({"linger": 0}, ValueError, "linger cannot be 0"),
        ({"batch_events": 1.5}, ValueError, "batch_events cannot be 1.5"),
    ],
)
def test_a_wrong_option_of_the_emitter_is_named(serve, emitter, raised, text):
    with pytest.raises(raised, match=text):
        Venturi(serve(lambda path: (200, RECORD)), token="t", emitter=emitter)


def ended(program):
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr


def test_the_interpreter_ends_while_a_daemon_thread_lets_go_of_clients():
    """A client's end gives the interpreter's lock away, and does not get it back any more."""
    program = """
import sys, time
class Slow:
    sleep = staticmethod(time.sleep)
    def __del__(self):
        self.sleep(1.5)
sys.keep = Slow()
import socket, threading
from venturi import Venturi
silent = socket.socket()
silent.bind(("127.0.0.1", 0))
silent.listen(50)
begun = threading.Event()
def work():
    v = Venturi("http://127.0.0.1:%d" % silent.getsockname()[1], token="t", ingestion_key="k", emitter={"exit_timeout": 0.5})
    v.invocations.emit(provider="a", requested_model="b")
    begun.set()
    del v
threading.Thread(target=work, daemon=True).start()
begun.wait()
keep = Slow()
"""
    returncode, _, errors = ended(program)
    assert (returncode, "terminate" in errors) == (0, False)


def test_a_flush_that_gets_no_thread_says_so():
    program = """
import threading
from venturi import Venturi
v = Venturi("http://127.0.0.1:9", token="t", ingestion_key="k")
import os, resource
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
try:
    v.flush(0.1)
except RuntimeError as refused:
    print(refused, flush=True)
os._exit(0)
"""
    assert ended(program) == (0, "flush() cannot start a thread: Resource temporarily unavailable\n", "")


def test_a_client_is_not_copied_and_says_what_to_do():
    import copy
    import pickle

    with Venturi("https://venturi.example.com", token="secret") as v:
        for again in (copy.copy, copy.deepcopy, pickle.dumps):
            with pytest.raises(TypeError, match="a forked child goes on with it, and any other process opens its own") as refused:
                again(v)
            assert "secret" not in str(refused.value)


@pytest.mark.parametrize("headers", [["X-Team"], "X-Team", [("a", "b", "c")]])
def test_headers_that_are_no_mapping_are_refused_by_name(headers):
    with pytest.raises(TypeError, match="headers are a mapping"):
        Venturi("https://venturi.example.com", token="t", headers=headers)


def test_certificates_may_be_named_by_a_path(tmp_path):
    with Venturi("https://venturi.example.com", token="t", ca_file=tmp_path / "ca.pem", ca_directory=tmp_path):
        pass
    store = MemoryTokenStore()
    with pytest.raises(TransportError):  # nobody listens there, and it came so far
        login("http://127.0.0.1:1", client_id="c", token_store=store, open_browser=str, settings={"ca_file": tmp_path / "ca.pem"})


@pytest.mark.parametrize(("name", "kind"), [("token_store", MemoryTokenStore), ("clock", FakeClock), ("wire", FakeWire), ("emitter", dict)])
def test_a_class_is_refused_where_one_of_its_objects_is_meant(name, kind):
    with pytest.raises(TypeError, match=f"^{name} is a .*, not the class {kind.__name__}$"):
        Venturi("https://venturi.example.com", client_id="c", **{name: kind})


@pytest.mark.parametrize("name", ["token_store", "clock", "wire", "emitter"])
@pytest.mark.parametrize("wrong", [5, ["x"], "text"])
def test_what_a_client_is_made_of_is_refused_by_name_where_it_is_something_else(name, wrong):
    with pytest.raises(TypeError, match=f"^{name} is a .*, not {type(wrong).__name__}$"):
        Venturi("https://venturi.example.com", client_id="c", **{name: wrong})
