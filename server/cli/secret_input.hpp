// Where a password comes from: never from the command line, which every process on the machine can read.
#pragma once

#include <string>

namespace venturi::server::cli {

class SecretInput {
 public:
  virtual ~SecretInput() = default;
  /// One line. Throws std::runtime_error where there is none, or where it was to be repeated and differed.
  virtual std::string password() = 0;
};

/// Standard input: a terminal is asked twice, without an echo; from anything else the first line is read.
class Terminal final : public SecretInput {
 public:
  std::string password() override;
};

}  // namespace venturi::server::cli
