#pragma once
/// Where unpredictable bytes come from. Injected, so that a test can repeat itself. Implementations are thread-safe.

#include <cstdint>
#include <span>
#include <string>

namespace venturi::server::domain {

class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> out) = 0;

  [[nodiscard]] std::string bytes(std::size_t count);
  /// `count` characters of 0-9A-Za-z, each with log2(62) = 5.95 bits.
  [[nodiscard]] std::string alphanumeric(std::size_t count);
};

/// OpenSSL's generator, which the operating system seeds.
class SystemRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> out) override;
};

}  // namespace venturi::server::domain
