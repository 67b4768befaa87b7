"""What libventuri shows to the program that links it, and what it keeps between calls.

    symbols.py LIBRARY.so ARCHIVE.a

The shared library exports nothing but venturi::v1, so that two versions of it, and other copies of what it is built from, get along in one
process. The objects hold no writable globals but those below, and run nothing before main().
"""

from __future__ import annotations

import re
import subprocess
import sys

# Functions, variables, vtables and type information of venturi::v1, by their mangled names.
EXPORTED = re.compile(r"_Z(N|NK|TIN|TSN|TVN|TTN)7venturi2v1[0-9NISKRC]")
# Each with the reason why it may be there.
WRITABLE = {
    "initialise_curl()::once": "libcurl's own global state is set up once for the process",
    "Rings::Rings(unsigned long, unsigned long)::registered": "the fork handler of emitters is registered once for the process",
    "TickClock::read": "whether the processor's counter is a clock is found out once",
    "fresh_id()::ids": "numbers that tell emitters apart in a thread's own storage",
}


def run(*command: str) -> list[str]:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def foreign_exports(library: str) -> list[str]:
    names = [line.split()[-1] for line in run("nm", "-D", "--defined-only", library)]
    assert any(EXPORTED.match(name) for name in names), f"{library} exports nothing"
    return [name for name in names if not EXPORTED.match(name)]


def objects(archive: str) -> list[tuple[str, str]]:
    """Every symbol of the archive's objects, with its section."""
    found = []
    for line in run("objdump", "-tC", archive):
        if match := re.match(r"[0-9a-f]{16} .{7} (\S+)\s+[0-9a-f]{16}\s+(.+)", line):
            found.append((match[1], match[2].removeprefix(".hidden ")))
    return found


def writable_globals(symbols: list[tuple[str, str]]) -> list[str]:
    """Without thread_local storage, and what the linker makes read-only after relocation."""
    sections = re.compile(r"\.(bss|data)(?!\.rel\.ro|\.rel\.local\.DW\.ref)")
    names = {name for section, name in symbols if sections.match(section) and not name.startswith(".")}
    return sorted(name for name in names if not any(known in name for known in WRITABLE))


def main(library: str, archive: str) -> int:
    symbols = objects(archive)
    complaints = [
        *(f"exported, but not of venturi::v1: {name}" for name in foreign_exports(library)),
        *(f"writable global: {name}" for name in writable_globals(symbols)),
        *(f"runs before main(): {name}" for section, name in symbols if re.match(r"\.(init_array|ctors)", section)),
    ]
    print("\n".join(complaints) or f"{len(symbols)} symbols: as they should be")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
