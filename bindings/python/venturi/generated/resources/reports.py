# Generated from codegen/contract by `make generate`. Do not edit.
from __future__ import annotations

from ..._model import UNSET
from ..models.reports import SpendRowPage


class ReportsResource:
    """`reports`: Aggregated spend, energy and carbon by dimension and over time. Methods: `spend`, `timeseries`."""

    __slots__ = ("_calls",)

    def __init__(self, calls):
        self._calls = calls

    @property
    def with_raw_response(self):
        """The same methods, answering with `RawResponse`: status, headers, trace id, attempts, the body, and `.parse()`."""
        return type(self)(self._calls.raw())

    def spend(
        self,
        *,
        from_,
        to,
        group_by=None,
        measures=None,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """Adds up attributed cost, tokens, energy and carbon over a period, one row for each combination of
        the dimensions in `group_by`. Without `group_by` there is one row: the total. Filters choose the
        records that are added up.

        **Small cohorts.** A group of owner, project or service behind which stand fewer than five people is
        folded into its parent organization, and that row says `rolled_up: true`. The partition depends on
        the directory alone and not on filters or dates, so that no combination of reports isolates a
        person. Amounts are never dropped: the rows add up to the total.

        **Unknown** spend is a row of its own, whose dimensions are null. The same period and group give the
        same number here, in exports (`eligible_cost_usd`), in budgets and in the dashboard.

        from_: The first day, in UTC.
        to: The last day, in UTC, included. At most 366 days from the first.
        group_by: A dimension to group by; repeat it for up to four. Without it there is one group, the
            total.
        measures: A measure to compute; repeat it for several. Without it all are computed.
        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `organization` (eq, ne, in); `owner`
            (eq, ne, in); `project` (eq, ne, in); `service` (eq, ne, in); `provider` (eq, ne, in);
            `requested_model` (eq, ne, in); `served_model` (eq, ne, in); `pathway_category` (eq, ne, in);
            `output_state` (eq, ne, in); `stage_origin` (eq, ne, in); `confidence_band` (eq, ne, in);
            `cost_method` (eq, ne, in).
        sort: The field to sort by, descending with a leading `-`. One of `organization`, `owner`,
            `project`, `service`, `provider`, `requested_model`, `served_model`, `records`, `cost_usd`,
            `eligible_cost_usd`, `input_tokens`, `output_tokens`, `energy_wh`, `carbon_gco2e`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/reports/spend, scope read:reporting

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "reports.spend",
            SpendRowPage,
            query={"from": from_, "to": to, "group_by": group_by, "measures": measures, "cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )

    def timeseries(
        self,
        *,
        from_,
        to,
        granularity=None,
        group_by=None,
        measures=None,
        cursor=None,
        limit=None,
        filter=None,
        sort=None,
        timeout=None,
        max_retries=None,
        extra_headers=None,
    ):
        """The spend report in steps: one row for each step of `granularity` and each combination of the
        dimensions in `group_by`, by date and then by group. A step without records has no row; a step whose
        data is not complete enough has a row whose measures are null.

        Small cohorts are folded as in `reports.spend`, with the same partition in every step.

        from_: The first day, in UTC.
        to: The last day, in UTC, included. At most 366 days from the first.
        granularity: The length of a step; a day where absent.
        group_by: A dimension to group by; repeat it for up to four. Without it there is one group, the
            total.
        measures: A measure to compute; repeat it for several. Without it all are computed.
        cursor: The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the
            tenant; it expires.
        limit: How many items a page holds at most. It may change from page to page. Default 50.
        filter: A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma
            list; `\\` escapes `,` and `:`. Fields with their operators: `organization` (eq, ne, in); `owner`
            (eq, ne, in); `project` (eq, ne, in); `service` (eq, ne, in); `provider` (eq, ne, in);
            `requested_model` (eq, ne, in); `served_model` (eq, ne, in); `pathway_category` (eq, ne, in);
            `output_state` (eq, ne, in); `stage_origin` (eq, ne, in); `confidence_band` (eq, ne, in);
            `cost_method` (eq, ne, in).
        sort: The field to sort by, descending with a leading `-`. One of `period_from`.
        timeout: Seconds for the whole call, retries included; the client's where left out.
        max_retries: Further attempts after the first; the client's where left out.
        extra_headers: Headers for this call, over the client's.

        GET /api/v1/reports/timeseries, scope read:reporting

        Raises: MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
        SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
        TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
        """
        return self._calls.pages(
            "reports.timeseries",
            SpendRowPage,
            query={"from": from_, "to": to, "granularity": granularity, "group_by": group_by, "measures": measures, "cursor": cursor, "limit": limit, "filter": filter, "sort": sort},
            options={"timeout": timeout, "max_retries": max_retries, "extra_headers": extra_headers},
        )
