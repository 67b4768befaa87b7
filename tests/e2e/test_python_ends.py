"""However a Python process ends, what it emitted is on the server exactly once: real gunicorn, real Celery, a real server."""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import GENEROUS, Server

ENDS = Path(__file__).parent / "ends"
ROOT = ENDS.parents[2]


@pytest.fixture
def stage(build, tmp_path):
    """A server of its own, a tenant, and what a program needs to emit to it."""
    with Server(build, tmp_path, *GENEROUS) as server:
        yield Stage(server, server.create_tenant("ends"), tmp_path)


class Stage:
    def __init__(self, server, tenant, folder):
        self.server = server
        self.folder = folder
        (folder / "spool").mkdir()
        self.environment = {
            "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
            "PYTHONPATH": f"{ENDS}:{ROOT / 'bindings' / 'python'}",
            "ARGMIN_CLIENT_ID": tenant["client_id"],
            "ARGMIN_CLIENT_SECRET": tenant["client_secret"],
            "ARGMIN_INGESTION_KEY": tenant["ingestion_key"],
            "SPOOL": str(folder / "spool"),
        }

    def start(self, *command, **more):
        environment = {**self.environment, "ARGMIN_BASE_URL": self.server.url, **more}
        return subprocess.Popen(command, env=environment, cwd=ENDS, stderr=subprocess.PIPE, text=True)

    def run(self, program, code=0):
        """Runs the text as a program to its end, with a client that is open."""
        return self.run_alone(f"import os, sys, threading\nfrom emitting import emit, v\n{program}", code)

    def run_alone(self, program, code=0):
        """The same without a client of ours."""
        process = self.start(sys.executable, "-c", program)
        _, complaints = process.communicate(timeout=60)
        assert process.returncode == code, complaints
        return complaints

    def stored(self):
        """The numbers of the events in the server's log, in order."""
        with contextlib.closing(sqlite3.connect(f"file:{self.folder / 'venturi.db'}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT event_id FROM event_log").fetchall()
        return sorted(int.from_bytes(bytes(row[0])[-6:], "big") for row in rows)


@pytest.mark.parametrize(
    "program",
    [
        "emit(*range(1000))",
        "emit(*range(1000)); v.close()",
        "threading.Thread(target=emit, args=range(1000)).start()",
        "threading.Timer(0.3, emit, range(1000)).start()",
        "import atexit; emit(*range(500)); atexit.register(emit, *range(500, 1000))",
        "emit(*range(1000)); threading.Thread(target=lambda kept=v: threading.Event().wait(), daemon=True).start()",
        "emit(*range(500)); child = os.fork(); emit(*(range(500, 750) if child else range(750, 1000))); child and os.wait()",
        "assert v.flush(10) and (emit(*range(1000)) or v.flush(10)); os._exit(0)",
    ],
)
def test_a_program_that_ends_leaves_nothing_behind(stage, program):
    stage.run(program)
    assert stage.stored() == list(range(1000))


def test_a_program_that_fails_leaves_nothing_behind(stage):
    assert "ZeroDivisionError" in stage.run("emit(*range(1000)); 1 / 0", code=1)
    assert stage.stored() == list(range(1000))


def test_worker_processes_of_multiprocessing_leave_nothing_behind(stage):
    stage.run("""
import multiprocessing, concurrent.futures
multiprocessing.set_start_method("fork")
emit(0)
workers = [multiprocessing.Process(target=emit, args=range(n, n + 100)) for n in (1, 101)]
for worker in workers: worker.start()
for worker in workers: worker.join()
with concurrent.futures.ProcessPoolExecutor(2) as pool: list(pool.map(emit, range(201, 401)))
with multiprocessing.Pool(2, maxtasksperchild=1) as pool:
    pool.map(emit, range(401, 421), chunksize=5)
    pool.close()
    pool.join()
""")
    assert stage.stored() == list(range(421))


def test_worker_processes_that_open_the_client_themselves_leave_nothing_behind(stage):
    """The parent has none, and may not even have the package."""
    stage.run_alone("""
import multiprocessing, concurrent.futures
def emit(*numbers):
    from emitting import emit
    emit(*numbers)
multiprocessing.set_start_method("fork")
worker = multiprocessing.Process(target=emit, args=range(100))
worker.start()
worker.join()
with concurrent.futures.ProcessPoolExecutor(2) as pool: list(pool.map(emit, range(100, 200)))
with multiprocessing.Pool(2, maxtasksperchild=1) as pool:
    pool.map(emit, range(200, 220), chunksize=5)
    pool.close()
    pool.join()
""")
    assert stage.stored() == list(range(220))


def test_a_client_of_which_only_emit_is_kept_goes_on_in_a_child_and_to_its_end(stage):
    stage.run_alone("""
import os
from venturi import Venturi
emit = Venturi().invocations.emit
child = os.fork()
number = 1 if child else 2
assert emit(provider="openai", requested_model="gpt-4o", event_id=f"019e7500-0000-7000-8000-{number:012x}")
child and os.wait()
""")
    assert stage.stored() == [1, 2]


def test_what_an_abrupt_end_left_in_the_spool_is_sent_by_the_next_process(stage):
    stage.server.stop()
    stage.run("""
emit(*range(200))
v.flush(0.2)
while v.stats().spooled_events < 200: v.flush(0.2)
os._exit(0)
""")
    assert stage.stored() == []
    stage.server.start()
    stage.run("while v.stats().adopted < 200: v.flush(0.2)\nassert v.flush(20)")
    assert stage.stored() == list(range(200))


def test_an_exit_while_the_server_is_away_spools_what_is_left(stage):
    stage.server.stop()
    stage.run("emit(*range(200))")
    stage.server.start()
    stage.run("while v.stats().adopted < 200: v.flush(0.2)\nassert v.flush(20)")
    assert stage.stored() == list(range(200))


def test_what_is_dropped_at_an_exit_is_logged(stage):
    stage.server.stop()
    del stage.environment["SPOOL"]
    assert "200 events were dropped (network_error)" in stage.run("emit(*range(200))")


def test_a_signal_interrupts_a_flush(stage):
    stage.server.stop()
    del stage.environment["SPOOL"]
    assert "interrupted" in stage.run("""
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
emit(1)
threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
try: v.flush(50)
except KeyboardInterrupt: print("interrupted", file=sys.stderr)
""")


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    with contextlib.closing(connection):
        connection.request("GET", path)
        answer = connection.getresponse()
        text = answer.read().decode()
        assert answer.status == 200, text
        return text


def test_gunicorn_with_a_preloaded_application_loses_nothing(stage):
    """Workers are forked from the process that opened the client, and replaced by others after some requests."""
    gunicorn = stage.start(
        sys.executable, "-m", "gunicorn", "--preload", "--workers", "2", "--max-requests", "40", "--bind", "127.0.0.1:0", "preloaded:app"
    )
    try:
        port = next(int(found[1]) for line in gunicorn.stderr if (found := re.search(r"Listening at: http://127\.0\.0\.1:(\d+)", line)))
        workers = {get(port, f"/emit?{number}") for number in range(200)} | {get(port, "/read") for _ in range(4)}
        assert len(workers) > 2 and str(gunicorn.pid) not in workers
    finally:
        gunicorn.send_signal(signal.SIGTERM)
        _, complaints = gunicorn.communicate(timeout=60)
    assert gunicorn.returncode == 0 and "Traceback" not in complaints, complaints
    assert stage.stored() == list(range(200))


@pytest.mark.parametrize("opened", ["by the pool's parent", "in the task"])
def test_celery_with_one_task_for_each_process_loses_nothing(stage, eventually, opened):
    broker = stage.folder / "broker"
    (broker / "control").mkdir(parents=True)
    stage.environment["BROKER"] = str(broker)
    sender = stage.start(
        sys.executable, "-c", "from tasks import emit_some\nfor n in range(6): emit_some.delay(n * 50, 50)", SEND="1"
    )
    _, complaints = sender.communicate(timeout=60)
    assert sender.returncode == 0, complaints
    worker = stage.start(
        sys.executable, "-m", "celery", "-A", "tasks", "worker", "--pool", "prefork", "--concurrency", "2",
        "--max-tasks-per-child", "1", "--without-gossip", "--without-mingle", "--without-heartbeat",
        C_FORCE_ROOT="1", **({"LAZY": "1"} if opened == "in the task" else {}),
    )  # fmt: skip
    try:
        assert eventually(stage.stored, lambda numbers: len(numbers) >= 300) == list(range(300))
    finally:
        os.kill(worker.pid, signal.SIGTERM)
        _, complaints = worker.communicate(timeout=60)
    assert worker.returncode == 0 and "Traceback" not in complaints, complaints
    assert stage.stored() == list(range(300))
