"""Runs cases side by side: real waits of one language cost the others nothing. The tests only compare what came of them."""

from __future__ import annotations

import queue
import socket
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .language import Language, Runner
from .server import Request, Script, Server
from .table import Case


@dataclass
class Run:
    """One case in one language, as it went."""

    exchange: list[dict]
    requests: list[Request]
    seen: dict
    line: str


class Session:
    def __init__(self, build: Path, languages: list[Language]) -> None:
        self._build = build
        self._idle: dict[str, queue.Queue] = {}
        self._pools: dict[str, ThreadPoolExecutor] = {}
        self._runs: dict[tuple[str, str], Future[Run]] = {}
        for language in languages:
            self._idle[language.name] = queue.Queue()
            for _ in range(language.processes):
                self._idle[language.name].put(None)  # a runner that is not started yet
            self._pools[language.name] = ThreadPoolExecutor(language.processes)

    def start(self, case: Case, language: Language) -> None:
        self._runs[case.id, language.name] = self._pools[language.name].submit(self._run, case, language)

    def result(self, case: Case, language: Language) -> Run:
        return self._runs[case.id, language.name].result()

    def close(self) -> None:
        for pool in self._pools.values():
            pool.shutdown(cancel_futures=True)
        for runners in self._idle.values():
            while not runners.empty():
                if runner := runners.get():
                    runner.close()

    def _run(self, case: Case, language: Language) -> Run:
        runner = self._idle[language.name].get()
        if runner is None or runner.process.poll() is not None:
            runner = Runner(language, self._build)
        try:
            return run(case.data, runner)
        finally:
            self._idle[language.name].put(runner)


def run(data: dict, runner: Runner) -> Run:
    exchange = [one for one in data.get("exchange", []) for _ in range(one.get("times", 1))]
    script = Script(exchange, runner.tell, data.get("overtaking", False))
    with Server(script) as server:
        url = closed_port() if data.get("unreachable") else server.url
        client = {"base_url": url, **data.get("client", {"token": "token-of-case"})}
        client["base_url"] = client["base_url"].replace("$SERVER", url)
        seen, line = runner.run({"client": client, "steps": data.get("steps", [data.get("call")])})
    return Run(exchange, script.requests, seen, line)


def closed_port() -> str:
    """An address at which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"
