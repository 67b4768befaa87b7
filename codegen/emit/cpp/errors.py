"""The error catalogue: the enum with its table, and one exception class per code."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit.cpp.spelling import comment, literal
from codegen.emit.names import cpp_identifier, error_class, kebab
from codegen.ir.model import Contract

TYPE_BASE = "https://venturi.systems/errors/"


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    rows = [
        {
            "name": cpp_identifier(error.code.lower()),
            "code": literal(error.code),
            "class": error_class(error.code),
            "status": error.status,
            "retryable": cpp_identifier(error.retryable),
            "title": literal(error.title),
            "type": literal(TYPE_BASE + kebab(error.code.lower())),
            "member_comment": comment(f"{error.status}: {error.meaning}", 4),
            "class_comment": comment(f"{error.status} {error.code}: {error.meaning} {error.remedy}"),
        }
        for error in sorted(contract.errors, key=lambda e: e.code)
    ]
    return {
        path: render(path.rsplit("/", 1)[1] + ".j2", errors=rows)
        for path in (
            "include/venturi/error_codes.hpp",
            "src/error_codes.cpp",
            "include/venturi/api_errors.hpp",
            "src/api_errors.cpp",
        )
    }
