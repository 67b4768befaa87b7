from collections.abc import Mapping
from typing import Any, Self

class Unset:
    def __bool__(self) -> bool: ...

UNSET: Unset

class Model:
    @classmethod
    def from_wire(cls, data: Mapping[str, Any]) -> Self: ...
    def to_wire(self) -> dict[str, Any]: ...
