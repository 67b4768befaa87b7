// Generated from codegen/contract by `make generate`. Do not edit.
#include "json/attribution.hpp"

#include "json/common.hpp"
#include "json/invocationevent.hpp"

namespace venturi::inline v1::json {

const char* scan(const char* at, Scan& in, Interpretation& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"stage_origin\":", out.stage_origin);
    at = field(at, in, ",\"resolution\":", out.resolution);
    at = field(at, in, ",\"confidence\":", out.confidence);
    at = field(at, in, ",\"confidence_band\":", out.confidence_band);
    at = field(at, in, ",\"evidence_basis\":", out.evidence_basis);
    at = field(at, in, ",\"model_version\":", out.model_version);
    at = field(at, in, ",\"degradation_state\":", out.degradation_state);
    at = field(at, in, ",\"freshness\":", out.freshness);
    at = field(at, in, ",\"export_eligibility\":", out.export_eligibility);
    return expect(at, in.end(), "}");
}

const char* scan(const char* at, Scan& in, AttributionRecord& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"id\":", out.id);
    at = field(at, in, ",\"invocation_id\":", out.invocation_id);
    at = field(at, in, ",\"occurred_at\":", out.occurred_at);
    at = field(at, in, ",\"provider\":", out.provider);
    at = field(at, in, ",\"requested_model\":", out.requested_model);
    at = field(at, in, ",\"served_model\":", out.served_model);
    at = field(at, in, ",\"service\":", out.service);
    at = field(at, in, ",\"owner\":", out.owner);
    at = field(at, in, ",\"project\":", out.project);
    at = field(at, in, ",\"input_tokens\":", out.input_tokens);
    at = field(at, in, ",\"output_tokens\":", out.output_tokens);
    at = field(at, in, ",\"cost_usd\":", out.cost_usd);
    at = field(at, in, ",\"cost_method\":", out.cost_method);
    at = field(at, in, ",\"energy_wh\":", out.energy_wh);
    at = field(at, in, ",\"carbon_gco2e\":", out.carbon_gco2e);
    at = field(at, in, ",\"energy_method\":", out.energy_method);
    at = field(at, in, ",\"pathway_category\":", out.pathway_category);
    at = field(at, in, ",\"output_state\":", out.output_state);
    at = field(at, in, ",\"interpretation\":", out.interpretation);
    return expect(at, in.end(), "}");
}

const char* scan(const char* at, Scan& in, AttributionPage& out) {
    const Scan::Level level(in);
    at = field(at, in, "{\"data\":", out.data);
    at = field(at, in, ",\"page\":", out.page);
    return expect(at, in.end(), "}");
}

}  // namespace venturi::inline v1::json
