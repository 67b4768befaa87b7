from types import TracebackType
from typing import Self

from .generated.resources import AsyncResources, Resources

class Venturi(Resources):
    def __init__(
        self,
        base_url: str | None = ...,
        *,
        token: str | None = ...,
        api_key: str | None = ...,
        client_id: str | None = ...,
        client_secret: str | None = ...,
        ingestion_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...
    def close(self) -> None: ...

class AsyncVenturi(AsyncResources):
    def __init__(
        self,
        base_url: str | None = ...,
        *,
        token: str | None = ...,
        api_key: str | None = ...,
        client_id: str | None = ...,
        client_secret: str | None = ...,
        ingestion_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
    ) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
    def close(self) -> None: ...
