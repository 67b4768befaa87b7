// Generated from codegen/contract by `make generate`. Do not edit.
import { keep } from "../../extra.js";
import type { CostMethod } from "./common.js";
import type { Period, ReportDimension } from "./reports.js";
import { decodePeriod, encodePeriod } from "./reports.js";

/**
 * The file's format.
 */
export type ExportFormat =
  | "focus";

/**
 * How the file is compressed.
 */
export type ExportCompression =
  | "none"
  | "gzip"
  | "zstd";

/**
 * Where a job stands.
 */
export type ExportStatus =
  | "queued"
  | "running"
  | "completed"
  | "failed"
  | "expired";

/**
 * The file to make.
 */
export interface ExportCreate {
  /**
   * The file's format.
   */
  format: ExportFormat;
  /**
   * The days to export, by the time at which the calls happened.
   */
  period: Period;
  /**
   * What to aggregate by, besides what FOCUS itself needs to keep apart (day, provider, model and meter). Where
   * it is absent, every eligible attribution record has rows of its own.
   */
  groupBy?: ReportDimension[];
  /**
   * How to compress the file; `none` where absent.
   */
  compression?: ExportCompression;
}

/** @internal */
export function encodeExportCreate(m: ExportCreate): unknown {
  return {
    format: m.format,
    period: encodePeriod(m.period),
    group_by: m.groupBy,
    compression: m.compression,
  };
}

/**
 * The manifest's account of what is not in the file as such. The first four counts are of records that were left out;
 * the last is of rows that are in the file under their parent.
 */
export interface ExportExclusions {
  /**
   * Records whose confidence is below 0.80.
   */
  belowFloor: number;
  /**
   * Records with an open dispute.
   */
  disputed: number;
  /**
   * Records that belong to another region.
   */
  residencyBlocked: number;
  /**
   * Records whose cost is not known.
   */
  unpriced: number;
  /**
   * Rows of cohorts of fewer than five people that were folded into their parent. Their cost is in the total.
   */
  rolledUpRows: number;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownExportExclusions = new Set<string>(["below_floor", "disputed", "residency_blocked", "unpriced", "rolled_up_rows"]);

/** @internal */
export function decodeExportExclusions(w: any): ExportExclusions {
  const model: ExportExclusions = {
    belowFloor: w.below_floor,
    disputed: w.disputed,
    residencyBlocked: w.residency_blocked,
    unpriced: w.unpriced,
    rolledUpRows: w.rolled_up_rows,
  };
  return keep(model, w, knownExportExclusions);
}

/**
 * Why a job failed.
 */
export interface ExportFailure {
  /**
   * A code of the error catalogue, for example `RESIDENCY_BLOCKED`.
   */
  errorCode: string;
  /**
   * A sentence for people.
   */
  detail: string;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownExportFailure = new Set<string>(["error_code", "detail"]);

/** @internal */
export function decodeExportFailure(w: any): ExportFailure {
  const model: ExportFailure = {
    errorCode: w.error_code,
    detail: w.detail,
  };
  return keep(model, w, knownExportFailure);
}

/**
 * A job and, once it is completed, the file that it made.
 */
export interface ExportJob {
  /**
   * The job's id, `job_…`.
   */
  jobId: string;
  /**
   * Where it stands.
   */
  status: ExportStatus;
  /**
   * The file's format.
   */
  format: ExportFormat;
  /**
   * How the file is compressed.
   */
  compression: ExportCompression;
  /**
   * The exported days.
   */
  period: Period;
  /**
   * What was aggregated by; empty where every record has its own rows.
   */
  groupBy: ReportDimension[];
  /**
   * When it was asked for.
   */
  createdAt: string;
  /**
   * When it ended; null until then.
   */
  completedAt: string | null;
  /**
   * The share of the work that is done; null while it is queued.
   */
  progress: number | null;
  /**
   * The signed URL of the file, good for 15 minutes; null unless the job is completed. It needs no other
   * credential, so treat it as a secret. Read the job again for a new one.
   */
  resultUrl: string | null;
  /**
   * When `result_url` stops working; null without one.
   */
  expiresAt: string | null;
  /**
   * A name for the file; null unless the job is completed.
   */
  fileName: string | null;
  /**
   * The file's size as it is downloaded, in bytes.
   */
  bytes: number | null;
  /**
   * SHA-256 of the file as it is downloaded, in lower-case hex.
   */
  sha256: string | null;
  /**
   * The file's rows without its header.
   */
  rows: number | null;
  /**
   * The sum of the file's `EffectiveCost`, in US dollars. It equals `eligible_cost_usd` of the spend report to
   * the pico-dollar.
   */
  totalCostUsd: number | null;
  /**
   * Where the file's costs come from. FOCUS has no column for it.
   */
  costMethods: CostMethod[];
  /**
   * What was left out or folded; null unless the job is completed.
   */
  suppressed: ExportExclusions | null;
  /**
   * Why it failed; null unless it did.
   */
  error: ExportFailure | null;
  /**
   * What the server sent and this version of the package does not know, by its name on the wire.
   */
  extra?: Record<string, unknown>;
}

const knownExportJob = new Set<string>(["job_id", "status", "format", "compression", "period", "group_by", "created_at", "completed_at", "progress",
  "result_url", "expires_at", "file_name", "bytes", "sha256", "rows", "total_cost_usd", "cost_methods",
  "suppressed", "error"]);

/** @internal */
export function decodeExportJob(w: any): ExportJob {
  const model: ExportJob = {
    jobId: w.job_id,
    status: w.status,
    format: w.format,
    compression: w.compression,
    period: decodePeriod(w.period),
    groupBy: w.group_by,
    createdAt: w.created_at,
    completedAt: w.completed_at,
    progress: w.progress,
    resultUrl: w.result_url,
    expiresAt: w.expires_at,
    fileName: w.file_name,
    bytes: w.bytes,
    sha256: w.sha256,
    rows: w.rows,
    totalCostUsd: w.total_cost_usd,
    costMethods: w.cost_methods,
    suppressed: w.suppressed == null ? w.suppressed : decodeExportExclusions(w.suppressed),
    error: w.error == null ? w.error : decodeExportFailure(w.error),
  };
  return keep(model, w, knownExportJob);
}
