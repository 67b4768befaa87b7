"""Target folders hold exactly what emitters print."""

from __future__ import annotations

from pathlib import Path

from codegen.emit import folders
from codegen.emit.targets import TARGETS

PRODUCED = {"cpp": {"a.hpp": "// Generated.\n", "sub/b.hpp": "// Generated.\n"}}


def test_writing_makes_the_folder_hold_exactly_what_was_produced(tmp_path: Path) -> None:
    target = tmp_path / TARGETS["cpp"]
    (target / "old").mkdir(parents=True)
    (target / "old" / "gone.hpp").write_text("// Generated.\n")
    (target / "a.hpp").write_text("// Edited by hand.\n")
    assert folders.write(PRODUCED, tmp_path) == 3
    assert sorted(p.relative_to(target).as_posix() for p in target.rglob("*")) == ["a.hpp", "sub", "sub/b.hpp"]
    assert folders.differences(PRODUCED, tmp_path) == []


def test_unchanged_files_keep_their_time(tmp_path: Path) -> None:
    folders.write(PRODUCED, tmp_path)
    before = (tmp_path / TARGETS["cpp"] / "a.hpp").stat().st_mtime_ns
    assert folders.write(PRODUCED, tmp_path) == 0
    assert (tmp_path / TARGETS["cpp"] / "a.hpp").stat().st_mtime_ns == before


def test_differences_name_what_is_missing_stale_or_edited(tmp_path: Path) -> None:
    target = tmp_path / TARGETS["cpp"]
    target.mkdir(parents=True)
    (target / "a.hpp").write_text("// Edited by hand.\n")
    (target / "gone.hpp").write_text("// Generated.\n")
    assert folders.differences(PRODUCED, tmp_path) == [
        "sdk/generated/gone.hpp: is not produced any more",
        "sdk/generated/a.hpp: differs",
        "sdk/generated/sub/b.hpp: is missing",
    ]
