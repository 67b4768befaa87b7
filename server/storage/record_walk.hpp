#pragma once
/// How attribution records are walked: the index behind each field of their list.

#include "domain/record.hpp"
#include "storage/walk.hpp"

namespace venturi::server::storage {

// The fields whose values select least come first: of several equalities the first one's index is walked.
inline constexpr WalkColumn record_walk_columns[] = {
    {{"id", "id", Kept::id, false, domain::prefix::attribution}, "attribution_records_by_id", true},
    {{"invocation_id", "invocation_id", Kept::id, false, domain::prefix::invocation}, "attribution_records_by_invocation", true},
    {{"occurred_at", "occurred_at", Kept::integer}, "attribution_records_by_time"},
    {{"project", "project", Kept::text, true}, "attribution_records_by_project"},
    {{"service", "service", Kept::text, true}, "attribution_records_by_service"},
    {{"owner", "owner", Kept::text, true}, "attribution_records_by_owner"},
    {{"cost_usd", "cost_pico_usd", Kept::integer, true}, "attribution_records_by_cost"},
    {{"energy_wh", "energy_nano_wh", Kept::integer, true}, "attribution_records_by_energy"},
    {{"carbon_gco2e", "carbon_nano_g", Kept::integer, true}, "attribution_records_by_carbon"},
    {{"served_model", "served_model", Kept::text, true}, "attribution_records_by_served_model"},
    {{"provider", "provider"}, "attribution_records_by_provider"},
    {{"confidence", "confidence_ppm", Kept::integer}, "attribution_records_by_confidence"},
    {{"pathway_category", "pathway_category"}, "attribution_records_by_pathway"},
    {{"export_eligibility", "export_eligibility", Kept::member, false, {}, domain::export_eligibility_names}, "attribution_records_by_eligibility"},
    {{"output_state", "output_state", Kept::member, false, {}, domain::output_state_names}, "attribution_records_by_output_state"},
    {{"confidence_band", "confidence_band", Kept::member, false, {}, domain::confidence_band_names}, "attribution_records_by_band"},
    {{"freshness", "freshness", Kept::member, false, {}, domain::freshness_names}, "attribution_records_by_freshness"},
    {{"degradation_state", "degradation_state", Kept::member, false, {}, domain::degradation_state_names}, "attribution_records_by_degradation"},
    {{"stage_origin", "stage_origin", Kept::member, false, {}, domain::stage_origin_names}, "attribution_records_by_stage"},
};

inline constexpr Column record_tail[] = {{"occurred_at", "occurred_at", Kept::integer}, {"created_seq", "created_seq", Kept::integer}};

inline constexpr WalkTable record_walk{"attribution_records", "created_seq <= ? AND (superseded_seq IS NULL OR superseded_seq > ?)",
                                       record_walk_columns, record_tail};

}  // namespace venturi::server::storage
