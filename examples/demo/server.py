"""Starts venturi-server on a free port with a data directory of its own, and stops it again."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from pathlib import Path
from typing import Self


class Server:
    """A running server. Use it in a `with`; the process that it started is the only one that it ends.

    build: the build folder. data: the data directory, which outlives the server. options: further command line options.
    """

    def __init__(self, build: Path, data: Path, *options: str) -> None:
        self.binary = build.resolve() / "server" / "venturi-server"
        self.data = data
        self.options = options
        self.url = ""
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Starts the process and reads its readiness line."""
        log = (self.data / "server.log").open("a")
        self._process = subprocess.Popen(
            [self.binary, "--data", self.data, "--port", "0", *self.options], stdout=subprocess.PIPE, stderr=log, text=True
        )
        line = self._process.stdout.readline() if self._process.stdout else ""
        ready = re.fullmatch(r"venturi-server ready at (https?://\S+)\n", line)
        if not ready:
            raise RuntimeError(f"the server did not start: {line!r}\n{self.log()}")
        self.url = ready.group(1)

    def stop(self) -> None:
        """Asks the server to end and waits until it has."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Ends the server as a crash would: kill -9."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(how)
        process.wait(timeout=30)
        if process.stdout:
            process.stdout.close()

    def signal(self, which: signal.Signals) -> None:
        """Sends a signal, and does not wait for what it does."""
        if self._process:
            self._process.send_signal(which)

    def wait(self) -> int:
        """Waits until the server has ended by itself; its exit code."""
        return self._process.wait(timeout=60) if self._process else 0

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    def log(self) -> str:
        """All that the server has logged."""
        return (self.data / "server.log").read_text()

    def create_tenant(self, name: str, directory: Path | None = None) -> dict[str, str]:
        """A new tenant with its credentials, which are shown only now."""
        command: list[str | Path] = [self.binary, "tenant", "create", "--data", self.data, "--name", name, "--json"]
        command += ["--directory", directory] if directory else []
        return self._credentials(command)

    def grant_partner(self, tenant: str, name: str, *scopes: str) -> dict[str, str]:
        """A partner's way in to one tenant, with its credentials, which are shown only now."""
        command: list[str | Path] = [self.binary, "partner", "grant", "--data", self.data, "--tenant", tenant, "--name", name, "--json"]
        return self._credentials([*command, *(f"--scope={scope}" for scope in scopes)])

    @staticmethod
    def _credentials(command: list[str | Path]) -> dict[str, str]:
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.returncode != 0:
            raise RuntimeError(f"no credentials were made: {made.stderr}")
        credentials: dict[str, str] = json.loads(made.stdout)
        return credentials
