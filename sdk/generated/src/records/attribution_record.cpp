// Generated from codegen/contract by `make generate`. Do not edit.
#include "records/readers.hpp"
#include "venturi/models/attribution.hpp"

namespace venturi::inline v1::records {

namespace {

class AttributionRecordReader final : public Reader {
public:
    AttributionRecordReader() : Reader(28, 18) {}

private:
    const char* scan_record(const char* at, json::Scan& in, std::uint64_t* cells) override {
        at = text<required>(json::expect(at, in.end(), "{\"id\":"), in, cells + 0);
        at = text<required>(json::expect(at, in.end(), ",\"invocation_id\":"), in, cells + 1);
        at = time<required>(json::expect(at, in.end(), ",\"occurred_at\":"), in, cells + 2);
        at = repeated<required>(json::expect(at, in.end(), ",\"provider\":"), in, cells + 4, 0);
        at = repeated<required>(json::expect(at, in.end(), ",\"requested_model\":"), in, cells + 5, 1);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"served_model\":"), in, cells + 6, 2);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"service\":"), in, cells + 7, 3);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"owner\":"), in, cells + 8, 4);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"project\":"), in, cells + 9, 5);
        at = integer<nullable>(json::expect(at, in.end(), ",\"input_tokens\":"), in, cells + 10);
        at = integer<nullable>(json::expect(at, in.end(), ",\"output_tokens\":"), in, cells + 11);
        at = number<nullable>(json::expect(at, in.end(), ",\"cost_usd\":"), in, cells + 12);
        at = member<CostMethod, required>(json::expect(at, in.end(), ",\"cost_method\":"), in, cells + 13, 6);
        at = number<nullable>(json::expect(at, in.end(), ",\"energy_wh\":"), in, cells + 14);
        at = number<nullable>(json::expect(at, in.end(), ",\"carbon_gco2e\":"), in, cells + 15);
        at = member<EnergyMethod, required>(json::expect(at, in.end(), ",\"energy_method\":"), in, cells + 16, 7);
        at = repeated<required>(json::expect(at, in.end(), ",\"pathway_category\":"), in, cells + 17, 8);
        at = member<OutputState, required>(json::expect(at, in.end(), ",\"output_state\":"), in, cells + 18, 9);
        at = member<StageOrigin, required>(json::expect(at, in.end(), ",\"interpretation\":{\"stage_origin\":"), in, cells + 19, 10);
        at = member<Resolution, required>(json::expect(at, in.end(), ",\"resolution\":"), in, cells + 20, 11);
        at = number<required>(json::expect(at, in.end(), ",\"confidence\":"), in, cells + 21);
        at = member<ConfidenceBand, required>(json::expect(at, in.end(), ",\"confidence_band\":"), in, cells + 22, 12);
        at = repeated<required>(json::expect(at, in.end(), ",\"evidence_basis\":"), in, cells + 23, 13);
        at = repeated<required>(json::expect(at, in.end(), ",\"model_version\":"), in, cells + 24, 14);
        at = member<DegradationState, required>(json::expect(at, in.end(), ",\"degradation_state\":"), in, cells + 25, 15);
        at = member<Freshness, required>(json::expect(at, in.end(), ",\"freshness\":"), in, cells + 26, 16);
        at = member<ExportEligibility, required>(json::expect(at, in.end(), ",\"export_eligibility\":"), in, cells + 27, 17);
        return json::expect(at, in.end(), "}}");
    }
};

}  // namespace

std::unique_ptr<Reader> attribution_record_reader() { return std::make_unique<AttributionRecordReader>(); }

}  // namespace venturi::inline v1::records
