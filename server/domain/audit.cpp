#include <string>

#include "domain/accounts.hpp"
#include "domain/digest.hpp"

namespace venturi::server::domain {
namespace {

class Canonical {
 public:
  Canonical& add(std::string_view text) {
    out_ += std::to_string(text.size());
    out_ += ':';
    out_ += text;
    return *this;
  }
  /// Absent is not the same as empty.
  Canonical& add(const std::optional<std::string>& text) {
    if (text) return add(std::string_view(*text));
    out_ += '-';
    return *this;
  }
  Canonical& add(std::int64_t number) { return add(std::string_view(std::to_string(number))); }

  const std::string& text() const { return out_; }

 private:
  std::string out_;
};

}  // namespace

std::string audit_hash(const AuditEntry& e) {
  Canonical canonical;
  canonical.add(e.previous_hash)
      .add(std::string_view(ulid_to_string(e.tenant)))
      .add(std::string_view(ulid_to_string(e.id)));
  canonical.add(e.sequence).add(to_micros(e.occurred_at));
  for (const std::string* text : {&e.category, &e.action, &e.outcome, &e.actor_kind})
    canonical.add(std::string_view(*text));
  for (const auto* text : {&e.actor_id, &e.resource_type, &e.resource_id, &e.source_address, &e.trace_id})
    canonical.add(*text);
  canonical.add(std::string_view(e.summary)).add(e.before).add(e.after);
  return hex(as_text(sha256(canonical.text())));
}

}  // namespace venturi::server::domain
