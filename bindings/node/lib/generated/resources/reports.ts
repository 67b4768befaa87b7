// Generated from codegen/contract by `make generate`. Do not edit.
import type { Core } from "../../core.js";
import type { CallOptions } from "../../options.js";
import { Pages } from "../../pages.js";
import type { Granularity, ReportDimension, ReportMeasure, SpendRow, SpendRowPage } from "../models/reports.js";
import { decodeSpendRowPage } from "../models/reports.js";
import { spendRowRows } from "../rows.js";

/** What `reports.spend` can be asked for. */
export interface ReportsSpendParams {
  /**
   * The first day, in UTC.
   */
  from: string;
  /**
   * The last day, in UTC, included. At most 366 days from the first.
   */
  to: string;
  /**
   * A dimension to group by; repeat it for up to four. Without it there is one group, the total.
   */
  groupBy?: ReportDimension[];
  /**
   * A measure to compute; repeat it for several. Without it all are computed.
   */
  measures?: ReportMeasure[];
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `organization` (eq, ne, in); `owner` (eq, ne, in); `project` (eq,
   * ne, in); `service` (eq, ne, in); `provider` (eq, ne, in); `requested_model` (eq, ne, in); `served_model` (eq,
   * ne, in); `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne, in);
   * `confidence_band` (eq, ne, in); `cost_method` (eq, ne, in).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `organization`, `owner`, `project`, `service`,
   * `provider`, `requested_model`, `served_model`, `records`, `cost_usd`, `eligible_cost_usd`, `input_tokens`,
   * `output_tokens`, `energy_wh`, `carbon_gco2e`.
   */
  sort?: string;
}

/** What `reports.timeseries` can be asked for. */
export interface ReportsTimeseriesParams {
  /**
   * The first day, in UTC.
   */
  from: string;
  /**
   * The last day, in UTC, included. At most 366 days from the first.
   */
  to: string;
  /**
   * The length of a step; a day where absent.
   */
  granularity?: Granularity;
  /**
   * A dimension to group by; repeat it for up to four. Without it there is one group, the total.
   */
  groupBy?: ReportDimension[];
  /**
   * A measure to compute; repeat it for several. Without it all are computed.
   */
  measures?: ReportMeasure[];
  /**
   * The page to read: `page.next_cursor` of the page before. Opaque, signed, bound to the tenant; it expires.
   */
  cursor?: string;
  /**
   * How many items a page holds at most. It may change from page to page. Default 50.
   */
  limit?: number;
  /**
   * A condition `field:operator:value`; repeat it for more, all must hold. `in` takes a comma list; `\` escapes
   * `,` and `:`. Fields with their operators: `organization` (eq, ne, in); `owner` (eq, ne, in); `project` (eq,
   * ne, in); `service` (eq, ne, in); `provider` (eq, ne, in); `requested_model` (eq, ne, in); `served_model` (eq,
   * ne, in); `pathway_category` (eq, ne, in); `output_state` (eq, ne, in); `stage_origin` (eq, ne, in);
   * `confidence_band` (eq, ne, in); `cost_method` (eq, ne, in).
   */
  filter?: string[];
  /**
   * The field to sort by, descending with a leading `-`. One of `period_from`.
   */
  sort?: string;
}

/** `reports` */
export class ReportsResource {

  /** @internal */
  constructor(private readonly core: Core) {}

  /**
   * Adds up attributed cost, tokens, energy and carbon over a period, one row for each combination of the
   * dimensions in `group_by`. Without `group_by` there is one row: the total. Filters choose the records that are
   * added up.
   *
   * **Small cohorts.** A group of owner, project or service behind which stand fewer than five people is folded
   * into its parent organization, and that row says `rolled_up: true`. The partition depends on the directory
   * alone and not on filters or dates, so that no combination of reports isolates a person. Amounts are never
   * dropped: the rows add up to the total.
   *
   * **Unknown** spend is a row of its own, whose dimensions are null. The same period and group give the same
   * number here, in exports (`eligible_cost_usd`), in budgets and in the dashboard.
   *
   * GET /api/v1/reports/spend, scope read:reporting
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  spend(params: ReportsSpendParams, options: CallOptions = {}): Pages<SpendRowPage, SpendRow> {
    return new Pages(this.core, {
      operation: "reports.spend",
      query: { from: params.from, to: params.to, group_by: params.groupBy, measures: params.measures, cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeSpendRowPage,
      rows: spendRowRows,
    });
  }

  /**
   * The spend report in steps: one row for each step of `granularity` and each combination of the dimensions in
   * `group_by`, by date and then by group. A step without records has no row; a step whose data is not complete
   * enough has a row whose measures are null.
   *
   * Small cohorts are folded as in `reports.spend`, with the same partition in every step.
   *
   * GET /api/v1/reports/timeseries, scope read:reporting
   *
   * Rejects with MalformedRequestError, CursorInvalidError, CursorExpiredError, FilterInvalidError,
   * SortInvalidError, InvalidCredentialsError, CredentialExpiredError, InsufficientScopeError,
   * TenantMismatchError, ValidationFailedError, RateLimitError, InternalError, ServiceUnavailableError.
   */
  timeseries(params: ReportsTimeseriesParams, options: CallOptions = {}): Pages<SpendRowPage, SpendRow> {
    return new Pages(this.core, {
      operation: "reports.timeseries",
      query: { from: params.from, to: params.to, granularity: params.granularity, group_by: params.groupBy, measures: params.measures, cursor: params.cursor, limit: params.limit, filter: params.filter, sort: params.sort },
      options,
      decode: decodeSpendRowPage,
      rows: spendRowRows,
    });
  }
}
