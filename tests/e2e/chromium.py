"""A real browser, as tests use one: pages are opened, fields filled in by their labels, buttons pressed by their words."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

DRIVER = Path(__file__).resolve().parent / "browser" / "driver.mjs"


class Seen(NamedTuple):
    """What stands in the window after a navigation."""

    url: str
    status: int | None
    headers: dict[str, str]
    title: str
    text: str
    complaints: list[str]  # of the browser, in its console


class Chromium:
    """One browser for many tests; `begin` gives each a profile of its own."""

    def __init__(self) -> None:
        path = shutil.which("chromium")
        assert path, "Debian's chromium is not installed: make setup"
        self._driver = subprocess.Popen(
            ["node", DRIVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "CHROMIUM": path}
        )

    def begin(self, **options: Any) -> Chromium:
        self._do("begin", options=options)
        return self

    def open(self, url: str) -> Seen:
        return Seen(**self._do("open", url=url))

    def fill(self, **values: str) -> Chromium:
        """Fields by the names of LABELS."""
        for label, value in values.items():
            self._do("fill", label=LABELS[label], value=value)
        return self

    def press(self, button: str) -> Seen:
        return Seen(**self._do("press", button=button))

    def run(self, script: str) -> Any:
        return self._do("run", script=script)

    def cookies(self) -> dict[str, dict[str, Any]]:
        return {cookie["name"]: cookie for cookie in self._do("cookies")}

    def screenshot(self, path: Path) -> None:
        self._do("screenshot", path=str(path))

    def close(self) -> None:
        self._driver.communicate(timeout=30)

    def _do(self, command: str, **given: Any) -> Any:
        assert self._driver.stdin and self._driver.stdout
        self._driver.stdin.write(json.dumps({"command": command, **given}) + "\n")
        self._driver.stdin.flush()
        answer = json.loads(self._driver.stdout.readline())
        if "error" in answer:
            raise AssertionError(f"{command}: {answer['error']}")
        return answer["value"]


LABELS = {"email": "E-mail address", "password": "Password", "code": "Code", "current": "Current password", "new": "New password", "again": "New password, again"}
