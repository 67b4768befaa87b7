// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "venturi/types.hpp"
#include "venturi/models/common.hpp"
#include "venturi/models/reports.hpp"

namespace venturi::inline v1 {

/// The file's format.
enum class ExportFormat : std::uint8_t {
    /// FOCUS 1.2 as CSV - its 57 columns and seven of Venturi's own, whose names begin with `x_`.
    focus,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ExportFormat value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ExportFormat& value) noexcept;

/// How the file is compressed.
enum class ExportCompression : std::uint8_t {
    /// Plain CSV.
    none,
    /// CSV in gzip.
    gzip,
    /// CSV in Zstandard.
    zstd,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ExportCompression value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ExportCompression& value) noexcept;

/// Where a job stands.
enum class ExportStatus : std::uint8_t {
    /// Waiting for its turn.
    queued,
    /// The file is being written.
    running,
    /// The file can be downloaded.
    completed,
    /// The file could not be made; `error` says why.
    failed,
    /// The file was removed after its retention; create the export again.
    expired,
};
/// As on the wire.
VENTURI_EXPORT std::string_view to_string(ExportStatus value) noexcept;
/// @returns false, and leaves `value` alone, for any other text.
VENTURI_EXPORT bool parse(std::string_view text, ExportStatus& value) noexcept;

/// The file to make.
struct ExportCreate {
    /// The file's format.
    ExportFormat format{};
    /// The days to export, by the time at which the calls happened.
    Period period{};
    /// What to aggregate by, besides what FOCUS itself needs to keep apart (day, provider, model and meter). Where it
    /// is absent, every eligible attribution record has rows of its own. At most 12 items.
    std::optional<std::vector<ReportDimension>> group_by{};
    /// How to compress the file; `none` where absent.
    std::optional<ExportCompression> compression{};

    bool operator==(const ExportCreate&) const = default;
};

/// The manifest's account of what is not in the file as such. The first four counts are of records that were left out;
/// the last is of rows that are in the file under their parent.
struct ExportExclusions {
    /// Records whose confidence is below 0.80. 0 to 9007199254740991.
    std::int64_t below_floor = 0;
    /// Records with an open dispute. 0 to 9007199254740991.
    std::int64_t disputed = 0;
    /// Records that belong to another region. 0 to 9007199254740991.
    std::int64_t residency_blocked = 0;
    /// Records whose cost is not known. 0 to 9007199254740991.
    std::int64_t unpriced = 0;
    /// Rows of cohorts of fewer than five people that were folded into their parent. Their cost is in the total. 0 to
    /// 9007199254740991.
    std::int64_t rolled_up_rows = 0;

    bool operator==(const ExportExclusions&) const = default;
};

/// Why a job failed.
struct ExportFailure {
    /// A code of the error catalogue, for example `RESIDENCY_BLOCKED`. At most 64 characters.
    std::string error_code{};
    /// A sentence for people. At most 1024 characters.
    std::string detail{};

    bool operator==(const ExportFailure&) const = default;
};

/// A job and, once it is completed, the file that it made.
struct ExportJob {
    /// The job's id, `job_…`. At most 40 characters.
    std::string job_id{};
    /// Where it stands.
    ExportStatus status{};
    /// The file's format.
    ExportFormat format{};
    /// How the file is compressed.
    ExportCompression compression{};
    /// The exported days.
    Period period{};
    /// What was aggregated by; empty where every record has its own rows. At most 12 items.
    std::vector<ReportDimension> group_by{};
    /// When it was asked for. To the microsecond.
    Timestamp created_at{};
    /// When it ended; null until then. To the microsecond.
    std::optional<Timestamp> completed_at{};
    /// The share of the work that is done; null while it is queued. 0 to 1.
    std::optional<double> progress{};
    /// The signed URL of the file, good for 15 minutes; null unless the job is completed. It needs no other credential,
    /// so treat it as a secret. Read the job again for a new one. A URI. At most 2048 characters.
    std::optional<std::string> result_url{};
    /// When `result_url` stops working; null without one. To the microsecond.
    std::optional<Timestamp> expires_at{};
    /// A name for the file; null unless the job is completed. At most 200 characters.
    std::optional<std::string> file_name{};
    /// The file's size as it is downloaded, in bytes. 0 to 9007199254740991.
    std::optional<std::int64_t> bytes{};
    /// SHA-256 of the file as it is downloaded, in lower-case hex. At most 64 characters.
    std::optional<std::string> sha256{};
    /// The file's rows without its header. 0 to 9007199254740991.
    std::optional<std::int64_t> rows{};
    /// The sum of the file's `EffectiveCost`, in US dollars. It equals `eligible_cost_usd` of the spend report to the
    /// pico-dollar. At least 0.
    std::optional<double> total_cost_usd{};
    /// Where the file's costs come from. FOCUS has no column for it. At most 4 items.
    std::vector<CostMethod> cost_methods{};
    /// What was left out or folded; null unless the job is completed.
    std::optional<ExportExclusions> suppressed{};
    /// Why it failed; null unless it did.
    std::optional<ExportFailure> error{};

    bool operator==(const ExportJob&) const = default;
};

template <>
VENTURI_EXPORT Result<ExportCreate> from_json<ExportCreate>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ExportCreate>(const ExportCreate& value);

template <>
VENTURI_EXPORT Result<ExportExclusions> from_json<ExportExclusions>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ExportExclusions>(const ExportExclusions& value);

template <>
VENTURI_EXPORT Result<ExportFailure> from_json<ExportFailure>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ExportFailure>(const ExportFailure& value);

template <>
VENTURI_EXPORT Result<ExportJob> from_json<ExportJob>(std::string_view text);
template <>
VENTURI_EXPORT std::string to_json<ExportJob>(const ExportJob& value);

}  // namespace venturi::inline v1
