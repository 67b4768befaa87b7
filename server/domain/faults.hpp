#pragma once
/// What shall go wrong in a sandbox, by tenant. Rules only: who breaks the connection is server/http.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/random.hpp"
#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

/// Where a connection is broken: before the request is carried out, in the middle of its answer, behind the whole answer.
enum class Drop : std::uint8_t { none, before_answer, inside_answer, after_answer };

struct Fault {
  std::string operation;  ///< empty: every one
  double probability = 1;
  std::optional<std::int64_t> times;  ///< none: always
  std::optional<int> status;          ///< answered instead of carrying the request out
  std::string error_code;             ///< of the catalogue; empty: none
  std::vector<std::pair<std::string, std::string>> headers;
  std::optional<std::string> body;  ///< sent as text/html instead of a problem
  std::chrono::milliseconds latency{0};
  Drop drop = Drop::none;

  /// Whether the fault answers in the operation's place.
  [[nodiscard]] bool answers() const { return status.has_value() || !error_code.empty(); }
};

/// The faults in force. Thread-safe; `any` costs one relaxed read, so that a sandbox without faults serves as fast as production does.
class FaultTable {
 public:
  explicit FaultTable(Random& random) : random_(random) {}

  /// Replaces the tenant's faults, and counting begins anew. `revision` names this setting of them: the one that is in force already
  /// changes nothing.
  void set(const TenantId& tenant, std::string_view revision, std::vector<Fault> faults);
  [[nodiscard]] bool any() const { return any_.load(std::memory_order_relaxed); }

  /// The first of the tenant's faults that matches the operation, is not used up, and strikes by its probability. It is counted.
  [[nodiscard]] std::optional<Fault> strike(const TenantId& tenant, std::string_view operation);

  /// How often each has struck, in their order.
  [[nodiscard]] std::vector<std::int64_t> hits(const TenantId& tenant) const;

 private:
  struct Counted {
    Fault fault;
    std::int64_t hits = 0;
  };

  struct Setting {
    std::string revision;
    std::vector<Counted> faults;
  };

  [[nodiscard]] bool rolls(double probability) const;

  Random& random_;
  std::atomic<bool> any_{false};
  mutable std::mutex mutex_;
  std::unordered_map<TenantId, Setting, IdHash> tenants_;
};

}  // namespace venturi::server::domain
