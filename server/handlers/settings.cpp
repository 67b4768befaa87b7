// The tenant's settings: one object, read and changed.

#include "domain/clock.hpp"
#include "domain/timestamps.hpp"
#include "generated/handlers.hpp"
#include "handlers/audit.hpp"
#include "handlers/step_up.hpp"
#include "handlers/tenant_settings.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
namespace {

Settings model(const domain::TenantSettings& settings) {
  Settings out;
  out.residency_region = settings.residency_region;
  out.stage_b_enabled = settings.stage_b_enabled;
  out.max_key_lifetime_days = settings.max_key_lifetime_days;
  out.completeness_floor = settings.completeness_floor;
  out.updated_at = settings.updated_at;
  return out;
}

/// Settings that change, as they were and as they will be: what is written, and what the audit trail tells.
struct Change {
  SettingsUpdate before;
  SettingsUpdate after;

  bool empty() const { return after == SettingsUpdate{}; }
};

template <class Value>
void note(Change& change, std::optional<Value> SettingsUpdate::*member, const Value& is, const std::optional<Value>& wanted) {
  if (!wanted || *wanted == is) return;
  change.before.*member = is;
  change.after.*member = wanted;
}

/// Moving data is a decision of its own: a person proves again who it is, and the operator must hold the region.
Change region_change(const Context& context, const domain::TenantSettings& now, const SettingsUpdate& wanted) {
  Change change;
  note(change, &SettingsUpdate::residency_region, now.residency_region, wanted.residency_region);
  if (change.empty()) return change;
  require_step_up(context);
  if (!domain::holds_region(context.services.config.regions, *wanted.residency_region)) {
    throw Problem(ErrorCode::residency_blocked, "This instance does not hold data in " + *wanted.residency_region + ".");
  }
  return change;
}

Change other_changes(const domain::TenantSettings& now, const SettingsUpdate& wanted) {
  Change change;
  note(change, &SettingsUpdate::stage_b_enabled, now.stage_b_enabled, wanted.stage_b_enabled);
  note(change, &SettingsUpdate::max_key_lifetime_days, now.max_key_lifetime_days, wanted.max_key_lifetime_days);
  note(change, &SettingsUpdate::completeness_floor, now.completeness_floor, wanted.completeness_floor);
  return change;
}

void store(const Context& context, storage::Writer& writer, const SettingsUpdate& after) {
  const auto put = [&](std::string_view name, const auto& value) {
    if (value) writer.put_setting(context.tenant, name, domain::setting_text(*value));
  };
  put(domain::setting::residency_region, after.residency_region);
  put(domain::setting::stage_b_enabled, after.stage_b_enabled);
  put(domain::setting::max_key_lifetime_days, after.max_key_lifetime_days);
  put(domain::setting::completeness_floor, after.completeness_floor);
  put(domain::setting::updated_at, std::optional(domain::format_timestamp(context.services.clock.now())));
}

void apply(const Context& context, storage::Writer& writer, const Change& change, std::string_view category, std::string_view summary) {
  if (change.empty()) return;
  store(context, writer, change.after);
  append_audit(context, writer, {category, "settings.updated", "settings", {}, summary, to_json(change.before), to_json(change.after)});
}

}  // namespace

domain::TenantSettings tenant_settings(const Context& context, storage::Reader& reader) {
  domain::TenantSettings defaults;
  if (!context.services.config.regions.empty()) defaults.residency_region = context.services.config.regions.front();
  if (const auto tenant = reader.find_tenant(context.tenant)) defaults.updated_at = tenant->created_at;
  return domain::settings_in_force(std::move(defaults), [&](std::string_view name) { return reader.setting(context.tenant, name); });
}

Reply<Settings> settings_get(const Context& context, storage::Reader& reader) { return {200, model(tenant_settings(context, reader)), {}}; }

Reply<Settings> settings_update(const Context& context, storage::Writer& writer, const SettingsUpdateRequest& request) {
  const domain::TenantSettings now = tenant_settings(context, writer);
  const Change region = region_change(context, now, request.body);
  apply(context, writer, region, "privacy", "The residency region was changed.");
  apply(context, writer, other_changes(now, request.body), "governance", "Settings were changed.");
  return {200, model(tenant_settings(context, writer)), {}};
}

}  // namespace venturi::server
