"""docs/promises.md as data, and the names of all tests that it may point to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

PAGE = Path("docs/promises.md")
WAITING = "Not served yet"
NAMES = {
    "test_*.py": r"^(?:async )?def (test_\w+)\(",
    "*_test.cpp": r'TEST_CASE(?:_FIXTURE)?\(\s*(?:\w+,\s*)?"((?:[^"\\]|\\.)*)"',
    "*.test.mjs": r"""^\s*(?:test|it)\(\s*(["'`])(?P<name>.*?)\1""",
    "cases/*.yaml": r"^\s*- name: (.+)$",
}


class Row(NamedTuple):
    page: str
    section: str
    cells: list[str]


def rows(markdown: str) -> Iterator[Row]:
    """Every row of a table under its page (`##`) and its section (`###`)."""
    page = section = ""
    for line in markdown.splitlines():
        if line.startswith("## "):
            page, section = line[3:].strip(), ""
        elif line.startswith("### "):
            section = line[4:].strip()
        elif line.startswith("|") and not re.match(r"\|[-| ]+\|$", line):
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            if cells[0] != "Promise":
                yield Row(page, section, cells)


def references(cell: str) -> list[str]:
    """`path::name` between backticks."""
    return re.findall(r"`([^`]+::[^`]+)`", cell)


def known(files: list[Path], text: Callable[[Path], str]) -> set[str]:
    """The tests of every language as `path::name`."""
    found = set()
    for file in files:
        for pattern, name in NAMES.items():
            if file.match(pattern):
                found |= {f"{file}::{_name(match)}" for match in re.finditer(name, text(file), re.MULTILINE)}
    return found


def _name(match: re.Match[str]) -> str:
    return (match.groupdict().get("name") or match.group(1)).replace('\\"', '"').replace("`", "'").strip()
