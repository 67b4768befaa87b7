// `--limit NAME=VALUE`: what connections may cost, by name.
#pragma once

#include <string>
#include <string_view>

#include "http/limits.hpp"

namespace venturi::server::cli {

/// Throws CLI::ValidationError, which says what would be right.
void set_limit(Limits& limits, std::string_view text);

/// The names with their defaults, for the help text.
std::string limit_names();

}  // namespace venturi::server::cli
