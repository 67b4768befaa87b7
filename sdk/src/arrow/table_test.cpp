#include "arrow/table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "arrow/tables.hpp"
#include "support/arrow_text.hpp"
#include "venturi/models/attribution.hpp"
#include "venturi/models/audit.hpp"
#include "venturi/models/reports.hpp"

using namespace venturi;
using namespace venturi::columns;
using venturi::tests::arrow_rows;

namespace {

AttributionRecord record(int number) {
    AttributionRecord r;
    r.id = "attr_" + std::to_string(number);
    r.invocation_id = "inv_" + std::to_string(number);
    r.occurred_at = Timestamp(std::chrono::microseconds(1'780'000'000'000'000 + number * 250'000));
    r.provider = number % 2 == 0 ? "openai" : "anthropic";
    r.requested_model = "gpt-4o";
    if (number % 3 != 0) {
        r.service = "service-" + std::to_string(number % 5);
        r.owner = "team-\u00e9";
        r.input_tokens = 1200 + number;
        r.cost_usd = 0.0142 / (number + 1);
        r.energy_wh = 1e-7 * number;
    }
    r.cost_method = number % 3 != 0 ? CostMethod::priced : CostMethod::unpriced;
    r.interpretation.confidence = 0.91;
    r.interpretation.model_version = "rail-2026.05";
    return r;
}

AttributionPage page(int records) {
    AttributionPage page;
    for (int i = 0; i < records; ++i) page.data.push_back(record(i));
    return page;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

struct Read {
    std::optional<Error> error;
    std::vector<std::string> rows;
};

Read read(const std::string& operation, const std::vector<std::string>& bodies) {
    const auto table = table_for(operation);
    Read out;
    for (const std::string& body : bodies)
        if (auto error = table->append_page(body)) out.error = std::move(error);
    ArrowSchema schema;
    ArrowArray batch;
    table->make_schema(schema);
    table->take_batch(batch);
    out.rows = arrow_rows(schema, batch);
    CHECK(table->rows() == 0);
    release(schema);
    release(batch);
    return out;
}

Read read(const std::string& body) { return read("attribution.list", {body}); }

}  // namespace

TEST_CASE("each field of a record is a column, those of a nested object under its name") {
    AttributionPage one = page(2);
    const Read found = read(to_json(one));
    REQUIRE(found.rows.size() == 2);
    CHECK(found.rows[1] ==
          "id=attr_1 invocation_id=inv_1 occurred_at=1780000000250000 provider=anthropic requested_model=gpt-4o served_model=null "
          "service=service-1 owner=team-\u00e9 project=null input_tokens=1201 output_tokens=null cost_usd=0.0071000000000000004 "
          "cost_method=priced energy_wh=9.9999999999999995e-08 carbon_gco2e=null energy_method=t0_measured "
          "pathway_category=application_direct output_state=attributed interpretation_stage_origin=stage_a "
          "interpretation_resolution=deterministically_resolved interpretation_confidence=0.91000000000000003 "
          "interpretation_confidence_band=high interpretation_evidence_basis=identity_resolved "
          "interpretation_model_version=rail-2026.05 interpretation_degradation_state=none interpretation_freshness=fresh "
          "interpretation_export_eligibility=eligible ");
}

TEST_CASE("whatever way a page is written, its columns are the same") {
    const std::string plain = to_json(page(40));
    const std::vector<std::string> rows = read(plain).rows;
    REQUIRE(rows.size() == 40);
    const std::string first = to_json(record(0));
    const std::string moved = R"({"invocation_id":"inv_0",)" + replaced(first, R"("invocation_id":"inv_0",)", "").substr(1);
    for (const std::string& other : {
             replaced(plain, "\"provider\":", " \"provider\" : "),                              // spaces in a record
             replaced(plain, first, moved),                                                     // another order
             replaced(plain, "\"cost_method\":", "\"newer\":{\"a\":[\"}\\\"\"]},\"cost_method\":"),   // a field that is not known
             replaced(plain, "\"attr_7\"", "\"attr\\u005f7\""),                                 // an escape
             replaced(plain, "\"input_tokens\":1201", "\"input_tokens\":1201.0"),               // a number in another notation
             replaced(plain, "{\"data\":[", "{ \"data\" : ["),                                  // spaces around the records
             R"({"page":{"next_cursor":null,"limit":0,"has_more":false},)" + plain.substr(1, plain.find(",\"page\"") - 1) + "}",
             replaced(plain, ",\"page\":", ",\"more\":1,\"page\":"),
             replaced(plain, "40Z\"", "40+00:00\""),
         })
        CHECK(read(other).rows == rows);
}

TEST_CASE("a member that is newer than the SDK stays what it is") {
    const Read found = read(replaced(to_json(page(1)), "\"application_direct\"", "\"telepathy\""));
    CHECK(found.rows.at(0).find("pathway_category=telepathy ") != std::string::npos);
}

TEST_CASE("a page that is refused leaves no row behind, and says where and what") {
    const std::string good = to_json(page(3));
    struct Case {
        std::string body;
        const char* said;
    };
    for (const Case& c : {
             Case{replaced(good, "\"attr_2\"", "7"), "cannot read the answer at /data/2/id: expected a string"},
             Case{replaced(good, "\"unpriced\"", "\"free\""), "cannot read the answer at /data/0/cost_method: expected a member"},
             Case{replaced(good, "\"attr_1\"", "\"attr\xff\""), "at /data/1: expected a value that Arrow can hold in the column id"},
             Case{replaced(good, "],\"page\"", ",],\"page\""), "not JSON"},
             Case{R"({"data":{}})", "at /data: expected an array"},
         }) {
        const Read found = read("attribution.list", {good, c.body, good});
        REQUIRE(found.error);
        CHECK_MESSAGE(found.error->message.find(c.said) != std::string::npos, found.error->message);
        CHECK(found.rows.size() == 6);
    }
}

TEST_CASE("no records are no rows") {
    CHECK(read(to_json(page(0))).rows.empty());
    CHECK_FALSE(read(to_json(page(0))).error);
}

TEST_CASE("report rows and audit events have columns too, and other lists none") {
    SpendRowPage rows;
    rows.data.emplace_back();
    rows.data[0].period_from = "2026-05-01";
    rows.data[0].period_to = "2026-05-31";
    rows.data[0].stage_origin = StageOrigin::stage_b;
    rows.data[0].rolled_up = true;
    const Read spend = read("reports.spend", {to_json(rows)});
    CHECK(spend.rows.at(0).starts_with("period_from=20574 period_to=20604 organization=null "));
    CHECK(spend.rows.at(0).find("stage_origin=stage_b confidence_band=null") != std::string::npos);
    CHECK(spend.rows.at(0).ends_with("rolled_up=true "));
    rows.data[0].period_to = "2026-05-32";
    CHECK(read("reports.timeseries", {to_json(rows)}).error->message.find("in the column period_to") != std::string::npos);

    AuditEventPage events;
    events.data.emplace_back();
    events.data[0].sequence = 9'007'199'254'740'991;
    CHECK(read("audit_events.list", {to_json(events)}).rows.at(0).starts_with("id= sequence=9007199254740991 "));
    CHECK(table_for("budgets.list") == nullptr);
}

TEST_CASE("the schema says types, units and what may be null") {
    ArrowSchema schema;
    table_for("attribution.list")->make_schema(schema);
    std::string types;
    for (std::int64_t i = 0; i < schema.n_children; ++i) {
        const ArrowSchema& column = *schema.children[i];
        types += column.format;
        if (column.dictionary != nullptr) types += '>' + std::string(column.dictionary->format);
        if ((column.flags & ARROW_FLAG_NULLABLE) != 0) types += '?';
        types += ' ';
    }
    CHECK(types == "u u tsu:UTC i>u i>u i>u? i>u? i>u? i>u? l? l? g? c>u g? g? c>u i>u c>u c>u c>u g c>u i>u i>u c>u c>u c>u ");
    CHECK(std::string(schema.format) == "+s");
    CHECK(schema.children[11]->metadata != nullptr);
    CHECK(schema.children[0]->metadata == nullptr);
    release(schema);
}
