#!/usr/bin/env python3
"""The table of a benchmark, and its results as JSON with the machine's description for later comparison.

Programs print one JSON object a line:

    {"what": "500 pages decoded", "figure": 1.33, "unit": "s", "peer": "libcurl, download only", "peer_figure": 1.0,
     "ratio": 1.33, "target": "<= 1.5", "holds": true}

`what` and `figure` must be there. `target` is `<= n` or `>= n` and speaks of the ratio, or of the figure where no ratio is given;
`holds` may be left out and is then worked out. Lines that are not JSON objects are passed on as they are.

    some_bench | tests/bench/table.py --json results.json
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Row = dict[str, Any]
COLUMNS = ("what", "figure", "peer", "ratio", "target", "")


def read_rows(lines: Iterable[str]) -> tuple[list[Row], list[str]]:
    """The rows of a program's output, and its other lines."""
    rows, others = [], []
    for line in lines:
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        if isinstance(row, dict) and "what" in row and "figure" in row:
            rows.append(row)
        elif line.strip():
            others.append(line.rstrip("\n"))
    return rows, others


def verdict(row: Row) -> str:
    """`holds` or `falls short`; nothing for a row without a target."""
    target = row.get("target")
    if not target:
        return ""
    holds = row.get("holds")
    if holds is None:
        sign, _, bound = target.partition(" ")
        value = row["ratio"] if row.get("ratio") is not None else row["figure"]
        holds = {"<=": value <= float(bound), ">=": value >= float(bound)}[sign]
    return "holds" if holds else "falls short"


def number(value: float | None) -> str:
    if value is None:
        return ""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 10 else f"{value:.1f}"


def cells(row: Row) -> tuple[str, ...]:
    peer = " ".join(part for part in (number(row.get("peer_figure")), row.get("peer", "")) if part)
    figure = f"{number(row['figure'])} {row.get('unit', '')}".rstrip()
    ratio = row.get("ratio")
    return (row["what"], figure, peer, "" if ratio is None else f"{ratio:.2f}", row.get("target") or "", verdict(row))


def render(rows: list[Row]) -> str:
    """The table as text, one line a row."""
    lines = [COLUMNS, *(cells(row) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(COLUMNS))]
    right = {1, 3, 4}
    return "\n".join(
        "  ".join(cell.rjust(w) if i in right else cell.ljust(w) for i, (cell, w) in enumerate(zip(line, widths))).rstrip()
        for line in lines
    )


def machine() -> Row:
    """What the figures were measured on."""
    model = ""
    if Path("/proc/cpuinfo").exists():
        names = [line.partition(":")[2].strip() for line in Path("/proc/cpuinfo").open() if line.startswith("model name")]
        model = names[0] if names else ""
    return {
        "platform": platform.platform(),
        "processor": model or platform.processor(),
        "cores": os.cpu_count(),
        "load": os.getloadavg()[0],
        "python": platform.python_version(),
    }


def write_json(path: Path, rows: list[Row]) -> None:
    judged = [{**row, "holds": verdict(row) == "holds"} if row.get("target") else row for row in rows]
    path.write_text(json.dumps({"machine": machine(), "rows": judged}, indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="outputs of benchmark programs; standard input where there is none")
    parser.add_argument("--json", type=Path, help="write the rows here too")
    options = parser.parse_args()
    lines = [line for file in options.files for line in file.open()] if options.files else list(sys.stdin)
    rows, others = read_rows(lines)
    print("\n".join([*others, render(rows)]))
    if options.json:
        write_json(options.json, rows)


if __name__ == "__main__":
    main()
