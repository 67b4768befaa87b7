// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/reports.hpp"

#include "json/attribution.hpp"
#include "json/common.hpp"
#include "json/invocationevent.hpp"

namespace venturi::inline v1::json {

const char* scan(const char* at, Scan& in, SpendRow& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"period_from\":", out.period_from);
    at = field(at, in, ",\"period_to\":", out.period_to);
    at = field(at, in, ",\"organization\":", out.organization);
    at = field(at, in, ",\"owner\":", out.owner);
    at = field(at, in, ",\"project\":", out.project);
    at = field(at, in, ",\"service\":", out.service);
    at = field(at, in, ",\"provider\":", out.provider);
    at = field(at, in, ",\"requested_model\":", out.requested_model);
    at = field(at, in, ",\"served_model\":", out.served_model);
    at = field(at, in, ",\"pathway_category\":", out.pathway_category);
    at = field(at, in, ",\"output_state\":", out.output_state);
    at = field(at, in, ",\"stage_origin\":", out.stage_origin);
    at = field(at, in, ",\"confidence_band\":", out.confidence_band);
    at = field(at, in, ",\"cost_method\":", out.cost_method);
    at = field(at, in, ",\"records\":", out.records);
    at = field(at, in, ",\"unpriced_records\":", out.unpriced_records);
    at = field(at, in, ",\"cost_usd\":", out.cost_usd);
    at = field(at, in, ",\"eligible_cost_usd\":", out.eligible_cost_usd);
    at = field(at, in, ",\"input_tokens\":", out.input_tokens);
    at = field(at, in, ",\"output_tokens\":", out.output_tokens);
    at = field(at, in, ",\"energy_wh\":", out.energy_wh);
    at = field(at, in, ",\"carbon_gco2e\":", out.carbon_gco2e);
    at = field(at, in, ",\"confidence\":", out.confidence);
    at = field(at, in, ",\"completeness\":", out.completeness);
    at = field(at, in, ",\"cost_basis\":", out.cost_basis);
    at = field(at, in, ",\"rolled_up\":", out.rolled_up);
    return expect(at, in.end(), "}");
}

const char* scan(const char* at, Scan& in, SpendRowPage& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"data\":", out.data);
    at = field(at, in, ",\"page\":", out.page);
    return expect(at, in.end(), "}");
}

}  // namespace venturi::inline v1::json
