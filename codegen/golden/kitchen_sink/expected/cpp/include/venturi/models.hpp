// Generated from codegen/contract by `make generate`. Do not edit.
#pragma once

/// @file
/// Every model of the contract.

#include "venturi/models/common.hpp"
#include "venturi/models/oauth.hpp"
#include "venturi/models/widgetevent.hpp"
#include "venturi/models/widgets.hpp"
