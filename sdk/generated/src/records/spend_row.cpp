// Generated from codegen/contract by `make generate`. Do not edit.
#include "records/readers.hpp"
#include "venturi/models/reports.hpp"

namespace venturi::inline v1::records {

namespace {

class SpendRowReader final : public Reader {
public:
    SpendRowReader() : Reader(26, 15) {}

private:
    const char* scan_record(const char* at, json::Scan& in, std::uint64_t* cells) override {
        at = repeated<required>(json::expect(at, in.end(), "{\"period_from\":"), in, cells + 0, 0);
        at = repeated<required>(json::expect(at, in.end(), ",\"period_to\":"), in, cells + 1, 1);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"organization\":"), in, cells + 2, 2);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"owner\":"), in, cells + 3, 3);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"project\":"), in, cells + 4, 4);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"service\":"), in, cells + 5, 5);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"provider\":"), in, cells + 6, 6);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"requested_model\":"), in, cells + 7, 7);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"served_model\":"), in, cells + 8, 8);
        at = repeated<nullable>(json::expect(at, in.end(), ",\"pathway_category\":"), in, cells + 9, 9);
        at = member<OutputState, nullable>(json::expect(at, in.end(), ",\"output_state\":"), in, cells + 10, 10);
        at = member<StageOrigin, nullable>(json::expect(at, in.end(), ",\"stage_origin\":"), in, cells + 11, 11);
        at = member<ConfidenceBand, nullable>(json::expect(at, in.end(), ",\"confidence_band\":"), in, cells + 12, 12);
        at = member<CostMethod, nullable>(json::expect(at, in.end(), ",\"cost_method\":"), in, cells + 13, 13);
        at = integer<required>(json::expect(at, in.end(), ",\"records\":"), in, cells + 14);
        at = integer<required>(json::expect(at, in.end(), ",\"unpriced_records\":"), in, cells + 15);
        at = number<nullable>(json::expect(at, in.end(), ",\"cost_usd\":"), in, cells + 16);
        at = number<nullable>(json::expect(at, in.end(), ",\"eligible_cost_usd\":"), in, cells + 17);
        at = integer<nullable>(json::expect(at, in.end(), ",\"input_tokens\":"), in, cells + 18);
        at = integer<nullable>(json::expect(at, in.end(), ",\"output_tokens\":"), in, cells + 19);
        at = number<nullable>(json::expect(at, in.end(), ",\"energy_wh\":"), in, cells + 20);
        at = number<nullable>(json::expect(at, in.end(), ",\"carbon_gco2e\":"), in, cells + 21);
        at = number<nullable>(json::expect(at, in.end(), ",\"confidence\":"), in, cells + 22);
        at = number<required>(json::expect(at, in.end(), ",\"completeness\":"), in, cells + 23);
        at = member<CostBasis, required>(json::expect(at, in.end(), ",\"cost_basis\":"), in, cells + 24, 14);
        at = boolean<required>(json::expect(at, in.end(), ",\"rolled_up\":"), in, cells + 25);
        return json::expect(at, in.end(), "}");
    }
};

}  // namespace

std::unique_ptr<Reader> spend_row_reader() { return std::make_unique<SpendRowReader>(); }

}  // namespace venturi::inline v1::records
