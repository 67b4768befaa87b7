from collections.abc import Iterable
from typing import Any, Generic, TypeVar, overload

from . import _native
from .errors import DecodeError, RateLimit

T = TypeVar("T", covariant=True)

UNREADABLE: tuple[type[Exception], ...]

class Headers(dict[str, str]):
    def __init__(self, pairs: Iterable[tuple[str, str]] = ...) -> None: ...
    @overload  # type: ignore[override]
    def get(self, name: str, default: None = None) -> str | None: ...
    @overload
    def get(self, name: str, default: str) -> str: ...
    def __contains__(self, name: object) -> bool: ...

class ResponseInfo:
    status: int
    headers: Headers
    trace_id: str
    attempts: int
    replayed: bool
    rate_limit: RateLimit
    def __init__(self, reply: _native.Call) -> None: ...

class RawResponse(ResponseInfo, Generic[T]):
    content: bytes
    def __init__(self, reply: _native.Call, model: type[T] | None, calls: Any) -> None: ...
    @property
    def text(self) -> str: ...
    def parse(self) -> T: ...

def answered(reply: _native.Call) -> _native.Call: ...
def read(content: bytes, model: Any, info: ResponseInfo, calls: Any) -> Any: ...
def unreadable(message: str, info: ResponseInfo) -> DecodeError: ...
