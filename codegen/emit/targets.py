"""Which emitter writes which folder. Each folder is written wholly by its emitter and holds nothing else."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from codegen.ir.model import Contract

Emitter = Callable[[Contract], dict[str, str]]

ROOT = Path(__file__).resolve().parents[2]

TARGETS: dict[str, str] = {
    "cpp": "sdk/generated",
    "server": "server/generated",
    "python": "bindings/python/venturi/generated",
    "python_native": "bindings/python/src/generated",
    "typescript": "bindings/node/lib/generated",
    "node": "bindings/node/src/generated",
    "publish": "docs/generated",
    "catalogue": "server/domain/generated",
}


def emitter(name: str) -> Emitter:
    """The `emit` function of `codegen.emit.<name>`; a missing module is an ImportError and is never skipped."""
    module = importlib.import_module(f"codegen.emit.{name}")
    emit: Emitter = module.emit
    return emit
