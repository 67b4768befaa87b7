// Generated from codegen/contract by `make generate`. Do not edit.
#include "arrow/dictionary_column.hpp"
#include "arrow/fixed_column.hpp"
#include "arrow/table.hpp"
#include "arrow/text_column.hpp"
#include "json/reports.hpp"
#include "venturi/arrow_schemas.hpp"

namespace venturi::inline v1 {

namespace columns {

namespace {

class SpendRowTable final : public RecordTable<SpendRow, SpendRowPage> {
public:
    SpendRowTable() : RecordTable("SpendRow") {
        hold({&period_from_, &period_to_, &organization_, &owner_, &project_, &service_, &provider_, &requested_model_,
              &served_model_, &pathway_category_, &output_state_, &stage_origin_, &confidence_band_, &cost_method_,
              &records_, &unpriced_records_, &cost_usd_, &eligible_cost_usd_, &input_tokens_, &output_tokens_,
              &energy_wh_, &carbon_gco2e_, &confidence_, &completeness_, &cost_basis_, &rolled_up_});
    }

private:
    const char* scan_record(const char* at, json::Scan& in) override {
        at = field(at, in, "{\"period_from\":", period_from_);
        at = field(at, in, ",\"period_to\":", period_to_);
        at = field(at, in, ",\"organization\":", organization_);
        at = field(at, in, ",\"owner\":", owner_);
        at = field(at, in, ",\"project\":", project_);
        at = field(at, in, ",\"service\":", service_);
        at = field(at, in, ",\"provider\":", provider_);
        at = field(at, in, ",\"requested_model\":", requested_model_);
        at = field(at, in, ",\"served_model\":", served_model_);
        at = field(at, in, ",\"pathway_category\":", pathway_category_);
        at = field(at, in, ",\"output_state\":", output_state_);
        at = field(at, in, ",\"stage_origin\":", stage_origin_);
        at = field(at, in, ",\"confidence_band\":", confidence_band_);
        at = field(at, in, ",\"cost_method\":", cost_method_);
        at = field(at, in, ",\"records\":", records_);
        at = field(at, in, ",\"unpriced_records\":", unpriced_records_);
        at = field(at, in, ",\"cost_usd\":", cost_usd_);
        at = field(at, in, ",\"eligible_cost_usd\":", eligible_cost_usd_);
        at = field(at, in, ",\"input_tokens\":", input_tokens_);
        at = field(at, in, ",\"output_tokens\":", output_tokens_);
        at = field(at, in, ",\"energy_wh\":", energy_wh_);
        at = field(at, in, ",\"carbon_gco2e\":", carbon_gco2e_);
        at = field(at, in, ",\"confidence\":", confidence_);
        at = field(at, in, ",\"completeness\":", completeness_);
        at = field(at, in, ",\"cost_basis\":", cost_basis_);
        at = field(at, in, ",\"rolled_up\":", rolled_up_);
        return json::expect(at, in.end(), "}");
    }

    bool append(const SpendRow& record) override {
        return period_from_.append(record.period_from) &&
               period_to_.append(record.period_to) &&
               organization_.append(record.organization) &&
               owner_.append(record.owner) &&
               project_.append(record.project) &&
               service_.append(record.service) &&
               provider_.append(record.provider) &&
               requested_model_.append(record.requested_model) &&
               served_model_.append(record.served_model) &&
               pathway_category_.append(record.pathway_category) &&
               output_state_.append(record.output_state) &&
               stage_origin_.append(record.stage_origin) &&
               confidence_band_.append(record.confidence_band) &&
               cost_method_.append(record.cost_method) &&
               records_.append(record.records) &&
               unpriced_records_.append(record.unpriced_records) &&
               cost_usd_.append(record.cost_usd) &&
               eligible_cost_usd_.append(record.eligible_cost_usd) &&
               input_tokens_.append(record.input_tokens) &&
               output_tokens_.append(record.output_tokens) &&
               energy_wh_.append(record.energy_wh) &&
               carbon_gco2e_.append(record.carbon_gco2e) &&
               confidence_.append(record.confidence) &&
               completeness_.append(record.completeness) &&
               cost_basis_.append(record.cost_basis) &&
               rolled_up_.append(record.rolled_up);
    }

    DayColumn period_from_{{"period_from"}};
    DayColumn period_to_{{"period_to"}};
    OpenColumn organization_{{"organization", true}};
    OpenColumn owner_{{"owner", true}};
    OpenColumn project_{{"project", true}};
    OpenColumn service_{{"service", true}};
    OpenColumn provider_{{"provider", true}};
    OpenColumn requested_model_{{"requested_model", true}};
    OpenColumn served_model_{{"served_model", true}};
    OpenColumn pathway_category_{{"pathway_category", true},
        {"application_direct", "ai_gateway", "drop_in_proxy", "cloud_platform", "saas_embedded", "developer_tool",
        "agent", "unknown"}};
    ClosedColumn output_state_{{"output_state", true},
        {"attributed", "bounded", "ambiguous", "unknown", "not_identifiable"}};
    ClosedColumn stage_origin_{{"stage_origin", true},
        {"stage_a", "stage_b", "stage_c"}};
    ClosedColumn confidence_band_{{"confidence_band", true},
        {"high", "medium", "low"}};
    ClosedColumn cost_method_{{"cost_method", true},
        {"reported", "priced", "billed", "unpriced"}};
    IntegerColumn records_{{"records"}};
    IntegerColumn unpriced_records_{{"unpriced_records"}};
    NumberColumn cost_usd_{{"cost_usd", true, "USD"}};
    NumberColumn eligible_cost_usd_{{"eligible_cost_usd", true, "USD"}};
    IntegerColumn input_tokens_{{"input_tokens", true, "tokens"}};
    IntegerColumn output_tokens_{{"output_tokens", true, "tokens"}};
    NumberColumn energy_wh_{{"energy_wh", true, "Wh"}};
    NumberColumn carbon_gco2e_{{"carbon_gco2e", true, "g CO2e"}};
    NumberColumn confidence_{{"confidence", true}};
    NumberColumn completeness_{{"completeness"}};
    ClosedColumn cost_basis_{{"cost_basis"},
        {"estimated", "reconciled", "mixed"}};
    TruthColumn rolled_up_{{"rolled_up"}};
};

}  // namespace

}  // namespace columns

template <>
std::unique_ptr<columns::Table> detail::arrow_table<SpendRow>() {
    return std::make_unique<columns::SpendRowTable>();
}

}  // namespace venturi::inline v1
