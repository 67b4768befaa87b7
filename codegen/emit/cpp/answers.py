"""Answers: which model an operation's good answer is held against, for those who read it with a parser of their own."""

from __future__ import annotations

from collections.abc import Callable

from codegen.emit.cpp.resources import codec_groups, result_type
from codegen.emit.cpp.spelling import literal
from codegen.ir.model import Contract, Operation


def files(contract: Contract, render: Callable[..., str]) -> dict[str, str]:
    operations = sorted(contract.sdk_operations(), key=lambda o: o.id)
    rows = [{"id": literal(o.id), "model": model} for o in operations if (model := answer_model(o, contract))]
    return {
        "src/operations/answers.hpp": render("answers.hpp.j2"),
        "src/operations/answers.cpp": render("answers.cpp.j2", rows=rows, groups=codec_groups(contract, operations)),
    }


def answer_model(operation: Operation, contract: Contract) -> str:
    """The type that C++ decodes the answer into; empty for none, and for text."""
    if operation.pagination:
        return operation.pagination.envelope
    model = result_type(operation, contract)
    return "" if model in ("void", "std::string") else model
