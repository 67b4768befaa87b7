// Generated from codegen/contract by `make generate`. Do not edit.
#include "arrow/dictionary_column.hpp"
#include "arrow/fixed_column.hpp"
#include "arrow/table.hpp"
#include "arrow/text_column.hpp"
#include "json/attribution.hpp"
#include "venturi/arrow_schemas.hpp"

namespace venturi::inline v1 {

namespace columns {

namespace {

class AttributionRecordTable final : public RecordTable<AttributionRecord, AttributionPage> {
public:
    AttributionRecordTable() : RecordTable("AttributionRecord") {
        hold({&id_, &invocation_id_, &occurred_at_, &provider_, &requested_model_, &served_model_, &service_, &owner_,
              &project_, &input_tokens_, &output_tokens_, &cost_usd_, &cost_method_, &energy_wh_, &carbon_gco2e_,
              &energy_method_, &pathway_category_, &output_state_, &interpretation_stage_origin_,
              &interpretation_resolution_, &interpretation_confidence_, &interpretation_confidence_band_,
              &interpretation_evidence_basis_, &interpretation_model_version_, &interpretation_degradation_state_,
              &interpretation_freshness_, &interpretation_export_eligibility_});
    }

private:
    const char* scan_record(const char* at, json::Scan& in) override {
        at = field(at, in, "{\"id\":", id_);
        at = field(at, in, ",\"invocation_id\":", invocation_id_);
        at = field(at, in, ",\"occurred_at\":", occurred_at_);
        at = field(at, in, ",\"provider\":", provider_);
        at = field(at, in, ",\"requested_model\":", requested_model_);
        at = field(at, in, ",\"served_model\":", served_model_);
        at = field(at, in, ",\"service\":", service_);
        at = field(at, in, ",\"owner\":", owner_);
        at = field(at, in, ",\"project\":", project_);
        at = field(at, in, ",\"input_tokens\":", input_tokens_);
        at = field(at, in, ",\"output_tokens\":", output_tokens_);
        at = field(at, in, ",\"cost_usd\":", cost_usd_);
        at = field(at, in, ",\"cost_method\":", cost_method_);
        at = field(at, in, ",\"energy_wh\":", energy_wh_);
        at = field(at, in, ",\"carbon_gco2e\":", carbon_gco2e_);
        at = field(at, in, ",\"energy_method\":", energy_method_);
        at = field(at, in, ",\"pathway_category\":", pathway_category_);
        at = field(at, in, ",\"output_state\":", output_state_);
        at = field(at, in, ",\"interpretation\":{\"stage_origin\":", interpretation_stage_origin_);
        at = field(at, in, ",\"resolution\":", interpretation_resolution_);
        at = field(at, in, ",\"confidence\":", interpretation_confidence_);
        at = field(at, in, ",\"confidence_band\":", interpretation_confidence_band_);
        at = field(at, in, ",\"evidence_basis\":", interpretation_evidence_basis_);
        at = field(at, in, ",\"model_version\":", interpretation_model_version_);
        at = field(at, in, ",\"degradation_state\":", interpretation_degradation_state_);
        at = field(at, in, ",\"freshness\":", interpretation_freshness_);
        at = field(at, in, ",\"export_eligibility\":", interpretation_export_eligibility_);
        return json::expect(at, in.end(), "}}");
    }

    bool append(const AttributionRecord& record) override {
        return id_.append(record.id) &&
               invocation_id_.append(record.invocation_id) &&
               occurred_at_.append(record.occurred_at) &&
               provider_.append(record.provider) &&
               requested_model_.append(record.requested_model) &&
               served_model_.append(record.served_model) &&
               service_.append(record.service) &&
               owner_.append(record.owner) &&
               project_.append(record.project) &&
               input_tokens_.append(record.input_tokens) &&
               output_tokens_.append(record.output_tokens) &&
               cost_usd_.append(record.cost_usd) &&
               cost_method_.append(record.cost_method) &&
               energy_wh_.append(record.energy_wh) &&
               carbon_gco2e_.append(record.carbon_gco2e) &&
               energy_method_.append(record.energy_method) &&
               pathway_category_.append(record.pathway_category) &&
               output_state_.append(record.output_state) &&
               interpretation_stage_origin_.append(record.interpretation.stage_origin) &&
               interpretation_resolution_.append(record.interpretation.resolution) &&
               interpretation_confidence_.append(record.interpretation.confidence) &&
               interpretation_confidence_band_.append(record.interpretation.confidence_band) &&
               interpretation_evidence_basis_.append(record.interpretation.evidence_basis) &&
               interpretation_model_version_.append(record.interpretation.model_version) &&
               interpretation_degradation_state_.append(record.interpretation.degradation_state) &&
               interpretation_freshness_.append(record.interpretation.freshness) &&
               interpretation_export_eligibility_.append(record.interpretation.export_eligibility);
    }

    TextColumn id_{{"id"}};
    TextColumn invocation_id_{{"invocation_id"}};
    TimeColumn occurred_at_{{"occurred_at"}};
    OpenColumn provider_{{"provider"}};
    OpenColumn requested_model_{{"requested_model"}};
    OpenColumn served_model_{{"served_model", true}};
    OpenColumn service_{{"service", true}};
    OpenColumn owner_{{"owner", true}};
    OpenColumn project_{{"project", true}};
    IntegerColumn input_tokens_{{"input_tokens", true, "tokens"}};
    IntegerColumn output_tokens_{{"output_tokens", true, "tokens"}};
    NumberColumn cost_usd_{{"cost_usd", true, "USD"}};
    ClosedColumn cost_method_{{"cost_method"},
        {"reported", "priced", "billed", "unpriced"}};
    NumberColumn energy_wh_{{"energy_wh", true, "Wh"}};
    NumberColumn carbon_gco2e_{{"carbon_gco2e", true, "g CO2e"}};
    ClosedColumn energy_method_{{"energy_method"},
        {"t0_measured", "t1_published", "t2_estimated", "t3_analogue", "t4_unknown"}};
    OpenColumn pathway_category_{{"pathway_category"},
        {"application_direct", "ai_gateway", "drop_in_proxy", "cloud_platform", "saas_embedded", "developer_tool",
        "agent", "unknown"}};
    ClosedColumn output_state_{{"output_state"},
        {"attributed", "bounded", "ambiguous", "unknown", "not_identifiable"}};
    ClosedColumn interpretation_stage_origin_{{"interpretation_stage_origin"},
        {"stage_a", "stage_b", "stage_c"}};
    ClosedColumn interpretation_resolution_{{"interpretation_resolution"},
        {"deterministically_resolved", "strongly_inferred", "bounded", "ambiguous", "unknown", "not_identifiable"}};
    NumberColumn interpretation_confidence_{{"interpretation_confidence"}};
    ClosedColumn interpretation_confidence_band_{{"interpretation_confidence_band"},
        {"high", "medium", "low"}};
    OpenColumn interpretation_evidence_basis_{{"interpretation_evidence_basis"},
        {"identity_resolved", "service_resolved", "direct_account_binding", "service_account_trace",
        "deployment_metadata", "naming_correlation", "historical_pattern", "telemetry_correlation", "allocation",
        "none"}};
    OpenColumn interpretation_model_version_{{"interpretation_model_version"}};
    ClosedColumn interpretation_degradation_state_{{"interpretation_degradation_state"},
        {"none", "degraded_serving", "disabled", "model_recalled"}};
    ClosedColumn interpretation_freshness_{{"interpretation_freshness"},
        {"fresh", "index_stale", "source_stale"}};
    ClosedColumn interpretation_export_eligibility_{{"interpretation_export_eligibility"},
        {"eligible", "below_floor", "disputed", "residency_blocked", "unpriced"}};
};

}  // namespace

}  // namespace columns

template <>
std::unique_ptr<columns::Table> detail::arrow_table<AttributionRecord>() {
    return std::make_unique<columns::AttributionRecordTable>();
}

}  // namespace venturi::inline v1
