// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

#include "runtime/core.hpp"
#include "venturi/resources/reports.hpp"

// From arguments to a request; nothing else happens here.
namespace venturi::inline v1::operations {

runtime::EncodedRequest reports_spend(const ReportsSpendParams& params);
runtime::EncodedRequest reports_timeseries(const ReportsTimeseriesParams& params);

}  // namespace venturi::inline v1::operations
