"""Rules of the house that a reader can check file by file."""

from __future__ import annotations

import re
from pathlib import Path

GENERATED = re.compile(r"^(sdk|server|server/domain|bindings/python/venturi|bindings/node/lib)/generated/")
LONGEST = 400  # lines of a hand-written file; 50 to 250 is the habit


def test_generated_files_say_so_in_their_first_line(files, text):
    silent = [
        str(f)
        for f in files
        if GENERATED.match(str(f))
        and f.suffix in (".cpp", ".hpp", ".py", ".pyi", ".ts")
        and "enerated" not in text(f).partition("\n")[0]
    ]
    assert silent == []


def test_hand_written_files_have_one_subject_and_so_stay_short(hand_written, text):
    long = [f"{f}: {n} lines" for f in hand_written if (n := text(f).count("\n")) > LONGEST]
    assert long == []


def test_no_file_is_dead(files, text):
    """A C++ source that no build file names, and a header that nothing includes, is dead."""
    builds = "\n".join(text(f) for f in files if f.name == "CMakeLists.txt" or f.suffix == ".cmake")
    globbed = "GLOB" in builds
    sources = "\n".join(text(f) for f in files if f.suffix in (".cpp", ".hpp", ".j2", ".py"))
    public = "sdk/include/venturi/"
    dead = [
        str(f)
        for f in files
        if f.suffix == ".hpp" and "generated" not in f.parts and not str(f).startswith(public) and f'{f.name}"' not in sources
    ]
    if not globbed:
        dead += [
            str(f)
            for f in files
            if f.suffix == ".cpp" and "generated" not in f.parts and f.name not in builds and f.stem not in builds
        ]
    assert dead == []


def test_nothing_is_left_unfinished(hand_written, text):
    words = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    here = Path("tests/tidy/test_sources.py")
    assert [f"{f}: {m.group()}" for f in hand_written if f != here and (m := words.search(text(f)))] == []


def test_banned_calls_are_not_used(hand_written, text):
    """Calls that have a better form here, with the reason."""
    banned = {
        r"\bstd::rand\b|\bsrand\b": "random numbers are injected",
        r"\bsystem_clock::now\(\)": "time comes from the injected Clock",
        r"\b(strcpy|sprintf|gets)\s*\(": "unbounded",
        r"\bstd::endl\b": "flushes",
        r"\busing namespace std;": "brings in everything",
    }
    clocks = re.compile(r"clock|uuid|timestamp|/system\.cpp$|_test\.cpp$|/(tests|bench)/|^(tests|examples)/")
    found = []
    for file in hand_written:
        if file.suffix not in (".cpp", ".hpp"):
            continue
        for pattern, reason in banned.items():
            if "system_clock" in pattern and clocks.search(str(file)):
                continue
            if re.search(pattern, text(file)):
                found.append(f"{file}: {pattern} ({reason})")
    assert found == []


def test_macros_are_defined_in_export_hpp_alone(hand_written, text):
    """But for the Arrow specification's own, by which headers of several projects agree who declares its structs."""
    arrow = Path("sdk/include/venturi/arrow_abi.hpp")
    found = [
        f"{f}: {name}"
        for f in hand_written
        if f.suffix in (".cpp", ".hpp") and f.name != "export.hpp" and not f.stem.endswith("_test")
        for name in re.findall(r"^\s*#\s*define\s+(\w+)", text(f), re.MULTILINE)
        if not (f == arrow and name.startswith("ARROW_"))
        and not name.startswith(("RAPIDJSON_", "BOOST_", "DOCTEST_", "PY_SSIZE_T_CLEAN", "NAPI_"))
    ]
    assert found == []


def test_the_changelog_has_the_form_of_keep_a_changelog(text):
    log = text(Path("CHANGELOG.md"))
    assert log.startswith("# Changelog\n")
    headings = re.findall(r"^## (.+)$", log, re.MULTILINE)
    assert headings and all(re.fullmatch(r"Unreleased|\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}", h) for h in headings)
    kinds = set(re.findall(r"^### (.+)$", log, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_no_path_of_a_machine_is_in_the_project(files, text):
    homes = re.compile(r"/(home|root|Users|work)/[a-z0-9_.-]+/")
    found = []
    for file in files:
        if file.suffix in (".png", ".ico", ".lock") or "lock" in file.name or file == Path("tests/tidy/test_sources.py"):
            continue
        if m := homes.search(text(file)):
            found.append(f"{file}: {m.group()}")
    assert found == []
