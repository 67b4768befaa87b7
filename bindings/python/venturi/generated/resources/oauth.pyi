# Generated from codegen/contract by `make generate`. Do not edit.
from collections.abc import Awaitable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..._model import Unset
from ..._pages import AsyncPages, Pages
from ..models.oauth import GrantType, IntrospectionResponse, TokenResponse, TokenTypeHint

class OauthResource:
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
    ) -> IntrospectionResponse: ...

class AsyncOauthResource:
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
    ) -> Awaitable[TokenResponse]: ...
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
    ) -> Awaitable[None]: ...
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
    ) -> Awaitable[IntrospectionResponse]: ...
