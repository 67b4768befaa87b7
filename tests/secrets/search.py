"""Looks for credentials in what programs said: log lines, error texts, server logs."""

from __future__ import annotations

import base64
import re
import urllib.parse
from collections.abc import Iterable
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


def spellings(secret: str) -> set[str]:
    """How a secret may stand in a text: as it is, in a URL, in a form, in base64."""
    encoded = {urllib.parse.quote(secret, safe=""), urllib.parse.quote_plus(secret)}
    return {secret, base64.b64encode(secret.encode()).decode(), *encoded}


def leaks(texts: Iterable[str], secrets: Iterable[str]) -> list[str]:
    """One line for each text that holds a secret, or anything that is marked as planted. Other threads may note secrets meanwhile."""
    wanted = sorted({form for secret in tuple(secrets) if len(secret) >= SHORTEST for form in spellings(secret)})
    pattern = re.compile("|".join(map(re.escape, wanted))) if wanted else None
    found = []
    for text in texts:
        hit = MARK.search(text) or (pattern.search(text) if pattern else None)
        if hit:
            found.append(f"{hit.group()!r} in {text[:200]!r}")
    return found
