# Generated from codegen/contract by `make generate`. Do not edit.
"""Models of the group `exports`."""

from __future__ import annotations

from ..._model import Model, day, list_of, map_of, member_of, timestamp, to_day, to_text, to_timestamp, wire  # noqa: F401
from .reports import Period


class ExportCreate(Model):
    """The file to make.

    format: The file's format.
    period: The days to export, by the time at which the calls happened.
    group_by: What to aggregate by, besides what FOCUS itself needs to keep apart (day, provider, model and meter).
        Where it is absent, every eligible attribution record has rows of its own.
    compression: How to compress the file; `none` where absent.
    """

    __slots__ = (
        "format",
        "period",
        "group_by",
        "compression",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("format", "format", None, None),
        ("period", "period", Period.from_wire, wire),
        ("group_by", "group_by", None, None),
        ("compression", "compression", None, None),
    )
    _required_ = frozenset(("format", "period", ))


class ExportExclusions(Model):
    """The manifest's account of what is not in the file as such. The first four counts are of records that were left
    out; the last is of rows that are in the file under their parent.

    below_floor: Records whose confidence is below 0.80.
    disputed: Records with an open dispute.
    residency_blocked: Records that belong to another region.
    unpriced: Records whose cost is not known.
    rolled_up_rows: Rows of cohorts of fewer than five people that were folded into their parent. Their cost is in the
        total.
    """

    __slots__ = (
        "below_floor",
        "disputed",
        "residency_blocked",
        "unpriced",
        "rolled_up_rows",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("below_floor", "below_floor", None, None),
        ("disputed", "disputed", None, None),
        ("residency_blocked", "residency_blocked", None, None),
        ("unpriced", "unpriced", None, None),
        ("rolled_up_rows", "rolled_up_rows", None, None),
    )
    _required_ = frozenset(("below_floor", "disputed", "residency_blocked", "unpriced", "rolled_up_rows", ))


class ExportFailure(Model):
    """Why a job failed.

    error_code: A code of the error catalogue, for example `RESIDENCY_BLOCKED`.
    detail: A sentence for people.
    """

    __slots__ = (
        "error_code",
        "detail",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("error_code", "error_code", None, None),
        ("detail", "detail", None, None),
    )
    _required_ = frozenset(("error_code", "detail", ))


class ExportJob(Model):
    """A job and, once it is completed, the file that it made.

    job_id: The job's id, `job_…`.
    status: Where it stands.
    format: The file's format.
    compression: How the file is compressed.
    period: The exported days.
    group_by: What was aggregated by; empty where every record has its own rows.
    created_at: When it was asked for.
    completed_at: When it ended; null until then.
    progress: The share of the work that is done; null while it is queued.
    result_url: The signed URL of the file, good for 15 minutes; null unless the job is completed. It needs no other
        credential, so treat it as a secret. Read the job again for a new one.
    expires_at: When `result_url` stops working; null without one.
    file_name: A name for the file; null unless the job is completed.
    bytes: The file's size as it is downloaded, in bytes.
    sha256: SHA-256 of the file as it is downloaded, in lower-case hex.
    rows: The file's rows without its header.
    total_cost_usd: The sum of the file's `EffectiveCost`, in US dollars. It equals `eligible_cost_usd` of the spend report
        to the pico-dollar.
    cost_methods: Where the file's costs come from. FOCUS has no column for it.
    suppressed: What was left out or folded; null unless the job is completed.
    error: Why it failed; null unless it did.
    """

    __slots__ = (
        "job_id",
        "status",
        "format",
        "compression",
        "period",
        "group_by",
        "created_at",
        "completed_at",
        "progress",
        "result_url",
        "expires_at",
        "file_name",
        "bytes",
        "sha256",
        "rows",
        "total_cost_usd",
        "cost_methods",
        "suppressed",
        "error",
        "_extra_",
        "_answered_",
    )
    _fields_ = (
        ("job_id", "job_id", None, None),
        ("status", "status", None, None),
        ("format", "format", None, None),
        ("compression", "compression", None, None),
        ("period", "period", Period.from_wire, wire),
        ("group_by", "group_by", None, None),
        ("created_at", "created_at", timestamp, to_timestamp),
        ("completed_at", "completed_at", timestamp, to_timestamp),
        ("progress", "progress", float, None),
        ("result_url", "result_url", None, None),
        ("expires_at", "expires_at", timestamp, to_timestamp),
        ("file_name", "file_name", None, None),
        ("bytes", "bytes", None, None),
        ("sha256", "sha256", None, None),
        ("rows", "rows", None, None),
        ("total_cost_usd", "total_cost_usd", float, None),
        ("cost_methods", "cost_methods", None, None),
        ("suppressed", "suppressed", ExportExclusions.from_wire, wire),
        ("error", "error", ExportFailure.from_wire, wire),
    )
    _required_ = frozenset(("job_id", "status", "format", "compression", "period", "group_by", "created_at", "completed_at", "progress", "result_url", "expires_at", "file_name", "bytes", "sha256", "rows", "total_cost_usd", "cost_methods", "suppressed", "error", ))


# The types of texts that are one of these; where more may come within v1, any text.
_ENUMS = {
    "ExportFormat": ("focus", ),
    "ExportCompression": ("none", "gzip", "zstd", ),
    "ExportStatus": ("queued", "running", "completed", "failed", "expired", ),
}


def __getattr__(name):
    return member_of(_ENUMS, name)
