"""Looks for credentials in what programs said: log lines, error texts, server logs."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import urllib.parse
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

SHORTEST = 6  # the SDK does not redact shorter ones: that would only garble texts
MARK = re.compile(r"planted[-_ ](?:\w+[-_ ])*(?:secret|token|key|password|signature|body|cookie|header|code)", re.IGNORECASE)

ESCAPE = re.compile(r"\\(n|\\)")
ESCAPED = {"n": "\n", "\\": "\\"}


class Witnessed(NamedTuple):
    """What one or more programs put on record."""

    logs: list[str]
    errors: list[str]
    secrets: set[str]


def read_witness(folder: Path) -> Witnessed:
    """Reads every .witness file: kind, tab, text; line breaks in a text are escaped."""
    found: dict[str, list[str]] = {"log": [], "error": [], "secret": []}
    for file in sorted(folder.glob("*.witness")):
        # Only "\n" ends a line: a text may hold every other thing that Python takes for a line break.
        for line in file.read_bytes().decode(errors="replace").removesuffix("\n").split("\n"):
            kind, _, text = line.partition("\t")
            found[kind].append(ESCAPE.sub(lambda escape: ESCAPED[escape.group(1)], text))
    return Witnessed(found["log"], found["error"], set(found["secret"]))


@cache
def spellings(secret: str) -> set[str]:
    """How a secret may stand in a text: as it is, in a URL, in a form, in base64."""
    encoded = {urllib.parse.quote(secret, safe=""), urllib.parse.quote_plus(secret)}
    return {secret, base64.b64encode(secret.encode()).decode(), *encoded}


def leaks(texts: Iterable[str], secrets: Iterable[str]) -> list[str]:
    """One line for each text that holds a secret, or anything that is marked as planted. Other threads may note secrets meanwhile."""
    wanted = sorted({form for secret in tuple(secrets) if len(secret) >= SHORTEST for form in spellings(secret)})
    found = []
    for text in texts:
        mark = MARK.search(text)
        hit = mark.group() if mark else next((form for form in wanted if form in text), None)
        if hit:
            found.append(f"{hit!r} in {text[:200]!r}")
    return found


def leaks_in_files(files: list[Path], secrets: Iterable[str]) -> list[str]:
    """One line for each secret in a file, of whatever size and form: grep looks for all of them at once."""
    wanted = {form for secret in tuple(secrets) if len(secret) >= SHORTEST for form in spellings(secret)}
    if not files or not wanted:
        return []
    grep = ["grep", "--text", "--fixed-strings", "--only-matching", "--with-filename", "--file=-", "--", *map(str, files)]
    answer = subprocess.run(grep, input="\n".join(sorted(wanted)), capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})
    assert answer.returncode in (0, 1), answer.stderr
    return answer.stdout.splitlines()
