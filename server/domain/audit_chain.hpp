#pragma once
/// The audit trail's proof. Events of a tenant form a chain: each one's hash covers its content and the hash before it. The last link is
/// written down apart, as the chain's head, under a seal that takes the master key: whoever can change the database but does not hold that
/// key cannot shorten the chain or hash it anew without its showing.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/accounts.hpp"
#include "domain/digest.hpp"

namespace venturi::server::domain {

/// Where a tenant's chain ends.
struct AuditHead {
  TenantId tenant{};
  std::int64_t sequence = 0;
  std::string hash;
  std::string seal;
};

/// The key for seals, out of the instance's master key.
[[nodiscard]] Digest audit_key_of(std::string_view master_key);
[[nodiscard]] std::string audit_seal(const AuditHead& head, const Digest& key);
[[nodiscard]] bool seal_fits(const AuditHead& head, const Digest& key);

/// The first place where a chain does not hold.
struct AuditBreak {
  std::int64_t sequence = 0;  ///< of the event that is broken, or missing
  std::string what;           ///< a sentence for the operator
};

/// Walks one tenant's chain, in the order of sequence.
class AuditChain {
 public:
  AuditChain(const Digest& seal_key, std::optional<AuditHead> head);

  void add(const AuditEntry& entry);
  /// After the last event: compares with the head.
  void finish();

  [[nodiscard]] std::int64_t count() const { return count_; }
  /// None: the chain holds, as far as it was walked.
  [[nodiscard]] const std::optional<AuditBreak>& broken() const { return broken_; }

 private:
  void check(const AuditEntry& entry);
  void check_content(const AuditEntry& entry);
  void check_head();
  void break_at(std::int64_t sequence, std::string what);

  Digest seal_key_;
  std::optional<AuditHead> head_;
  std::int64_t count_ = 0;
  std::int64_t last_ = 0;  ///< sequence of the event before
  std::optional<std::string> last_hash_;
  std::optional<AuditBreak> broken_;
};

}  // namespace venturi::server::domain
