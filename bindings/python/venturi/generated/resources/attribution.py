# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.attribution import AttributionDetail, AttributionPage
from ..models.disputes import Dispute, Override


class AttributionResource:
    """`attribution`: Who caused an inference, what it cost in money, energy and carbon, and the evidence for saying so. Methods:
    `list`, `get`, `dispute`, `override`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def list(
        self,
        *,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Lists attribution records, the newest invocation first unless sorted otherwise. All pages of one
        pass read the same state of the data, so a full pass returns every record exactly once, also while
        new ones arrive.

        A record whose owner is not known yet is listed too: unresolved spend is reported honestly, never
        hidden or guessed.

        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `id` (eq, gt, gte, lt, lte, in);
            `invocation_id` (eq, gt, gte, lt, lte, in); `occurred_at` (eq, gt, gte, lt, lte); `provider` (eq,
            ne, in, contains); `served_model` (eq, ne, in, contains); `service` (eq, ne, in, contains); `owner`
            (eq, ne, in, contains); `project` (eq, ne, in, contains); `cost_usd` (eq, ne, gt, gte, lt, lte);
            `energy_wh` (eq, ne, gt, gte, lt, lte); `carbon_gco2e` (eq, ne, gt, gte, lt, lte);
            `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne, in);
            `confidence` (eq, ne, gt, gte, lt, lte); `confidence_band` (eq, ne, in); `degradation_state` (eq,
            ne, in); `freshness` (eq, ne, in); `export_eligibility` (eq, ne, in).
        sort: The field to sort by, descending with a leading `-`. One of `occurred_at`, `id`,
            `invocation_id`, `provider`, `served_model`, `service`, `owner`, `project`, `cost_usd`, `energy_wh`,
            `carbon_gco2e`, `pathway_category`, `output_state`, `stage_origin`, `confidence`, `confidence_band`,
            `degradation_state`, `freshness`, `export_eligibility`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/attribution, scope read:attribution

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "attribution.list",
            AttributionPage,
            query={"cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def get(
        self,
        id,
        *,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Returns the current version of a record with everything behind it: the path through the graph, every
        signal, every candidate with its evidence, and why the winner won.

        id: The attribution record's id, `attr_…`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/attribution/{id}, scope read:attribution

        Raises: MalformedRequestError, InvalidCredentialsError, CredentialExpiredError,
        InsufficientScopeError, NotFoundError, ValidationFailedError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "attribution.get",
            AttributionDetail,
            path={"id": id},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def dispute(
        self,
        id,
        *,
        reason,
        proposed_owner=UNSET,
        comment=UNSET,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """States that a record is wrong. The dispute is metadata: cost, owner and confidence stay as they are,
        but while it is open the record's `export_eligibility` is `disputed` and exports leave it out and
        count it. An override decides it.

        A record has at most one open dispute; a second one is refused with `CONFLICT`. Sends the webhook
        event `attribution.disputed`.

        id: The record's id.
        reason: What is wrong.
        proposed_owner: Key of the organization that should own the spend.
        comment: An explanation for whoever decides. Never put content of an AI call here.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/attribution/{id}/dispute, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        ConflictError, IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError,
        ValidationFailedError, IdempotencyConflictError, RateLimitError, InternalError,
        ServiceUnavailableError.
        """
        return self._calls.call(
            "attribution.dispute",
            Dispute,
            path={"id": id},
            body={
                "reason": reason,
                "proposed_owner": proposed_owner,
                "comment": comment,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )

    def override(
        self,
        id,
        *,
        owner=UNSET,
        project=UNSET,
        service=UNSET,
        reason,
        timeout=None,
        max_retries=None,
        extra_headers=None,
        idempotency_key=None,
    ):
        """Replaces a record's owner, project or service by a decision of yours. It makes a new version of the
        record under the same id, keeps the version before, decides the record's open dispute if there is
        one, and is audited. Cost, energy and carbon do not change.

        Keys must exist in the directory, else `VALIDATION_FAILED`. Sends the webhook event
        `attribution.override.applied`.

        id: The record's id.
        owner: Key of the organization that owns the spend.
        project: Key of the project.
        service: Key of the service.
        reason: Why; it stands in the audit log. Never put content of an AI call here.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.
        idempotency_key: Makes a repetition of the call harmless, also after a restart; a fresh one where
            left out.

        POST /api/v1/attribution/{id}/override, scope admin:config

        Raises: MalformedRequestError, IdempotencyKeyRequiredError, IdempotencyKeyInvalidError,
        InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError, NotFoundError,
        IdempotencyInProgressError, PayloadTooLargeError, UnsupportedMediaTypeError, ValidationFailedError,
        IdempotencyConflictError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.call(
            "attribution.override",
            Override,
            path={"id": id},
            body={
                "owner": owner,
                "project": project,
                "service": service,
                "reason": reason,
            },
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers, "idempotency_key": idempotency_key},
        )
