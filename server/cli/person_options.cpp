#include "cli/person_options.hpp"

#include <CLI/CLI.hpp>

namespace venturi::server::cli {
namespace {

std::map<std::string, domain::Role> role_names() {
  std::map<std::string, domain::Role> names;
  for (const domain::RoleRow& row : domain::roles) names.emplace(row.name, *domain::role_from(row.name));
  return names;
}

std::string role_help() {
  std::string help = "What the person may do:";
  for (const domain::RoleRow& row : domain::roles) help += "\n" + std::string(row.name) + ": " + std::string(row.meaning);
  return help;
}

class Subcommands {
 public:
  Subcommands(CLI::App& person, PersonCommand& command) : person_(person), command_(command) {}

  CLI::App* add(const char* name, const char* help, PersonAction action, bool one = true) {
    CLI::App* made = person_.add_subcommand(name, help);
    made->fallthrough();
    made->callback([this_command = &command_, action] { this_command->action = action; });
    made->add_option("--tenant", command_.tenant, "The tenant's name")->required()->type_name("NAME");
    if (one) made->add_option("--email", command_.email, "The person's e-mail address, by which they sign in")->required()->type_name("ADDRESS");
    return made;
  }

  void role(CLI::App* subcommand) {
    subcommand->add_option("--role", command_.role, role_help())
        ->required()
        ->type_name("ROLE")
        ->transform(CLI::Transformer(role_names()))
        ->check(CLI::IsMember({domain::Role::owner, domain::Role::admin, domain::Role::analyst, domain::Role::viewer}));
  }

 private:
  CLI::App& person_;
  PersonCommand& command_;
};

}  // namespace

void add_person_commands(CLI::App& app, PersonCommand& command) {
  CLI::App* person = app.add_subcommand("person", "Manage the people who may sign in, in the data directory itself: before the server runs or while it does");
  person->require_subcommand(1)->fallthrough();
  Subcommands subcommands(*person, command);
  CLI::App* create = subcommands.add("create", "Make an account. The password is asked for, or read from the first line of standard input", PersonAction::create);
  create->add_option("--name", command.name, "The person's name, as pages show it; the address by default")->type_name("NAME");
  subcommands.role(create);
  CLI::App* list = subcommands.add("list", "List a tenant's people", PersonAction::list, false);
  list->add_flag("--json", command.json, "Print one JSON object in each line, for scripts");
  subcommands.add("disable", "Let nobody sign in with the account, and end its sessions and grants", PersonAction::disable);
  subcommands.add("enable", "Let the person sign in again", PersonAction::enable);
  subcommands.add("set-password", "Give a new password, and end sessions and grants. It is asked for, or read from standard input", PersonAction::set_password);
  subcommands.role(subcommands.add("set-role", "Change what the person may do", PersonAction::set_role));
  CLI::App* enrol = subcommands.add("enrol-totp", "Ask for a one-time code at every sign-in from now on. Prints the enrolment for an authenticator app, this once",
                                    PersonAction::enrol_totp);
  enrol->add_flag("--json", command.json, "Print one JSON object, for scripts");
  subcommands.add("remove-totp", "Ask for no one-time code any more", PersonAction::remove_totp);
  person->footer("--data DIR (or VENTURI_DATA) says which data directory, here as without a subcommand.");
}

}  // namespace venturi::server::cli
