// The subcommands of `person`, as options. Parsing alone.
#pragma once

#include "cli/person.hpp"

namespace CLI {
class App;
}

namespace venturi::server::cli {

/// `command` outlives the parsing; its action is `none` unless one of the subcommands was named.
void add_person_commands(CLI::App& app, PersonCommand& command);

}  // namespace venturi::server::cli
