"""The way in: a folder of source files to a checked Contract."""

from __future__ import annotations

from pathlib import Path

from codegen.ir.check import check
from codegen.ir.model import Contract
from codegen.ir.resolve import resolve
from codegen.ir.source import ContractError, Library, Problems

CONTRACT = Path(__file__).resolve().parents[1] / "contract"

__all__ = ["CONTRACT", "ContractError", "load_contract"]


def load_contract(folder: Path | str = CONTRACT) -> Contract:
    """Loads, resolves and checks. Raises ContractError with every problem found, each with its file and line."""
    problems = Problems()
    contract = resolve(Library(Path(folder)), problems)
    problems.raise_if_any()
    check(contract, problems)
    problems.raise_if_any()
    return contract
