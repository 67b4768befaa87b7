// The options of a sandbox's synthetic data: the subcommands, and `--seed` of the server itself.
#pragma once

#include <optional>
#include <variant>

#include <CLI/CLI.hpp>

#include "cli/sandbox_data.hpp"

namespace venturi::server::cli {

/// Outlives the parsing: CLI11 keeps references.
class SandboxOptions {
 public:
  explicit SandboxOptions(CLI::App& app);
  SandboxOptions(const SandboxOptions&) = delete;
  SandboxOptions& operator=(const SandboxOptions&) = delete;

  /// After parsing: the subcommand that was given, if one was.
  [[nodiscard]] std::optional<std::variant<SandboxSeeding, SandboxTruth>> chosen(const std::filesystem::path& data);
  /// After parsing: what the server shall seed before it serves. Throws CLI::ValidationError where it is no sandbox.
  [[nodiscard]] std::optional<SandboxSeeding> at_start(const std::filesystem::path& data, bool sandbox) const;

 private:
  SandboxSeeding seeding_;
  SandboxTruth truth_;
  std::optional<std::uint64_t> seed_at_start_;
  CLI::App* seed_ = nullptr;
  CLI::App* tell_ = nullptr;
};

}  // namespace venturi::server::cli
