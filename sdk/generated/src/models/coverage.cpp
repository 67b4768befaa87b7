// Generated from codegen/contract by `make generate`. Do not edit.
#include "venturi/models/coverage.hpp"

#include "json/names.hpp"

namespace venturi::inline v1 {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view names_of_CoverageMeasure[] = {
    "attribution",
    "chargeback_ready",
};
constexpr std::string_view names_of_CoverageGapReason[] = {
    "no_matching_evidence",
    "ambiguous_evidence",
    "not_identifiable",
    "shared_usage",
    "below_floor",
    "disputed",
    "unpriced",
    "residency_blocked",
    "source_missing",
};

}  // namespace

std::string_view to_string(CoverageMeasure value) noexcept { return json::name_of(names_of_CoverageMeasure, value); }

bool parse(std::string_view text, CoverageMeasure& value) noexcept {
    return json::find_name<names_of_CoverageMeasure>(text, value);
}

std::string_view to_string(CoverageGapReason value) noexcept { return json::name_of(names_of_CoverageGapReason, value); }

bool parse(std::string_view text, CoverageGapReason& value) noexcept {
    return json::find_name<names_of_CoverageGapReason>(text, value);
}

}  // namespace venturi::inline v1
