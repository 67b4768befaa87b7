// `venturi-server sandbox seed` and `sandbox truth`: synthetic data for a sandbox's tenant, and whose it is. Work on the data directory itself,
// also while the server runs on it.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "domain/synthetic_world.hpp"

namespace venturi::server::cli {

struct SandboxSeeding {
  std::filesystem::path data = "venturi-data";
  std::string tenant;  ///< its name
  domain::SyntheticSizes sizes;
};

struct SandboxTruth {
  std::filesystem::path data = "venturi-data";
  std::string tenant;
};

/// The tenant that `venturi-server --sandbox --seed N` makes.
inline constexpr std::string_view seeded_tenant = "sandbox";

/// A month at a time, each in a transaction of its own; progress goes to `err`. Returns the exit code.
int run_sandbox_seed(const SandboxSeeding& command, std::ostream& out, std::ostream& err);

/// One line for each synthetic invocation, `attribution id,true owner`, behind a line with these names. Returns the exit code.
int run_sandbox_truth(const SandboxTruth& command, std::ostream& out, std::ostream& err);

/// For a fresh sandbox: makes the tenant `sandbox`, prints its credentials and seeds it. One that has tenants stays as it is.
int prepare_sandbox(const SandboxSeeding& command, std::ostream& out, std::ostream& err);

}  // namespace venturi::server::cli
