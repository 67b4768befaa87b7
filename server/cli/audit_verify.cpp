#include "cli/audit_verify.hpp"

#include <cstdlib>
#include <ostream>
#include <stdexcept>

#include "domain/audit_chain.hpp"
#include "domain/digest.hpp"
#include "domain/master_key.hpp"
#include "domain/random.hpp"
#include "storage/audit_trail.hpp"

namespace venturi::server::cli {
namespace {

/// The key that seals heads. Unlike the server, verifying never makes a master key.
domain::Digest seal_key(const std::filesystem::path& data) {
  const char* const variable = std::getenv(domain::master_key_variable.data());
  const std::string given = variable != nullptr ? variable : "";
  const auto file = data / "master.key";
  if (given.empty() && !std::filesystem::exists(file)) {
    throw std::runtime_error("there is no master key in " + data.string() + "; give it in " + std::string(domain::master_key_variable));
  }
  domain::SystemRandom random;
  return domain::audit_key_of(domain::load_master_key(file, given, random));
}

class Verification {
 public:
  Verification(storage::AuditTrail& trail, const domain::Digest& key, std::ostream& out, std::ostream& err, std::int64_t progress)
      : trail_(trail), key_(key), out_(out), err_(err), progress_(progress), ids_{trail.sandbox()} {}

  /// False where no tenant has this name or id; every tenant without one.
  bool run(const std::optional<std::string>& wanted) {
    bool found = false;
    for (const domain::Tenant& tenant : trail_.tenants()) {
      const std::string id = ids_.text(domain::prefix::tenant, tenant.id);
      if (wanted && *wanted != tenant.name && *wanted != id) continue;
      found = true;
      verify(tenant, tenant.name.empty() ? id : tenant.name + " (" + id + ")");
    }
    return found || !wanted;
  }

  void conclude() const {
    out_ << chains_ << (chains_ == 1 ? " chain, " : " chains, ") << events_ << " events: " << (broken_ == 0 ? "all hold" : std::to_string(broken_) + " broken") << '\n';
  }
  [[nodiscard]] bool all_hold() const { return broken_ == 0; }

 private:
  void verify(const domain::Tenant& tenant, const std::string& label) {
    std::optional<domain::AuditChain> chain;
    std::string head;
    std::int64_t all = 0;
    trail_.walk(
        tenant.id,
        [&](const storage::AuditTrail::Walked& about) {
          chain.emplace(key_, about.head);
          all = about.events;
          if (about.head) head = about.head->hash;
        },
        [&](const domain::AuditEntry& entry) {
          chain->add(entry);
          if (chain->count() % progress_ == 0) err_ << label << ": " << chain->count() << " of " << all << " events\n" << std::flush;
        });
    chain->finish();
    ++chains_;
    events_ += chain->count();
    tell(label, *chain, head);
  }

  void tell(const std::string& label, const domain::AuditChain& chain, const std::string& head) {
    out_ << label << ": " << chain.count() << " events, ";
    if (const auto& broken = chain.broken()) {
      ++broken_;
      out_ << "BROKEN at event " << broken->sequence << ": " << broken->what << '\n';
      return;
    }
    out_ << "holds" << (head.empty() ? "" : ", head ") << head << '\n';
  }

  storage::AuditTrail& trail_;
  domain::Digest key_;
  std::ostream& out_;
  std::ostream& err_;
  std::int64_t progress_;
  domain::IdFormat ids_;
  std::int64_t chains_ = 0;
  std::int64_t events_ = 0;
  std::int64_t broken_ = 0;
};

}  // namespace

int run_audit_verify(const AuditVerify& command, std::ostream& out, std::ostream& err, std::int64_t progress) {
  try {
    const auto file = command.data / "venturi.db";
    if (!std::filesystem::exists(file)) throw std::runtime_error("there is no instance in " + command.data.string());
    storage::AuditTrail trail(file);
    Verification verification(trail, seal_key(command.data), out, err, progress);
    if (!verification.run(command.tenant)) {
      err << "venturi-server: there is no tenant " << *command.tenant << "; give its name or its id\n";
      return 2;
    }
    verification.conclude();
    return verification.all_hold() ? 0 : 1;
  } catch (const std::exception& error) {
    err << "venturi-server: " << error.what() << '\n';
    return 2;
  }
}

}  // namespace venturi::server::cli
