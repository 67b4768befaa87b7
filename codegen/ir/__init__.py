"""The language-neutral model of the contract: load, resolve, check. Complete before anything is emitted."""

from codegen.ir.load import CONTRACT, load_contract
from codegen.ir.source import ContractError

__all__ = ["CONTRACT", "ContractError", "load_contract"]
