// Attribution records: written in versions by the worker, listed at a watermark.

#include "domain/digest.hpp"
#include "storage/record_walk.hpp"
#include "storage/sqlite/collect.hpp"
#include "storage/writer.hpp"

namespace venturi::server::storage {
namespace {

using domain::AttributionRecord;
using domain::TenantId;
using domain::Ulid;

const std::string record_columns_sql =
    "id, invocation_id, occurred_at, provider, requested_model, served_model, service, owner, project, input_tokens, "
    "output_tokens, cost_pico_usd, cost_method, energy_nano_wh, carbon_nano_g, energy_method, pathway_category, "
    "output_state, "
    "stage_origin, resolution, confidence_ppm, confidence_band, evidence_basis, model_version, degradation_state, "
    "freshness, "
    "export_eligibility";

AttributionRecord read_record(Rows& row) {
  AttributionRecord r;
  r.id = row.id();
  r.invocation_id = row.id();
  r.occurred_at = row.time();
  r.provider = row.text();
  r.requested_model = row.text();
  r.served_model = row.maybe_text();
  r.service = row.maybe_text();
  r.owner = row.maybe_text();
  r.project = row.maybe_text();
  r.input_tokens = row.maybe_integer();
  r.output_tokens = row.maybe_integer();
  r.cost_pico_usd = row.maybe_integer();
  r.cost_method = row.as<domain::CostMethod>();
  r.energy_nano_wh = row.maybe_integer();
  r.carbon_nano_g = row.maybe_integer();
  r.energy_method = row.as<domain::EnergyMethod>();
  r.pathway_category = row.text();
  r.output_state = row.as<domain::OutputState>();
  r.stage_origin = row.as<domain::StageOrigin>();
  r.resolution = row.as<domain::Resolution>();
  r.confidence_ppm = static_cast<std::int32_t>(row.integer());
  r.confidence_band = row.as<domain::ConfidenceBand>();
  r.evidence_basis = row.text();
  r.model_version = row.text();
  r.degradation_state = row.as<domain::DegradationState>();
  r.freshness = row.as<domain::Freshness>();
  r.export_eligibility = row.as<domain::ExportEligibility>();
  return r;
}

domain::Id128 explanation_digest(std::string_view explanation) {
  const domain::Digest full = domain::sha256(explanation);
  domain::Id128 half{};
  std::copy_n(full.begin(), half.size(), half.begin());
  return half;
}

void insert_record(Connection& db, const TenantId& tenant, std::int64_t seq, domain::Time at,
                   const AttributionRecord& r, const domain::Id128& explanation) {
  static const std::string sql =
      "INSERT INTO attribution_records (tenant_id, created_seq, attributed_at, explanation, " + record_columns_sql +
      ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  db.run(sql, tenant, seq, at, explanation, r.id, r.invocation_id, r.occurred_at, r.provider, r.requested_model,
         r.served_model, r.service, r.owner, r.project, r.input_tokens, r.output_tokens, r.cost_pico_usd, r.cost_method,
         r.energy_nano_wh, r.carbon_nano_g, r.energy_method, r.pathway_category, r.output_state, r.stage_origin,
         r.resolution, r.confidence_ppm, r.confidence_band, r.evidence_basis, r.model_version, r.degradation_state,
         r.freshness, r.export_eligibility);
}

}  // namespace

domain::ListSlice<AttributionRecord> Reader::list_records(const TenantId& tenant, const domain::ListQuery& query) {
  return read_page(connection(), Walk(record_walk, tenant, query), record_columns_sql, read_record);
}

std::optional<domain::AttributionDetail> Reader::find_record(const TenantId& tenant, const Ulid& id) {
  static const std::string sql =
      "SELECT " + record_columns_sql +
      ", attributed_at, (SELECT body FROM attribution_explanations e WHERE e.tenant_id = r.tenant_id "
      "AND e.digest = r.explanation) FROM attribution_records r INDEXED BY attribution_records_by_id WHERE tenant_id = ? AND id = ? AND "
      "superseded_seq IS NULL";
  return first(connection().query(sql, tenant, id), [](Rows& row) {
    domain::AttributionDetail detail;
    detail.record = read_record(row);
    detail.attributed_at = row.time();
    detail.explanation = row.text();
    return detail;
  });
}

bool Writer::materialize(const TenantId& tenant, std::int64_t from_seq, std::int64_t upto_seq, domain::Time at,
                         std::span<const NewRecord> records) {
  if (checkpoint(tenant) != from_seq) return false;
  Connection& db = connection();
  if (!records.empty()) {
    std::int64_t seq = tick(tenant, static_cast<std::int64_t>(records.size())) - static_cast<std::int64_t>(records.size());
    std::string_view last;  // neighbours in the log mostly share their explanation
    domain::Id128 digest{};
    for (const NewRecord& made : records) {
      if (last.data() == nullptr || made.explanation != last) {
        last = made.explanation;
        digest = explanation_digest(made.explanation);
        db.run("INSERT INTO attribution_explanations (tenant_id, digest, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
               tenant, digest, made.explanation);
      }
      db.run(
          "UPDATE attribution_records INDEXED BY attribution_records_by_id SET superseded_seq = ?, superseded_at = ? WHERE "
          "tenant_id = ? AND id = ? AND superseded_seq IS NULL",
          ++seq, at, tenant, made.record.id);
      insert_record(db, tenant, seq, at, made.record, digest);
    }
  }
  db.run(
      "INSERT INTO checkpoints (tenant_id, attributed_seq) VALUES (?, ?) ON CONFLICT DO UPDATE SET "
      "attributed_seq = excluded.attributed_seq",
      tenant, upto_seq);
  return true;
}

std::int64_t Writer::sweep_superseded(domain::Time not_before, std::int32_t limit) {
  return connection().run(
      "DELETE FROM attribution_records WHERE rowid IN (SELECT rowid FROM attribution_records INDEXED BY "
      "attribution_records_superseded WHERE superseded_at < ? LIMIT ?)",
      not_before, limit);
}

}  // namespace venturi::server::storage
