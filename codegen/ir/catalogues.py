"""errors.yaml, events.yaml and changelog.yaml to rows of the model."""

from __future__ import annotations

import re
from typing import Any

from codegen.ir.model import ErrorCode, EventType, Source
from codegen.ir.schemas import Schemas
from codegen.ir.source import Library, List, Map, Problems, where
from codegen.ir.types import example_of

ERROR_KEYWORDS = frozenset({"code", "status", "retryable", "title", "meaning", "remedy", "detail", "surface"})
EVENT_KEYWORDS = frozenset({"type", "data", "envelope", "summary", "description", "example"})
CHANGE_KEYWORDS = frozenset({"version", "date", "summary", "changes"})
RETRYABLE = ("no", "yes", "maybe", "reauthenticate")


def read_errors(library: Library, schemas: Schemas, problems: Problems) -> tuple[ErrorCode, ...]:
    found: dict[str, ErrorCode] = {}
    for row in _rows(library, "errors.yaml", "errors", problems):
        schemas.only(row, ERROR_KEYWORDS, "error")
        for key in ERROR_KEYWORDS - {"surface"}:
            if key not in row:
                problems.add(row.source, f"an error needs `{key}`")
        code = str(row.get("code", ""))
        if not re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", code):
            problems.add(row.source, f"error code `{code}` is not SCREAMING_SNAKE_CASE")
        if code in found:
            problems.add(row.source, f"error code `{code}` is already defined at {found[code].source}")
        if row.get("retryable") not in RETRYABLE:
            problems.add(row.at("retryable"), f"`{code}`: retryable is one of {', '.join(RETRYABLE)}")
        if not isinstance(row.get("status"), int) or not 400 <= row["status"] < 600:
            problems.add(row.at("status"), f"`{code}`: status is from 400 to 599")
            continue
        found[code] = ErrorCode(
            code, row["status"], str(row.get("retryable")), _text(row, "title"), _text(row, "meaning"), _text(row, "remedy"),
            row.source, _text(row, "detail"), tuple(row.get("surface", ())),
        )  # fmt: skip
    return tuple(found.values())


def read_events(library: Library, schemas: Schemas, problems: Problems) -> tuple[EventType, ...]:
    found: dict[str, EventType] = {}
    for row in _rows(library, "events.yaml", "events", problems):
        schemas.only(row, EVENT_KEYWORDS, "event")
        kind = str(row.get("type", ""))
        if not re.fullmatch(r"[a-z]+(\.[a-z_]+)+", kind):
            problems.add(row.source, f"event type `{kind}` is not lower-case words joined by dots")
        if kind in found:
            problems.add(row.source, f"event type `{kind}` is already defined at {found[kind].source}")
        data, envelope = (_model(row, key, schemas, problems) for key in ("data", "envelope"))
        found[kind] = EventType(kind, data, _text(row, "summary"), _text(row, "description"), row.source, example_of(row), envelope)
    return tuple(found.values())


def read_changes(library: Library, schemas: Schemas, problems: Problems) -> tuple[dict[str, Any], ...]:
    if not library.has("changelog.yaml"):
        return ()
    rows = _rows(library, "changelog.yaml", "releases", problems)
    for row in rows:
        schemas.only(row, CHANGE_KEYWORDS, "release")
        for key in CHANGE_KEYWORDS:
            if key not in row:
                problems.add(row.source, f"a release needs `{key}`")
    return tuple(plain(row) for row in rows)


def plain(value: Any) -> Any:
    """The value without the places: dicts and lists."""
    if isinstance(value, dict):
        return {key: plain(child) for key, child in value.items()}
    if isinstance(value, list | tuple):
        return [plain(child) for child in value]
    return value


def _model(row: Map, key: str, schemas: Schemas, problems: Problems) -> str:
    """The name of the model that `key` refers to, by $ref."""
    node = row.get(key)
    if not isinstance(node, Map) or "$ref" not in node:
        problems.add(row.at(key), f"event `{row.get('type')}` needs `{key}: {{$ref: …}}`")
        return ""
    return schemas.name_of(node["$ref"], row.at(key)) or ""


def _rows(library: Library, file: str, key: str, problems: Problems) -> list[Map]:
    """The rows of a catalogue: a list, or a mapping whose `key` is the list."""
    if not library.has(file):
        problems.add(Source(file, 1), "the file is missing")
        return []
    content = library.file(file)
    rows = content.get(key) if isinstance(content, Map) else content
    if not isinstance(rows, List):
        problems.add(content.source, f"{file} is a list of rows")
        return []
    for index, row in enumerate(rows):
        if not isinstance(row, Map):
            problems.add(where(rows, index), f"{file}: a row is a mapping")
    return [row for row in rows if isinstance(row, Map)]


def _text(row: Map, key: str) -> str:
    return " ".join(str(row.get(key, "")).split())
