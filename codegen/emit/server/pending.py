"""server/pending.yaml: the operations that have no handler yet, so that they get no route either.

A partner twin has its public operation's handler, so it waits exactly as long as that one and is not listed itself.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from codegen.emit.targets import ROOT
from codegen.ir.model import Contract, Operation

PENDING = ROOT / "server" / "pending.yaml"


def read(path: Path = PENDING) -> frozenset[str]:
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    listed = document.get("operations") if isinstance(document, dict) else None
    if not isinstance(listed, list) or not all(isinstance(name, str) for name in listed):
        raise ValueError(f"{path}: `operations:` with a list of operation ids is expected")
    if len(listed) != len(set(listed)):
        raise ValueError(f"{path}: an operation is listed twice")
    if any(name.startswith("partner.") for name in listed):
        raise ValueError(f"{path}: a partner twin follows its public operation and is not listed")
    return frozenset(listed)


def routed(contract: Contract, pending: frozenset[str]) -> tuple[Operation, ...]:
    """The operations that are routed, in the contract's order."""
    unknown = sorted(pending - {operation.id for operation in contract.operations})
    if unknown:
        raise ValueError(f"server/pending.yaml lists operations that the contract does not have: {', '.join(unknown)}")
    return tuple(operation for operation in contract.operations if (operation.mirrors or operation.id) not in pending)
