// Generated from codegen/contract by `make generate`. Do not edit.
#include "generated/records.hpp"

#include <array>

#include "records/page_values.hpp"

namespace venturi::python {

namespace {

constexpr std::array interpretation_type_members{
    Member{"stage_origin",
     "Which pipeline stage produced the result."},
    Member{"resolution",
     "How far the attribution was resolved."},
    Member{"confidence",
     "The operational confidence, that of the weakest resolved edge on the path to the owner. 0.95 is a policy "
     "ceiling."},
    Member{"confidence_band",
     "The confidence, coarsely."},
    Member{"evidence_basis",
     "The strongest evidence that produced the attribution."},
    Member{"model_version",
     "The attribution model version that produced this result."},
    Member{"degradation_state",
     "Whether inference ran as it should."},
    Member{"freshness",
     "Whether the data behind the result is current."},
    Member{"export_eligibility",
     "Whether the record meets the chargeback floor and may be exported."},
};
constinit RecordType interpretation_type{"venturi.generated.models.attribution.Interpretation", interpretation_type_members};

constexpr std::array attribution_record_type_members{
    Member{"id",
     "The record's id, `attr_…`."},
    Member{"invocation_id",
     "The invocation that it attributes, `inv_…`."},
    Member{"occurred_at",
     "When the inference began."},
    Member{"provider",
     "Who served the model."},
    Member{"requested_model",
     "The model that was asked for."},
    Member{"served_model",
     "The model that answered. Null where the event did not say."},
    Member{"service",
     "The service that made the call. Null while it is not known."},
    Member{"owner",
     "The organization that answers for the spend. Null while it is not known."},
    Member{"project",
     "The project behind the service. Null while it is not known."},
    Member{"input_tokens",
     "Tokens that went in, including cached ones. Null where not known."},
    Member{"output_tokens",
     "Tokens that came out, including those of reasoning. Null where not known."},
    Member{"cost_usd",
     "The cost in US dollars. Null where it is not known, never zero instead."},
    Member{"cost_method",
     "Where the cost comes from."},
    Member{"energy_wh",
     "Operational energy in watt-hours. Null where it is not known."},
    Member{"carbon_gco2e",
     "Operational carbon in grams of CO2 equivalent. Null where it is not known."},
    Member{"energy_method",
     "How energy and carbon were derived."},
    Member{"pathway_category",
     "The kind of path by which the AI was consumed."},
    Member{"output_state",
     "Whether an owner was found."},
    Member{"interpretation",
     "The evidence card."},
};
constinit RecordType attribution_record_type{"venturi.generated.models.attribution.AttributionRecord", attribution_record_type_members};

constexpr std::array audit_event_type_members{
    Member{"id",
     "The event's id, `aud_…`."},
    Member{"sequence",
     "The event's place in the tenant's chain, without gaps."},
    Member{"occurred_at",
     "When it was done."},
    Member{"category",
     "What kind of thing was done."},
    Member{"action",
     "What was done, for example `api_key.rotated`."},
    Member{"outcome",
     "How it ended."},
    Member{"actor_kind",
     "Who acted."},
    Member{"actor_id",
     "The actor's id; null where nobody could be identified."},
    Member{"resource_type",
     "What it was done to, for example `api_key`."},
    Member{"resource_id",
     "The id of what it was done to, if it has one."},
    Member{"source_address",
     "The network address that the request came from, if it came from one."},
    Member{"trace_id",
     "The request's trace id, if there was a request."},
    Member{"summary",
     "A sentence for people."},
    Member{"before",
     "The changed properties before, as JSON text without secrets; null where there was nothing."},
    Member{"after",
     "The changed properties after, as JSON text without secrets; null where there is nothing."},
    Member{"previous_hash",
     "Hash of the event before; null in the tenant's first."},
    Member{"hash",
     "SHA-256 over the previous hash and this event's canonical form."},
};
constinit RecordType audit_event_type{"venturi.generated.models.audit.AuditEvent", audit_event_type_members};

constexpr std::array spend_row_type_members{
    Member{"period_from",
     "The first day that the row covers."},
    Member{"period_to",
     "The last day that the row covers, included."},
    Member{"organization",
     "Key of the unit at the top of the owner's line."},
    Member{"owner",
     "Key of the owning organization."},
    Member{"project",
     "Key of the project."},
    Member{"service",
     "Key of the service."},
    Member{"provider",
     "The provider."},
    Member{"requested_model",
     "The model that was asked for."},
    Member{"served_model",
     "The model that answered."},
    Member{"pathway_category",
     "How the calls reached the provider."},
    Member{"output_state",
     "How far attribution got."},
    Member{"stage_origin",
     "The stage that produced the attribution."},
    Member{"confidence_band",
     "The band of the attribution's confidence."},
    Member{"cost_method",
     "Where the cost comes from."},
    Member{"records",
     "How many attribution records the row holds."},
    Member{"unpriced_records",
     "How many of them have no known cost. Their cost is missing from the amounts, not zero in them."},
    Member{"cost_usd",
     "Cost of the priced records, in US dollars."},
    Member{"eligible_cost_usd",
     "The part of the cost that an export contains, in US dollars. It equals the export's total to the pico-dollar."},
    Member{"input_tokens",
     "Tokens sent to the model."},
    Member{"output_tokens",
     "Tokens that the model produced."},
    Member{"energy_wh",
     "Operational inference energy, in watt-hours."},
    Member{"carbon_gco2e",
     "Operational emissions, in grams of CO2 equivalent."},
    Member{"confidence",
     "Confidence, weighted by cost."},
    Member{"completeness",
     "The share of the expected data that had arrived."},
    Member{"cost_basis",
     "Whether the amount is final."},
    Member{"rolled_up",
     "Whether the row holds cohorts of fewer than five people, folded into this parent."},
};
constinit RecordType spend_row_type{"venturi.generated.models.reports.SpendRow", spend_row_type_members};

namespace AttributionRecordRow {

PyObject* make_interpretation(const std::uint64_t* cells, PageValues& page) {
    return filled(interpretation_type, [&](PyObject** slots) {
        return (slots[0] = page.repeated(cells[19])) != nullptr &&
               (slots[1] = page.repeated(cells[20])) != nullptr &&
               (slots[2] = page.number(cells[21])) != nullptr &&
               (slots[3] = page.repeated(cells[22])) != nullptr &&
               (slots[4] = page.repeated(cells[23])) != nullptr &&
               (slots[5] = page.repeated(cells[24])) != nullptr &&
               (slots[6] = page.repeated(cells[25])) != nullptr &&
               (slots[7] = page.repeated(cells[26])) != nullptr &&
               (slots[8] = page.repeated(cells[27])) != nullptr;
    });
}

PyObject* make(const std::uint64_t* cells, PageValues& page) {
    return filled(attribution_record_type, [&](PyObject** slots) {
        return (slots[0] = page.text(cells[0])) != nullptr &&
               (slots[1] = page.text(cells[1])) != nullptr &&
               (slots[2] = page.time(cells + 2)) != nullptr &&
               (slots[3] = page.repeated(cells[4])) != nullptr &&
               (slots[4] = page.repeated(cells[5])) != nullptr &&
               (slots[5] = page.repeated(cells[6])) != nullptr &&
               (slots[6] = page.repeated(cells[7])) != nullptr &&
               (slots[7] = page.repeated(cells[8])) != nullptr &&
               (slots[8] = page.repeated(cells[9])) != nullptr &&
               (slots[9] = page.integer(cells[10])) != nullptr &&
               (slots[10] = page.integer(cells[11])) != nullptr &&
               (slots[11] = page.number(cells[12])) != nullptr &&
               (slots[12] = page.repeated(cells[13])) != nullptr &&
               (slots[13] = page.number(cells[14])) != nullptr &&
               (slots[14] = page.number(cells[15])) != nullptr &&
               (slots[15] = page.repeated(cells[16])) != nullptr &&
               (slots[16] = page.repeated(cells[17])) != nullptr &&
               (slots[17] = page.repeated(cells[18])) != nullptr &&
               (slots[18] = make_interpretation(cells, page)) != nullptr;
    });
}

constexpr RowPlan plan{&make, 28};

}  // namespace AttributionRecordRow

namespace AuditEventRow {

PyObject* make(const std::uint64_t* cells, PageValues& page) {
    return filled(audit_event_type, [&](PyObject** slots) {
        return (slots[0] = page.text(cells[0])) != nullptr &&
               (slots[1] = page.integer(cells[1])) != nullptr &&
               (slots[2] = page.time(cells + 2)) != nullptr &&
               (slots[3] = page.repeated(cells[4])) != nullptr &&
               (slots[4] = page.repeated(cells[5])) != nullptr &&
               (slots[5] = page.repeated(cells[6])) != nullptr &&
               (slots[6] = page.repeated(cells[7])) != nullptr &&
               (slots[7] = page.repeated(cells[8])) != nullptr &&
               (slots[8] = page.repeated(cells[9])) != nullptr &&
               (slots[9] = page.text(cells[10])) != nullptr &&
               (slots[10] = page.repeated(cells[11])) != nullptr &&
               (slots[11] = page.text(cells[12])) != nullptr &&
               (slots[12] = page.text(cells[13])) != nullptr &&
               (slots[13] = page.text(cells[14])) != nullptr &&
               (slots[14] = page.text(cells[15])) != nullptr &&
               (slots[15] = page.text(cells[16])) != nullptr &&
               (slots[16] = page.text(cells[17])) != nullptr;
    });
}

constexpr RowPlan plan{&make, 18};

}  // namespace AuditEventRow

namespace SpendRowRow {

PyObject* make(const std::uint64_t* cells, PageValues& page) {
    return filled(spend_row_type, [&](PyObject** slots) {
        return (slots[0] = page.day(cells[0])) != nullptr &&
               (slots[1] = page.day(cells[1])) != nullptr &&
               (slots[2] = page.repeated(cells[2])) != nullptr &&
               (slots[3] = page.repeated(cells[3])) != nullptr &&
               (slots[4] = page.repeated(cells[4])) != nullptr &&
               (slots[5] = page.repeated(cells[5])) != nullptr &&
               (slots[6] = page.repeated(cells[6])) != nullptr &&
               (slots[7] = page.repeated(cells[7])) != nullptr &&
               (slots[8] = page.repeated(cells[8])) != nullptr &&
               (slots[9] = page.repeated(cells[9])) != nullptr &&
               (slots[10] = page.repeated(cells[10])) != nullptr &&
               (slots[11] = page.repeated(cells[11])) != nullptr &&
               (slots[12] = page.repeated(cells[12])) != nullptr &&
               (slots[13] = page.repeated(cells[13])) != nullptr &&
               (slots[14] = page.integer(cells[14])) != nullptr &&
               (slots[15] = page.integer(cells[15])) != nullptr &&
               (slots[16] = page.number(cells[16])) != nullptr &&
               (slots[17] = page.number(cells[17])) != nullptr &&
               (slots[18] = page.integer(cells[18])) != nullptr &&
               (slots[19] = page.integer(cells[19])) != nullptr &&
               (slots[20] = page.number(cells[20])) != nullptr &&
               (slots[21] = page.number(cells[21])) != nullptr &&
               (slots[22] = page.number(cells[22])) != nullptr &&
               (slots[23] = page.number(cells[23])) != nullptr &&
               (slots[24] = page.repeated(cells[24])) != nullptr &&
               (slots[25] = page.boolean(cells[25])) != nullptr;
    });
}

constexpr RowPlan plan{&make, 26};

}  // namespace SpendRowRow

}  // namespace

RecordType* record_type(std::string_view name) {
    if (name == "Interpretation") return attached<interpretation_type>();
    if (name == "AttributionRecord") return attached<attribution_record_type>();
    if (name == "AuditEvent") return attached<audit_event_type>();
    if (name == "SpendRow") return attached<spend_row_type>();
    return nullptr;
}

const RowPlan* row_plan(std::string_view schema) {
    if (schema == "AttributionRecord") return &AttributionRecordRow::plan;
    if (schema == "AuditEvent") return &AuditEventRow::plan;
    if (schema == "SpendRow") return &SpendRowRow::plan;
    return nullptr;
}

}  // namespace venturi::python
