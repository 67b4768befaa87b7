"""The model as plain values, without what has its default: what the goldens hold of load, resolve and check."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from codegen.ir.model import Contract, Source

EVERYWHERE = ("Problem", "FieldError")


def dump(contract: Contract) -> dict[str, Any]:
    """Operations, models, enums and events; the catalogue and the problem model are the same in every feature."""
    return {
        "operations": [plain(op) for op in contract.operations],
        "models": [plain(m) for m in contract.models.values() if m.name not in EVERYWHERE],
        "enums": [plain(e) for e in contract.enums.values()],
        "events": [plain(e) for e in contract.events],
        "groups": list(contract.groups()),
    }


def plain(value: Any) -> Any:
    if isinstance(value, Source):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if getattr(value, f.name) != _default(f)}
    if isinstance(value, tuple | list):
        return [plain(child) for child in value]
    if isinstance(value, dict):
        return {key: plain(child) for key, child in value.items()}
    return value


def _default(field: Any) -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default
