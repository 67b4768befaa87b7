"""Who may include whom (docs/architecture.md). Data flows one way, so includes do too."""

from __future__ import annotations

import re
from pathlib import Path

TEST = re.compile(r"_test$|^test_")  # a test also includes what it tests with
INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]', re.MULTILINE)

# A room, how its files are recognised, and the rooms of ours that it may include. Tests may also use testing/ and what they test with.
ROOMS: list[tuple[str, str, set[str]]] = [
    ("models", r"^sdk/generated/(include/venturi/models/|src/json/)", {"models", "json", "public"}),
    ("public", r"^sdk/(generated/)?include/", {"public", "models"}),
    ("json", r"^sdk/src/json/", {"json", "public"}),
    ("operations", r"^sdk/generated/src/", {"models", "public", "json", "core", "operations"}),
    ("testing", r"^sdk/testing/", {"public", "core", "testing"}),
    ("core", r"^sdk/src/", {"public", "models", "json", "core", "operations"}),
    ("bridge", r"^sdk/bridge/", {"bridge", "core", "public", "models", "json", "operations", "testing"}),
    ("python", r"^bindings/python/", {"bridge", "python"}),
    ("node", r"^bindings/node/", {"bridge", "node"}),
    ("domain", r"^server/domain/", {"domain"}),
    ("storage", r"^server/storage/", {"storage", "domain"}),
    ("routes", r"^server/generated/", {"models", "public", "json", "routes", "http", "domain", "storage"}),
    ("http", r"^server/http/", {"http", "routes", "models", "public", "json", "domain", "storage"}),
    ("handlers", r"^server/handlers/", {"handlers", "routes", "http", "models", "public", "json", "domain", "storage"}),
    ("web", r"^server/web/", {"web", "handlers", "http", "domain", "storage"}),
    ("worker", r"^server/worker/", {"worker", "storage", "domain", "models", "public", "json"}),
]
# Where the file that an include names can stand.
BASES = [
    "", "sdk/include/", "sdk/generated/include/", "sdk/src/", "sdk/generated/src/", "sdk/generated/", "sdk/", "sdk/bridge/",
    "sdk/testing/", "sdk/testing/include/", "server/", "bindings/python/src/", "bindings/node/src/",
]  # fmt: skip


def room_of(path: str) -> str | None:
    return next((name for name, pattern, _ in ROOMS if re.match(pattern, path)), None)


def resolve(include: str, file: Path, known: set[str]) -> str | None:
    """The file of ours that an include means, or None for somebody else's."""
    for base in (f"{file.parent}/", *BASES):
        if (candidate := base + include) in known:
            return candidate
    return None


def violations(files: list[Path], text) -> list[str]:
    known = {str(f) for f in files if f.suffix in (".hpp", ".h", ".cpp", ".inc")}
    allowed = {name: rooms for name, _, rooms in ROOMS}
    found = []
    for file in files:
        room = room_of(str(file))
        if room is None or file.suffix not in (".hpp", ".cpp") or TEST.search(file.stem):
            continue
        for include in INCLUDE.findall(text(file)):
            target = resolve(include, file, known)
            target_room = target and room_of(target)
            if target_room and target_room not in allowed[room]:
                found.append(f"{file} ({room}) includes {target} ({target_room})")
    return found


def test_every_include_follows_the_arrows(files, text):
    assert violations(files, text) == []


def test_an_include_against_an_arrow_is_found(files, text):
    wrong = Path("server/domain/wrong.hpp")
    store = next(f for f in files if str(f).startswith("server/storage/") and f.suffix == ".hpp")

    def with_wrong(file: Path) -> str:
        return f'#include "{str(store).removeprefix("server/")}"' if file == wrong else text(file)

    assert violations([*files, wrong], with_wrong) == [f"{wrong} (domain) includes {store} (storage)"]


def test_the_domain_knows_no_library_but_openssl_and_the_standard_one(files, text):
    foreign = [
        f"{file}: {include}"
        for file in files
        if room_of(str(file)) == "domain" and file.suffix in (".hpp", ".cpp") and not TEST.search(file.stem)
        for include in INCLUDE.findall(text(file))
        if "/" in include and not include.startswith(("openssl/", "domain/", "sys/"))
    ]
    assert foreign == []
