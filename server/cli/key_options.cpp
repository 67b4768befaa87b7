#include "cli/key_options.hpp"

#include <CLI/CLI.hpp>

namespace venturi::server::cli {
namespace {

CLI::App* add(CLI::App& keys, KeyCommand& command, const char* name, const char* help, KeyAction action) {
  CLI::App* made = keys.add_subcommand(name, help);
  made->fallthrough();
  made->callback([&command, action] { command.action = action; });
  made->add_option("--tenant", command.tenant, "The tenant's name")->required()->type_name("NAME");
  return made;
}

}  // namespace

void add_key_commands(CLI::App& app, KeyCommand& command) {
  CLI::App* keys = app.add_subcommand("keys", "Look after a tenant's keys without a credential of it, in the data directory itself: before the server runs or while\n"
                                              "it does. Everything else that has to do with keys is at /api/v1/api-keys and /api/v1/ingestion-keys");
  keys->require_subcommand(1)->fallthrough();
  CLI::App* list = add(*keys, command, "list", "List the keys that are not revoked, the newest first", KeyAction::list);
  list->add_flag("--json", command.json, "Print one JSON object in each line, for scripts");

  CLI::App* create = add(*keys, command, "create", "Make a key and print its secret, this once. With --scope admin:config the API then takes care of the rest", KeyAction::create);
  create->add_option("--name", command.name, "The key's name, one among the tenant's living keys of the kind")->required()->type_name("NAME");
  create->add_option_function<std::vector<std::string>>(
            "--scope", [&command](const std::vector<std::string>& names) { command.scopes = domain::ScopeSet::of(names).value_or(domain::ScopeSet{}); },
            "A scope of an API key: read:attribution, read:reporting, export:create, admin:config; may be repeated")
      ->type_name("SCOPE")
      ->check(CLI::IsMember(std::vector<std::string>(domain::scope_names.begin(), domain::scope_names.end())))
      ->allow_extra_args(false);
  create->add_flag("--ingestion", command.ingestion, "Make an ingestion key, which sends events and can do nothing else");
  create->add_option("--days", command.days, "How long it lives; the tenant's maximum key lifetime by default")->type_name("N");
  create->add_flag("--json", command.json, "Print one JSON object, for scripts");

  CLI::App* revoke = add(*keys, command, "revoke", "Refuse a key from now on, by running servers too", KeyAction::revoke);
  revoke->add_option("--id", command.id, "The key's id, as `keys list` shows it")->required()->type_name("ID");
  keys->footer("--data DIR (or VENTURI_DATA) says which data directory, here as without a subcommand. Each change is in the tenant's audit trail.");
}

}  // namespace venturi::server::cli
