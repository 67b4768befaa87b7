#!/usr/bin/env python3
"""The server's rows: the server pinned to one core, clients to the other, one table.

Each part is a module with `rows(build, server_core, client_core, folder)`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
from tests.bench import answers, depth, fairness, ingest  # noqa: E402
from tests.bench.cpp import cores  # noqa: E402
from tests.bench.table import render, write_json  # noqa: E402

PARTS: dict[str, Callable[[Path, int, int, Path], list[dict[str, Any]]]] = {
    "ingest": ingest.rows,
    "answers": answers.rows,
    "fairness": fairness.rows,
    "depth": depth.rows,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help=f"parts to run: {', '.join(PARTS)}; all of them where none is named")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release")
    parser.add_argument("--json", type=Path, help="write the rows here too")
    options = parser.parse_args()
    if unknown := set(options.names) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")

    rows: list[dict[str, Any]] = []
    for name in options.names or PARTS:
        print(f"bench: {name}", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="venturi-bench-") as folder:
            found = PARTS[name](options.build, *cores(), Path(folder))
        print(render(found), end="\n\n", flush=True)
        rows += found
    if options.json:
        write_json(options.json, rows)


if __name__ == "__main__":
    main()
