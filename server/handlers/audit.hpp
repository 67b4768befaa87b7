// Audit events of handlers, written in the same transaction as what they tell of.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/context.hpp"
#include "storage/writer.hpp"

namespace venturi::server {

/// What was done. Views live until `append_audit` returns; texts hold no secrets and no content.
struct Act {
  std::string_view category;  ///< `provisioning`, …: the contract's AuditCategory
  std::string_view action;    ///< `api_key.rotated`
  std::string_view resource_type;
  std::string_view resource_id;
  std::string_view summary;
  std::string before{};  ///< JSON text, or empty
  std::string after{};
  std::optional<domain::Timestamp> at{};  ///< none: the clock's time
  std::string_view outcome = "success";   ///< the contract's AuditOutcome
};

/// The entry, to be appended by whoever has a writer.
[[nodiscard]] domain::AuditEntry audit_entry(const Context& context, const Act& act);

void append_audit(const Context& context, storage::Writer& writer, const Act& act);

}  // namespace venturi::server
