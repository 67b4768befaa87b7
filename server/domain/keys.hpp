#pragma once
/// All that the instance keeps secret, in one place: the signing keys, the sealer, the random source and what is derived from the master
/// key. Thread-safe.

#include <string>

#include "domain/audit_chain.hpp"
#include "domain/clock.hpp"
#include "domain/digest.hpp"
#include "domain/random.hpp"
#include "domain/sealed.hpp"
#include "domain/signing_keys.hpp"

namespace venturi::server::domain {

class Keys {
 public:
  Keys(const std::string& master_key, const Clock& clock, Random& random)
      : random_(random),
        sealer_(derive_key(master_key, "venturi/sealed/v1"), random),
        cursor_key_(derive_key(master_key, "venturi/cursor/v1")),
        page_key_(derive_key(master_key, "venturi/pages/v1")),
        audit_key_(audit_key_of(master_key)),
        signing_(clock) {}

  [[nodiscard]] Random& random() const { return random_; }
  [[nodiscard]] const Sealer& sealer() const { return sealer_; }
  [[nodiscard]] const Digest& cursor_key() const { return cursor_key_; }
  /// For what pages give a browser to bring back: forms' seals.
  [[nodiscard]] const Digest& page_key() const { return page_key_; }
  /// Seals the heads of audit chains.
  [[nodiscard]] const Digest& audit_key() const { return audit_key_; }
  [[nodiscard]] SigningKeys& signing() { return signing_; }
  [[nodiscard]] const SigningKeys& signing() const { return signing_; }

 private:
  Random& random_;
  Sealer sealer_;
  Digest cursor_key_;
  Digest page_key_;
  Digest audit_key_;
  SigningKeys signing_;
};

}  // namespace venturi::server::domain
