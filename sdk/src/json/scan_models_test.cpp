// The two readers of hot models beside each other: the same value or the same error, whatever the text.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "json/attribution.hpp"
#include "json/audit.hpp"
#include "json/common.hpp"
#include "json/read.hpp"
#include "json/reports.hpp"
#include "support/json_mutations.hpp"

using namespace venturi;
using tests::Dice;
using tests::Mutations;

namespace {

const std::string plain_record =
    R"({"id":"attr_01KSTG070GV37E3S3E28JT97KB","invocation_id":"inv_01KSTG0618F5KZNWJ47TAN9ZT2","occurred_at":"2026-05-29T18:30:00.25Z",)"
    R"("provider":"openai","requested_model":"gpt-4o","served_model":null,"service":"support-copilot","owner":"team-cx","project":null,)"
    R"("input_tokens":1200,"output_tokens":350,"cost_usd":0.0142,"cost_method":"reported","energy_wh":0.83,"carbon_gco2e":1e-05,)"
    R"("energy_method":"t2_estimated","pathway_category":"application_direct","output_state":"attributed","interpretation":{)"
    R"("stage_origin":"stage_b","resolution":"strongly_inferred","confidence":0.91,"confidence_band":"high","evidence_basis":"identity_resolved",)"
    R"("model_version":"rail-2025.11","degradation_state":"none","freshness":"fresh","export_eligibility":"eligible"}})";
const std::string plain_row =
    R"({"period_from":"2026-05-01","period_to":"2026-05-31","organization":null,"owner":"team-cx","project":null,"service":null,)"
    R"("provider":"openai","requested_model":null,"served_model":null,"pathway_category":null,"output_state":"attributed","stage_origin":null,)"
    R"("confidence_band":"high","cost_method":null,"records":120034,"unpriced_records":0,"cost_usd":1204.553120000001,"eligible_cost_usd":null,)"
    R"("input_tokens":12,"output_tokens":0,"energy_wh":null,"carbon_gco2e":0.25,"confidence":0.91,"completeness":1,"cost_basis":"estimated",)"
    R"("rolled_up":false})";
const std::string plain_act =
    R"({"id":"aud_01KSTG070GV37E3S3E28JT97KB","sequence":9007199254740991,"occurred_at":"2026-05-29T18:30:00Z","category":"provisioning",)"
    R"("action":"api_key.rotated","outcome":"success","actor_kind":"user","actor_id":null,"resource_type":"api_key","resource_id":"key_1",)"
    R"("source_address":"192.0.2.1","trace_id":null,"summary":"a key was rotated","before":null,"after":"{\"name\":\"a\"}","previous_hash":null,)"
    R"("hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"})";

std::string page_of(const std::vector<std::string>& items) {
    std::string text = "{\"data\":[";
    for (const std::string& item : items) text += (&item == &items.front() ? "" : ",") + item;
    return text + R"(],"page":{"next_cursor":"eyJ2IjoxfQ","limit":200,"has_more":true,"as_of":"2026-05-29T18:30:00Z"}})";
}

// What a reader makes of a text, as text: the value written anew (so that -0 shows too), or the error.
template <class T>
std::string outcome(const Result<T>& result) {
    return result ? json::write(*result) : result.error().message;
}

// Both readers, the speculative one into new memory and over an earlier value.
template <class T>
bool same(const std::string& text, T& earlier) {
    const Result<T> expected = json::read_parsed<T>(text, "the text");
    const Result<T> viewed = json::read_view<T>(text, "the text");
    Result<T> reused = json::read<T>(text, "the text", std::move(earlier));
    const std::string want = outcome(expected);
    const bool alike = outcome(viewed) == want && outcome(reused) == want && (!expected || (*viewed == *expected && *reused == *expected));
    earlier = reused ? *std::move(reused) : T{};
    return alike;
}

template <class T>
void check_mutations(const std::string& text, std::uint64_t seed, int cases) {
    Mutations mutations(seed);
    T earlier{};
    int read = 0, scanned = 0, different = 0;
    for (int i = 0; i < cases; ++i) {
        std::string mutated = mutations.apply(text);
        for (std::size_t more = mutations.dice().below(3); more > 0; --more) mutated = mutations.apply(std::move(mutated));
        T value{};
        scanned += json::scan_text(mutated, value);
        read += json::read_view<T>(mutated, "the text").ok();
        if (same(mutated, earlier)) continue;
        ++different;
        MESSAGE(mutated);
        if (different == 3) break;
    }
    CHECK(different == 0);
    // The cases are worth something: many are refused, many are read, and of those many without RapidJSON.
    CHECK(read > cases / 20);
    CHECK(read < cases - cases / 20);
    CHECK(scanned > cases / 50);
}

template <class T>
bool is_scanned(std::string_view text) {
    T value{};
    return json::scan_text(text, value);
}

}  // namespace

TEST_CASE("what a server writes is read without RapidJSON") {
    CHECK(is_scanned<AttributionRecord>(plain_record));
    CHECK(is_scanned<AttributionPage>(page_of({plain_record, plain_record})));
    CHECK(is_scanned<AttributionPage>(page_of({})));
    CHECK(is_scanned<SpendRow>(plain_row));
    CHECK(is_scanned<SpendRowPage>(page_of({plain_row})));
    CHECK(is_scanned<AuditEventPage>(page_of({})));
    // What our own encoder writes is the same.
    CHECK(is_scanned<AttributionPage>(to_json(from_json<AttributionPage>(page_of({plain_record})).value())));
    CHECK(is_scanned<SpendRowPage>(to_json(from_json<SpendRowPage>(page_of({plain_row})).value())));
}

TEST_CASE("a record that surprises falls back alone, and keeps its place") {
    std::string odd = plain_record;
    odd.insert(1, R"("newer":[{}],)");
    std::string other = plain_record;
    other.replace(other.find("attr_"), 5, "attr-");
    const std::string text = page_of({plain_record, odd, other});
    CHECK(is_scanned<AttributionPage>(text));
    const auto page = from_json<AttributionPage>(text).value();
    REQUIRE(page.data.size() == 3);
    CHECK(page.data[0] == page.data[1]);
    CHECK(page.data[2].id == "attr-01KSTG070GV37E3S3E28JT97KB");
    // Escapes are nothing special to RapidJSON.
    CHECK(is_scanned<AuditEventPage>(page_of({plain_act})));
    CHECK(from_json<AuditEventPage>(page_of({plain_act})).value().data[0].after == R"({"name":"a"})");
}

TEST_CASE("nothing of an earlier value shows through the memory that it leaves") {
    AttributionPage earlier = from_json<AttributionPage>(page_of({plain_record, plain_record})).value();
    std::string other = plain_record;
    for (const std::string_view name : {"service", "owner", "cost_usd", "input_tokens"}) {
        const auto at = other.find("\"" + std::string(name) + "\":") + name.size() + 3;
        other.replace(at, other.find(',', at) - at, "null");
    }
    CHECK(same(page_of({other}), earlier));
    CHECK(earlier.data.size() == 1);
    CHECK_FALSE(earlier.data[0].service.has_value());
}

TEST_CASE("levels of nesting count from the whole text's beginning") {
    for (const std::size_t levels : {251, 252, 253, 254, 255, 256, 257}) {
        CAPTURE(levels);
        std::string deep = plain_record;
        deep.insert(1, "\"deep\":" + std::string(levels, '[') + std::string(levels, ']') + ",");
        AttributionRecord record;
        CHECK(same(deep, record));
        AttributionPage page;
        CHECK(same(page_of({plain_record, deep}), page));
    }
}

TEST_CASE("both readers agree on each value in each place") {
    AttributionPage page;
    for (const std::string_view value : tests::values) {
        for (std::size_t colon = plain_record.find(':'); colon != std::string::npos; colon = plain_record.find(":", colon + 1)) {
            std::string text = plain_record;
            text.replace(colon + 1, text.find_first_of(",}", colon) - colon - 1, value);
            CAPTURE(text);
            CHECK(same(page_of({text}), page));
        }
    }
}

TEST_CASE("both readers agree on any text that is almost a page") {
    check_mutations<AttributionRecord>(plain_record, 1, 30'000);
    check_mutations<AttributionPage>(page_of({plain_record, plain_record}), 2, 20'000);
    check_mutations<SpendRow>(plain_row, 3, 20'000);
    check_mutations<SpendRowPage>(page_of({plain_row, plain_row}), 4, 10'000);
    check_mutations<AuditEventPage>(page_of({plain_act}), 5, 20'000);
}

TEST_CASE("the end of the text may be anywhere") {
    const std::string text = page_of({plain_record});
    AttributionPage page;
    for (std::size_t size = 0; size < text.size(); ++size) {
        CAPTURE(size);
        // Exactly as large as it says, so that a sanitizer sees a read beyond it.
        const std::vector<char> cut(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
        CHECK_FALSE(json::scan_text(std::string_view(cut.data(), cut.size()), page));
        CHECK(same(text.substr(0, size), page));
    }
}
