from functools import cached_property
from typing import TypeVar

T = TypeVar("T")

class resource(cached_property[T]): ...
