#include "domain/audit_chain.hpp"

#include <algorithm>

namespace venturi::server::domain {
namespace {

// How far around its place an event's own place is searched: what was moved was mostly moved a little.
constexpr std::int64_t search_radius = 100'000;

/// The place at which the event was written, where moving it is all that was done to it.
std::optional<std::int64_t> own_place(AuditEntry entry) {
  const std::int64_t here = entry.sequence;
  for (std::int64_t away = 1; away <= search_radius; ++away) {
    for (const std::int64_t there : {here + away, here - away}) {
      if (there < 1) continue;
      entry.sequence = there;
      if (audit_hash(entry) == entry.hash) return there;
    }
  }
  return std::nullopt;
}

std::string range(std::int64_t first, std::int64_t last) {
  if (first == last) return "event " + std::to_string(first);
  return "events " + std::to_string(first) + " to " + std::to_string(last);
}

}  // namespace

Digest audit_key_of(std::string_view master_key) { return derive_key(master_key, "venturi/audit/v1"); }

std::string audit_seal(const AuditHead& head, const Digest& key) {
  std::string text = "venturi/audit-head/v1\n" + ulid_to_string(head.tenant) + '\n';
  text.append(std::to_string(head.sequence)).append("\n").append(head.hash);
  return std::string(as_text(hmac_sha256(as_text(key), text)));
}

bool seal_fits(const AuditHead& head, const Digest& key) { return constant_time_equal(head.seal, audit_seal(head, key)); }

AuditChain::AuditChain(const Digest& seal_key, std::optional<AuditHead> head) : seal_key_(seal_key), head_(std::move(head)) {}

void AuditChain::add(const AuditEntry& entry) {
  ++count_;
  if (!broken_) check(entry);
  last_ = entry.sequence;
  last_hash_ = entry.hash;
}

void AuditChain::check(const AuditEntry& entry) {
  const std::int64_t expected = last_ + 1;
  if (entry.sequence > expected) return break_at(expected, "missing: " + range(expected, entry.sequence - 1) + " cannot be found");
  if (entry.sequence < 1) return break_at(entry.sequence, "changed: the first event of a chain is number 1");
  check_content(entry);
  if (broken_ || entry.previous_hash == last_hash_) return;
  // The event fits its own hash, so the one before it is not the one that it was chained to.
  if (last_ == 0) return break_at(entry.sequence, "changed: it names an event before it, and there is none");
  break_at(last_, "changed: its hash was made anew, and is not the one that the next event is chained to");
}

void AuditChain::check_content(const AuditEntry& entry) {
  if (audit_hash(entry) == entry.hash) return;
  if (const auto place = own_place(entry)) {
    return break_at(entry.sequence, "reordered: what stands here was written as event " + std::to_string(*place));
  }
  break_at(entry.sequence, "changed: its content does not fit its hash");
}

void AuditChain::finish() {
  if (!broken_) check_head();
}

void AuditChain::check_head() {
  if (!head_) return break_at(last_, "unsealed: the chain's sealed head is missing, so its end proves nothing");
  if (!seal_fits(*head_, seal_key_)) {
    return break_at(last_, "forged: the chain's head does not fit its seal, or was sealed under another master key");
  }
  if (head_->sequence > last_) {
    return break_at(last_ + 1, "truncated: " + range(last_ + 1, head_->sequence) + " cannot be found, though the sealed head counts " +
                                   std::to_string(head_->sequence));
  }
  if (head_->sequence < last_) return break_at(head_->sequence + 1, "added: it stands behind the sealed head");
  if (last_hash_.value_or("") != head_->hash) {
    break_at(last_, "rewritten: it is not the event that the head was sealed over, so every hash may have been made anew");
  }
}

void AuditChain::break_at(std::int64_t sequence, std::string what) { broken_ = AuditBreak{sequence, std::move(what)}; }

}  // namespace venturi::server::domain
