"""The languages: how each one's runner is started, what it can do, and how orders reach it."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
PATIENCE = 30.0  # seconds for one case


@dataclass(frozen=True)
class Language:
    name: str
    command: Callable[[Path], list[str]]
    processes: int = 1
    # A call that is cancelled ends as the host's cancellations do (KeyboardInterrupt, asyncio.CancelledError, the signal's reason) and
    # says no more.
    own_cancellation: bool = True
    # Times are values of the host, or the text as it came: the same moments, in another form.
    own_times: bool = True


LANGUAGES = [
    Language("cpp", lambda build: [str(build / "tests" / "conformance" / "runner")], own_cancellation=False, own_times=False),
    Language("python", lambda _: [sys.executable, str(HERE / "python" / "sync_runner.py")]),
    Language("python-async", lambda _: [sys.executable, str(HERE / "python" / "async_runner.py")]),
    Language("typescript", lambda _: ["node", str(HERE / "typescript" / "runner.mjs")]),
]


class Runner:
    """A language's runner, one process for all its cases. It is given one order a line and answers each with one."""

    def __init__(self, language: Language, build: Path) -> None:
        self.language = language
        environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and not k.startswith("ARGMIN_")}
        root = HERE.parents[1]
        environment["PYTHONPATH"] = str(root / "bindings" / "python")
        self.process = subprocess.Popen(
            language.command(build),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            errors="backslashreplace",
            env=environment,
        )
        self._said: queue.Queue[str] = queue.Queue()
        self._done = threading.Semaphore(0)
        self._writing = threading.Lock()
        threading.Thread(target=self._listen, daemon=True).start()

    def run(self, order: dict) -> tuple[dict, str]:
        """One case: its outcome, parsed and as the runner wrote it."""
        self._write({"do": "run", **order})
        try:
            line = self._said.get(timeout=PATIENCE)
        except queue.Empty:
            self.process.kill()
            raise AssertionError(f"the {self.language.name} runner gave no outcome within {PATIENCE:.0f} s") from None
        assert line, f"the {self.language.name} runner ended with status {self.process.wait()}"
        return json.loads(line), line

    def tell(self, what: str, seconds: float = 0) -> None:
        """While a case runs; returns when it is done."""
        self._write({"do": what, "seconds": seconds})
        assert self._done.acquire(timeout=PATIENCE), f"the runner did not {what}"

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait(timeout=PATIENCE)

    def _write(self, order: dict) -> None:
        with self._writing:
            self.process.stdin.write(json.dumps(order) + "\n")
            self.process.stdin.flush()

    def _listen(self) -> None:
        for line in self.process.stdout:
            if line.startswith('{"done"'):
                self._done.release()
            else:
                self._said.put(line)
        self._said.put("")
