"""The gate: within v1 the contract only grows. Compares the generated documents with those of the last release.

A break is anything removed, renamed, retyped, narrowed or newly required that a caller or reader of the released documents
could notice. Additive changes pass without a word.
"""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

from codegen.compat.catalogues import compare_errors, compare_events
from codegen.compat.finding import Finding, Report
from codegen.compat.operations import Operations

DOCUMENTS = ("openapi.json", "errors.json", "asyncapi.json")


def compare(base: dict[str, Any], candidate: dict[str, Any], today: date) -> list[Finding]:
    """Every break between two sets of documents, both keyed by file name."""
    report = Report()
    Operations(base["openapi.json"], candidate["openapi.json"], today, report).compare()
    compare_errors(base["errors.json"], candidate["errors.json"], report)
    if "asyncapi.json" in base:
        compare_events(base["asyncapi.json"], candidate.get("asyncapi.json", {}), report)
    return report.findings()


def read(folder: Path) -> dict[str, Any]:
    return {name: json.loads((folder / name).read_text(encoding="utf-8")) for name in DOCUMENTS if (folder / name).is_file()}


def release(generated: Path, released: Path) -> None:
    """Makes the generated documents the released ones. The gate has to pass first."""
    released.mkdir(parents=True, exist_ok=True)
    for name in DOCUMENTS:
        shutil.copyfile(generated / name, released / name)
