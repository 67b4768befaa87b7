// From an export's job to its file on disk.

import type { Core } from "./core.js";
import { decodeExportJob, type ExportJob } from "./generated/models/exports.js";
import { ExportsResource } from "./generated/resources/exports.js";
import type { CallOptions } from "./options.js";

/** What one read of a job said. */
export interface ExportProgress {
  /** `queued`, `running`, `completed`, `failed` or `expired`. */
  status: string;
  /** 0 to 1; absent while it is queued. */
  share?: number;
}

/** How much of a file is on disk. */
export interface DownloadProgress {
  /** Of the file, those of earlier tries included. */
  bytes: number;
  /** Absent where the job does not say. */
  total?: number;
  /** How many bytes were there when this download began. */
  resumedFrom: number;
}

/** How an export is waited for. */
export interface WaitOptions extends Pick<CallOptions, "signal"> {
  /** Milliseconds (600,000). */
  timeout?: number;
  /** Hears of the job each time it was read. */
  onProgress?: (progress: ExportProgress) => void;
}

/** How a file is fetched. */
export interface DownloadOptions extends Pick<CallOptions, "signal"> {
  /** Milliseconds; as long as bytes keep coming where it is left out. */
  timeout?: number;
  /** Broken connections in a row, without a byte in between. */
  maxRetries?: number;
  /** Hears of every piece that was written. */
  onProgress?: (progress: DownloadProgress) => void;
}

/** `exports`, with what leads from a job to its file. */
export class Exports extends ExportsResource {
  readonly #core: Core;

  /** @internal */
  constructor(core: Core) {
    super(core);
    this.#core = core;
  }

  /**
   * Waits until the job is completed, and gives it as it is then. Rejects with ExportFailedError or ExportExpiredError where it never will be, and
   * with CallTimeoutError. Aborting ends the wait and leaves the job alone.
   */
  wait(job: ExportJob | string, options: WaitOptions = {}): Promise<ExportJob> {
    return this.#core.waitForExport(typeof job === "string" ? job : job.jobId, options, decodeExportJob);
  }

  /**
   * Brings a completed job's file to `path`, whole and checked by its SHA-256, or not at all: it grows in `<path>.part`, where a later download goes
   * on. The job is read first, for a URL that is fresh. Rejects with FileError for what the disk refuses,
   * with DecodeError for bytes that are not the job's.
   */
  async download(job: ExportJob | string, path: string, options: DownloadOptions = {}): Promise<void> {
    const id = typeof job === "string" ? job : job.jobId;
    const { signal } = options;
    const text = await this.#core.text({ operation: "exports.get", path: { job_id: id }, options: signal ? { signal } : {}, decode: () => undefined });
    await this.#core.downloadExport(text, path, options);
  }
}
