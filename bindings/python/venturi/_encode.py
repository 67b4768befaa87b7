"""A call's arguments as the core takes them: named texts, one JSON text, checked options."""

from __future__ import annotations

import json
from os import PathLike, fspath

from ._model import UNSET, Model, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

NONE: dict[str, Any] = {}  # never written to
PATHS = ("ca_file", "ca_directory")
WAITS = ("initial_backoff", "max_backoff", "max_retry_after")  # seconds that may be none


def pairs(values: Mapping[str, object]) -> list[tuple[str, str]]:
    """Named values as text pairs; a list repeats its name, what was not given is left out."""
    found = []
    for name, value in values.items():
        if value is None or value is UNSET:
            continue
        for item in value if isinstance(value, (list, tuple)) else (value,):
            found.append((name, sendable(name, _text(item))))
    return found


def sendable(name: str, text: object) -> str:
    """The text, if it is one and can be UTF-8. The error names the argument and never shows it: it may be a secret."""
    if not isinstance(text, str):
        raise TypeError(f"{name} is a text, not {type(text).__name__}")
    # Not by the error of the encoding, which holds the text.
    if not text.isascii() and text.encode("utf-8", "ignore").decode() != text:
        raise ValueError(f"{name} has half of a surrogate pair in it, which cannot be sent")
    return text


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    return str(plain(value))


def body(content: Mapping[str, object] | Model | None) -> str:
    """A body as JSON text. What was not given is left out; None is null."""
    if content is None:
        return ""
    wire = content.to_wire() if isinstance(content, Model) else {k: v for k, v in content.items() if v is not UNSET}
    return sendable("the body", json.dumps(wire, separators=(",", ":"), default=_json, ensure_ascii=False, allow_nan=False))


def _json(value: object) -> object:
    """What a body may hold beside JSON's own types."""
    return value.to_wire() if isinstance(value, Model) else plain(value)


def headers(given: Mapping[str, str] | Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Headers of the caller's own as pairs. The core refuses names and values that would not be one header."""
    found = list(given.items() if hasattr(given, "items") else given)
    if not all(isinstance(pair, tuple) and len(pair) == 2 for pair in found):
        raise TypeError('headers are a mapping of names to values: {"X-Team": "checkout"}')
    for name, value in found:
        if not isinstance(name, str) or not isinstance(value, str):
            raise TypeError(f"a header is text: {name!r} is given as {type(value).__name__}")
        sendable("a header's name", name)
        sendable(f"the header {name!r}", value)
    return found


def options(given: Mapping[str, Any], defaults: Mapping[str, Any] = NONE) -> dict[str, Any]:
    """What a call is given beside its arguments, over its client's own; checked, so that the message names the option."""
    merged = {**defaults, **{name: value for name, value in given.items() if value is not None}}
    extra = merged.pop("extra_headers", None)
    if extra is not None:
        own = headers(extra)
        taken = {name.lower() for name, _ in own}
        merged["headers"] = [pair for pair in merged.get("headers", ()) if pair[0].lower() not in taken] + own
    if "idempotency_key" in merged:
        sendable("idempotency_key", merged["idempotency_key"])
    check_numbers(merged)
    return merged


def with_paths(given: Mapping[str, Any]) -> dict[str, Any]:
    """A client's arguments, their paths as text."""
    return {name: fspath(value) if name in PATHS and isinstance(value, PathLike) else value for name, value in given.items()}


def check_numbers(given: Mapping[str, Any]) -> None:
    """Refuses what is no number of seconds and no count, where there is one. Infinity is no limit."""
    for name in ("timeout", "connect_timeout", *WAITS):
        seconds = given.get(name)
        if seconds is None:
            continue
        if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
            raise TypeError(f"{name} is a number of seconds, not {type(seconds).__name__}")
        if not (seconds > 0 or (seconds == 0 and name in WAITS)):
            raise ValueError(f"{name} is a positive number of seconds, not {seconds}")
    retries = given.get("max_retries")
    if retries is not None:
        if isinstance(retries, bool) or not isinstance(retries, int):
            raise TypeError(f"max_retries is a whole number, not {type(retries).__name__}")
        if retries < 0:
            raise ValueError(f"max_retries is not negative: {retries}")
