"""The error catalogue as the server throws it: an enum and one row per code."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit.names import cpp_identifier, kebab
from codegen.emit.server.text import literal
from codegen.ir.model import Contract

TYPE_BASE = "https://venturi.systems/errors/"
DOCS_URL = "https://docs.venturi.systems/developers/api/#errors"


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    rows = [
        {
            "name": cpp_identifier(error.code.lower()),
            "code": literal(error.code),
            "type": literal(TYPE_BASE + kebab(error.code.lower())),
            "status": error.status,
            "title": literal(error.title),
            "meaning": literal(error.meaning),
            "comment": f"{error.status}: {error.title}",
        }
        for error in contract.errors
    ]
    return {
        "errors.hpp": render("errors.hpp.j2", errors=rows, docs_url=literal(DOCS_URL)),
        "errors.cpp": render("errors.cpp.j2", errors=rows),
    }
