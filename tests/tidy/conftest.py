"""What the tidy tests read: the files that git knows, by kind."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def files() -> list[Path]:
    """Every file of the project, relative to its root; nothing that is ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [Path(line) for line in listed.stdout.splitlines() if (ROOT / line).is_file()]


@pytest.fixture(scope="session")
def hand_written(files: list[Path]) -> list[Path]:
    """Sources that people write: no generated folder, no lock file, no published document."""
    kinds = {".cpp", ".hpp", ".py", ".pyi", ".ts", ".sql", ".j2"}
    return [f for f in files if f.suffix in kinds and not {"generated", "expected"} & set(f.parts)]


@pytest.fixture(scope="session")
def text():
    """The text of a file, read once."""
    cache: dict[Path, str] = {}

    def read(file: Path) -> str:
        if file not in cache:
            cache[file] = (ROOT / file).read_text(errors="replace")
        return cache[file]

    return read
