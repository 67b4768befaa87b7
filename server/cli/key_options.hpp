// The subcommands of `keys`, as options. Parsing alone.
#pragma once

#include "cli/keys.hpp"

namespace CLI {
class App;
}

namespace venturi::server::cli {

/// `command` outlives the parsing; its action is `none` unless one of the subcommands was named.
void add_key_commands(CLI::App& app, KeyCommand& command);

}  // namespace venturi::server::cli
