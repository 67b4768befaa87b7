# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, type_check_only
from uuid import UUID

from ..._answer import RawResponse
from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.oauth import GrantType, IntrospectionResponse, TokenResponse, TokenTypeHint

class OauthResource:
    def __init__(self, calls: Any) -> None: ...
    @property
    def with_raw_response(self) -> RawOauthResource: ...
    def token(
        self,
        *,
        grant_type: GrantType,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        scope: str | Unset = ...,
        code: str | Unset = ...,
        redirect_uri: str | Unset = ...,
        code_verifier: str | Unset = ...,
        refresh_token: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> TokenResponse: ...
    def revoke(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> None: ...
    def introspect(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> IntrospectionResponse: ...

@type_check_only
class RawOauthResource:
    def token(
        self,
        *,
        grant_type: GrantType,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        scope: str | Unset = ...,
        code: str | Unset = ...,
        redirect_uri: str | Unset = ...,
        code_verifier: str | Unset = ...,
        refresh_token: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[TokenResponse]: ...
    def revoke(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[None]: ...
    def introspect(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[IntrospectionResponse]: ...

@type_check_only
class AsyncOauthResource:
    @property
    def with_raw_response(self) -> AsyncRawOauthResource: ...
    async def token(
        self,
        *,
        grant_type: GrantType,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        scope: str | Unset = ...,
        code: str | Unset = ...,
        redirect_uri: str | Unset = ...,
        code_verifier: str | Unset = ...,
        refresh_token: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> TokenResponse: ...
    async def revoke(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> None: ...
    async def introspect(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> IntrospectionResponse: ...

@type_check_only
class AsyncRawOauthResource:
    async def token(
        self,
        *,
        grant_type: GrantType,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        scope: str | Unset = ...,
        code: str | Unset = ...,
        redirect_uri: str | Unset = ...,
        code_verifier: str | Unset = ...,
        refresh_token: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[TokenResponse]: ...
    async def revoke(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[None]: ...
    async def introspect(
        self,
        *,
        token: str,
        token_type_hint: TokenTypeHint | Unset = ...,
        client_id: str | Unset = ...,
        client_secret: str | Unset = ...,
        client_assertion_type: str | Unset = ...,
        client_assertion: str | Unset = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        extra_headers: Mapping[str, str] | None = ...,
    ) -> RawResponse[IntrospectionResponse]: ...
