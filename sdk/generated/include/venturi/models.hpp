// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

/// @file
/// Every model of the contract.

#include "venturi/models/common.hpp"
#include "venturi/models/invocationevent.hpp"
#include "venturi/models/limits.hpp"
#include "venturi/models/oauth.hpp"
#include "venturi/models/operations.hpp"
#include "venturi/models/settings.hpp"
#include "venturi/models/attribution.hpp"
#include "venturi/models/audit.hpp"
#include "venturi/models/budgets.hpp"
#include "venturi/models/connectors.hpp"
#include "venturi/models/directory.hpp"
#include "venturi/models/disputes.hpp"
#include "venturi/models/ingestion.hpp"
#include "venturi/models/keys.hpp"
#include "venturi/models/reports.hpp"
#include "venturi/models/anomalies.hpp"
#include "venturi/models/coverage.hpp"
#include "venturi/models/exports.hpp"
#include "venturi/models/events.hpp"
#include "venturi/models/sandbox.hpp"
#include "venturi/models/webhooks.hpp"
