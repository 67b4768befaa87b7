"""errors.json and changelog.json."""

from __future__ import annotations

from typing import Any

from codegen.ir.model import Contract
from codegen.ir.responses import DOCS_URL


def errors(contract: Contract) -> dict[str, Any]:
    """The closed catalogue, with the operations that answer each code."""
    found = []
    for error in contract.errors:
        row: dict[str, Any] = {
            "code": error.code,
            "type": error.type_uri,
            "status": error.status,
            "retryable": error.retryable,
            "title": error.title,
            "meaning": error.meaning,
            "remedy": error.remedy,
        }
        if error.surface:
            row["surface"] = list(error.surface)
        found.append(row)
    return {"version": contract.version, "docs_url": DOCS_URL, "errors": found}


def changelog(contract: Contract) -> dict[str, Any]:
    return {"version": contract.version, "releases": list(contract.changes)}
