#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>

#include "cli/person_options.hpp"

#include <charconv>
#include <ostream>

#include "cli/key_options.hpp"
#include "cli/limit_options.hpp"
#include "cli/sandbox_options.hpp"
#include "domain/settings.hpp"

namespace venturi::server::cli {
namespace {

using domain::RateClass;

std::optional<RateClass> class_named(std::string_view name) {
  for (std::size_t i = 0; i < domain::rate_class_count; ++i) {
    if (domain::text(static_cast<RateClass>(i)) == name) return static_cast<RateClass>(i);
  }
  return std::nullopt;
}

std::optional<std::int64_t> positive(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  constexpr std::int64_t most = 1'000'000'000;
  if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > most) return std::nullopt;
  return value;
}

/// `CLASS=PER_MINUTE/BURST`
void set_rate_limit(domain::RateLimits& limits, std::string_view text) {
  const std::size_t equals = text.find('=');
  const std::size_t slash = text.find('/', equals);
  const auto rate_class = class_named(text.substr(0, equals));
  const auto per_minute = slash < text.size() ? positive(text.substr(equals + 1, slash - equals - 1)) : std::nullopt;
  const auto burst = slash < text.size() ? positive(text.substr(slash + 1)) : std::nullopt;
  if (equals == std::string_view::npos || !rate_class || !per_minute || !burst) {
    throw CLI::ValidationError("--rate-limit", "must be CLASS=PER_MINUTE/BURST with CLASS one of read, write, ingest, export, auth "
                                               "and numbers from 1 to 1000000000");
  }
  limits.by_class[static_cast<std::size_t>(*rate_class)] = {*per_minute, *burst};
}

/// An origin, as it stands in tokens and links: scheme and authority, no path.
std::string checked_origin(std::string url) {
  while (url.ends_with('/')) url.pop_back();
  const std::size_t scheme = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : std::string::npos;
  if (scheme == std::string::npos || url.size() == scheme || url.find_first_of("/?#@ \t", scheme) != std::string::npos) {
    throw CLI::ValidationError("--public-url", "must be http:// or https:// and a host, with a port where needed, and nothing behind it");
  }
  return url;
}

/// How the network reaches the server, and what it may ask of it.
void add_network_options(CLI::App& app, Serve& serve, std::vector<std::string>& limits) {
  auto& exposure = serve.exposure;
  app.add_option("--tls-certificate", exposure.tls_certificate, "Serve HTTPS with this certificate: PEM, the server's own first, then the intermediates. SIGHUP reads\nit and the key again")
      ->envname("VENTURI_TLS_CERTIFICATE")
      ->type_name("FILE");
  app.add_option("--tls-key", exposure.tls_key, "The certificate's private key: PEM, without a passphrase")->envname("VENTURI_TLS_KEY")->type_name("FILE");
  app.add_option("--behind-proxy", exposure.proxies,
                 "The address, or network, of a proxy whose X-Forwarded-For, X-Forwarded-Proto and Forwarded count; may be repeated. Plain HTTP is then\n"
                 "taken from such proxies and from this machine alone")
      ->envname("VENTURI_BEHIND_PROXY")
      ->type_name("NETWORK")
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_flag("--plain-http", exposure.plain_http, "Serve plain HTTP on an address that other machines reach. Credentials then cross the network in clear");
  app.add_option("--limit", limits, "What connections may cost, NAME=VALUE; may be repeated. Names and defaults: " + limit_names())
      ->type_name("LIMIT")
      ->allow_extra_args(false);
  app.add_option("--operator-token-file", serve.operator_token, "A file with the token that opens /metrics to other machines; without it they are open on this one alone")
      ->envname("VENTURI_OPERATOR_TOKEN_FILE")
      ->type_name("FILE")
      ->check(CLI::ExistingFile);
  app.add_option("--log-level", serve.log_level, "How much is logged, to stderr")
      ->envname("VENTURI_LOG_LEVEL")
      ->type_name("LEVEL")
      ->check(CLI::IsMember({"debug", "info", "warn", "error"}))
      ->capture_default_str();
}

/// The subcommand, to see whether it was given.
CLI::App* add_audit_verify(CLI::App& app, AuditVerify& command, std::string& tenant) {
  CLI::App* audit = app.add_subcommand("audit", "Look after the audit trail, in the data directory itself");
  audit->require_subcommand(1)->fallthrough();
  CLI::App* verify = audit->add_subcommand("verify", "Walk every tenant's chain of audit events from its first to its sealed head, and say where it is broken:\n"
                                                     "an event changed, missing, reordered or cut off. Exit code 0: all hold; 1: one is broken; 2: not found out");
  verify->fallthrough();
  verify->add_option("--tenant", tenant, "This tenant alone, by name or id")->type_name("TENANT");
  verify->footer("It reads alone, also while the server runs. The head's seal takes the master key, from the data directory or VENTURI_MASTER_KEY. An\n"
                 "older copy of a whole directory verifies too: to notice that, keep the heads that are printed somewhere else.");
  verify->final_callback([&] {
    if (!tenant.empty()) command.tenant = tenant;
  });
  return verify;
}

}  // namespace

std::string_view server_version() { return VENTURI_SERVER_VERSION; }

Command parse_command_line(int argc, const char* const* argv, std::ostream& out, std::ostream& err) {
  CLI::App app("Venturi's reference server: invocations in, attributed cost, energy and carbon out.\n"
               "Without a subcommand it serves. Once it accepts connections it prints one line with its URL.",
               "venturi-server");
  app.set_version_flag("--version", "venturi-server " + std::string(server_version()), "Print the version and exit");
  app.footer("The data directory is made where it does not exist. It holds the database and the master key, which seals the signing keys;\n"
             "VENTURI_MASTER_KEY (32 bytes, base64url or hexadecimal) stands in for the key's file.");

  Serve serve;
  std::string public_url;
  std::vector<std::string> rate_limits;
  std::vector<std::string> limits;
  app.add_option("--data", serve.data, "Data directory")->envname("VENTURI_DATA")->type_name("DIR")->capture_default_str();
  app.add_option("--host", serve.host, "Address to listen on")->envname("VENTURI_HOST")->type_name("ADDRESS")->capture_default_str();
  app.add_option("--port", serve.port, "Port to listen on; 0 takes a free one")->envname("VENTURI_PORT")->type_name("PORT")->capture_default_str();
  app.add_option("--public-url", public_url, "The URL under which clients reach the instance: issuer of tokens and base of links; the bound address by default")
      ->envname("VENTURI_PUBLIC_URL")
      ->type_name("URL");
  app.add_option("--readers", serve.readers, "Threads that read the database")->check(CLI::Range(1, 64))->type_name("N")->capture_default_str();
  app.add_option("--rate-limit", rate_limits, "A route class's budget, CLASS=PER_MINUTE/BURST; may be repeated")->type_name("LIMIT")->allow_extra_args(false);

  add_network_options(app, serve, limits);
  app.add_option("--region", serve.regions, "A region in which the instance keeps data, such as eu-central-1; may be repeated, the first is a new tenant's")
      ->envname("VENTURI_REGION")
      ->type_name("REGION")
      ->check([](const std::string& text) {
        return domain::is_region(text) ? std::string() : "must be two letters and parts behind hyphens, such as eu-central-1";
      })
      ->allow_extra_args(false)
      ->capture_default_str();
  app.add_flag("--sandbox", serve.sandbox,
               "Serve a sandbox: a world of its own, whose ids say sbx_, which takes no production credential, and in which tests\n"
               "move the clock and set faults at /sandbox/v1. A data directory is one or the other for good")
      ->envname("VENTURI_SANDBOX");

  TenantCreate create;
  std::string directory;
  CLI::App* tenant = app.add_subcommand("tenant", "Manage tenants, in the data directory itself: before the server runs or while it does");
  tenant->require_subcommand(1)->fallthrough();
  CLI::App* make = tenant->add_subcommand("create", "Make a tenant and print its first credentials, this once: an OAuth client with all four scopes, an\n"
                                                    "ingestion key and an API key");
  make->fallthrough();
  make->add_option("--name", create.name, "The tenant's name, unique in the instance")->required()->type_name("NAME");
  make->add_option("--directory", directory,
                   "Load services, identities, projects, organizations and edges: a JSON object with a list under each of these names, whose items are\n"
                   "those of the API's PUT bodies")
      ->type_name("FILE")
      ->check(CLI::ExistingFile);
  make->add_flag("--json", create.json, "Print one JSON object, for scripts");
  make->footer("--data DIR (or VENTURI_DATA) says which data directory, here as without a subcommand. The tenant is of the directory's world;\n"
               "--sandbox makes a fresh directory a sandbox's.");

  PartnerGrant grant;
  std::vector<std::string> scopes;
  CLI::App* partner = app.add_subcommand("partner", "Manage partners, in the data directory itself: before the server runs or while it does");
  partner->require_subcommand(1)->fallthrough();
  CLI::App* let_in = partner->add_subcommand("grant", "Let a partner in to one tenant and print the credentials for it, this once: an OAuth client whose\n"
                                                      "tokens work under /api/partner/v1 alone. The tenant revokes it at /api/v1/oauth-clients");
  let_in->fallthrough();
  let_in->add_option("--tenant", grant.tenant, "The tenant's name; a partner with several tenants needs a grant in each")->required()->type_name("NAME");
  let_in->add_option("--name", grant.name, "The partner's name, as the tenant sees it among its OAuth clients")->required()->type_name("NAME");
  let_in->add_option("--scope", scopes, "A scope that its tokens may carry: read:attribution, read:reporting, export:create, admin:config; may be repeated")
      ->required()
      ->type_name("SCOPE")
      ->check(CLI::IsMember(std::vector<std::string>(domain::scope_names.begin(), domain::scope_names.end())))
      ->allow_extra_args(false);
  let_in->add_flag("--json", grant.json, "Print one JSON object, for scripts");

  SandboxOptions sandbox_options(app);
  PersonCommand person;
  add_person_commands(app, person);
  KeyCommand keys;
  add_key_commands(app, keys);
  AuditVerify verify;
  std::string audited;
  const CLI::App* verifying = add_audit_verify(app, verify, audited);

  try {
    app.parse(argc, argv);
    serve.seeding = sandbox_options.at_start(serve.data, serve.sandbox);
    if (!public_url.empty()) serve.public_url = checked_origin(std::move(public_url));
    for (const std::string& text : rate_limits) set_rate_limit(serve.rate_limits, text);
    for (const std::string& text : limits) set_limit(serve.limits, text);
    if (const auto fault = !app.get_subcommands().empty() ? std::string() : exposure_fault(serve.exposure, serve.host); !fault.empty())
      throw CLI::ValidationError(fault);  // it names the option itself
  } catch (const CLI::ParseError& error) {
    return Done{app.exit(error, out, err) == 0 ? 0 : 2};
  }
  if (verifying->parsed()) {
    verify.data = serve.data;
    return verify;
  }
  if (let_in->parsed()) {
    grant.data = serve.data;
    grant.scopes = domain::ScopeSet::of(scopes).value_or(domain::ScopeSet{});
    return grant;
  }
  if (auto chosen = sandbox_options.chosen(serve.data)) return std::visit([](auto& command) { return Command(std::move(command)); }, *chosen);
  if (person.action != PersonAction::none) {
    person.data = serve.data;
    return person;
  }
  if (keys.action != KeyAction::none) {
    keys.data = serve.data;
    return keys;
  }
  if (!make->parsed()) return serve;
  create.data = serve.data;
  create.sandbox = serve.sandbox;
  if (!directory.empty()) create.directory = directory;
  return create;
}

}  // namespace venturi::server::cli
