// The process as those see it who run it: whether it is on its way out, and its figures.
#pragma once

#include <string>
#include <string_view>

namespace venturi::server {

/// Safe to use from any thread.
class Vitals {
 public:
  virtual ~Vitals() = default;

  /// The instance takes no new work: it is asked to stop.
  [[nodiscard]] virtual bool stopping() const = 0;
  /// Whether this is the operator's token; compared in constant time. Never, where none was set.
  [[nodiscard]] virtual bool is_operator(std::string_view token) const = 0;
  /// All figures in the Prometheus text format.
  [[nodiscard]] virtual std::string metrics() = 0;
};

}  // namespace venturi::server
