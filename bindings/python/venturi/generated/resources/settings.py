# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.settings import Settings


class SettingsResource:
    """`settings`: What the tenant has decided about residency, inference, key lifetime and the completeness floor. Methods:
    `get`, `update`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def get(
        self,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Returns the tenant's settings as they are in force: where its data stays, whether trained inference
        is used, how long keys may live, and below which completeness a rollup shows a gap.

        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/settings, scope admin:config

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "settings.get",
            Settings,
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def update(
        self,
        *,
        residency_region=UNSET,
        stage_b_enabled=UNSET,
        max_key_lifetime_days=UNSET,
        completeness_floor=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Changes the settings that the body names and leaves the others. Every change is audited with its
        value before and after.

        Changing `residency_region` with a user's token needs a sign-in within the last five minutes, else
        `STEP_UP_REQUIRED`. It is refused with `RESIDENCY_BLOCKED` where the operator does not hold the
        tenant's data in that region.

        residency_region: The region in which the tenant's data is to stay; one of those that the operator
            configured.
        stage_b_enabled: Whether trained inference may be used. It takes effect for records that are
            attributed from now on.
        max_key_lifetime_days: The longest lifetime for new keys. Existing keys keep theirs.
        completeness_floor: The share of expected data below which a rollup shows the gap.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        PATCH /api/v1/settings, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, StepUpRequiredError, InsufficientScopeError,
        IdempotencyInProgressError, ResidencyBlockedError, PayloadTooLargeError, UnsupportedMediaTypeError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "settings.update",
            Settings,
            body={
                "residency_region": residency_region,
                "stage_b_enabled": stage_b_enabled,
                "max_key_lifetime_days": max_key_lifetime_days,
                "completeness_floor": completeness_floor,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )
