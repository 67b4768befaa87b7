#include "cli/sandbox_options.hpp"

namespace venturi::server::cli {
namespace {

const CLI::Range seeds{std::uint64_t{0}, std::uint64_t{9'007'199'254'740'991}};  // the contract's

}  // namespace

SandboxOptions::SandboxOptions(CLI::App& app) {
  app.add_option("--seed", seed_at_start_,
                 "With --sandbox: a fresh sandbox gets a tenant `sandbox`, whose credentials are printed, with a year of synthetic data from this seed")
      ->check(seeds)
      ->type_name("N");
  CLI::App* sandbox = app.add_subcommand("sandbox", "Synthetic data of a sandbox, in the data directory itself: before the server runs or while it does");
  sandbox->require_subcommand(1)->fallthrough();
  seed_ = sandbox->add_subcommand("seed", "Give a tenant a directory and a history of invocations. The same numbers and clock make the same data");
  seed_->fallthrough();
  auto& sizes = seeding_.sizes;
  seed_->add_option("--tenant", seeding_.tenant, "The tenant's name")->required()->type_name("NAME");
  seed_->add_option("--random-seed", sizes.seed, "The seed of the random numbers")->check(seeds)->type_name("N")->capture_default_str();
  seed_->add_option("--days", sizes.days, "Days of history, ending now by the sandbox's clock")->check(CLI::Range(1, 366))->type_name("N")->capture_default_str();
  seed_->add_option("--services", sizes.services, "Services")->check(CLI::Range(1, 200))->type_name("N")->capture_default_str();
  seed_->add_option("--teams", sizes.teams, "Teams")->check(CLI::Range(1, 50))->type_name("N")->capture_default_str();
  seed_->add_option("--providers", sizes.providers, "Providers")->check(CLI::Range(1, 6))->type_name("N")->capture_default_str();
  seed_->add_option("--events-per-day", sizes.events_per_day, "Invocations on an average day")->check(CLI::Range(1, 100'000))->type_name("N")->capture_default_str();
  tell_ = sandbox->add_subcommand("truth", "Print whose each synthetic invocation is in truth, as CSV, to measure attribution by; no API tells it");
  tell_->fallthrough();
  tell_->add_option("--tenant", truth_.tenant, "The tenant's name")->required()->type_name("NAME");
}

std::optional<std::variant<SandboxSeeding, SandboxTruth>> SandboxOptions::chosen(const std::filesystem::path& data) {
  seeding_.data = truth_.data = data;
  if (seed_->parsed()) return seeding_;
  if (tell_->parsed()) return truth_;
  return std::nullopt;
}

std::optional<SandboxSeeding> SandboxOptions::at_start(const std::filesystem::path& data, bool sandbox) const {
  if (!seed_at_start_) return std::nullopt;
  if (!sandbox) throw CLI::ValidationError("--seed", "needs --sandbox: synthetic data belong nowhere else");
  SandboxSeeding out;
  out.data = data;
  out.sizes.seed = *seed_at_start_;
  return out;
}

}  // namespace venturi::server::cli
