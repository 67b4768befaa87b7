#pragma once

/// @file
/// What the fields of models are made of.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "venturi/export.hpp"
#include "venturi/json.hpp"
#include "venturi/open_enum.hpp"
#include "venturi/patch.hpp"
#include "venturi/timestamp.hpp"
