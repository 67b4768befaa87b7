// The two readers of hot models: speculative with RapidJSON behind it, and RapidJSON alone. The same value or the same error, whatever
// the text, into new memory and over the value before.
//
// The input's first line names what is read: record, page, row, rows, act, acts.
#include <string>
#include <utility>

#include "input.hpp"
#include "json/attribution.hpp"
#include "json/audit.hpp"
#include "json/common.hpp"
#include "json/read.hpp"
#include "json/reports.hpp"
#include "json_mutator.hpp"

using namespace venturi;

namespace {

template <class T>
void check(std::string_view text) {
    static T earlier{};  // of the input before, so that what it leaves behind is anything at all
    const Result<T> expected = json::read_parsed<T>(std::string(text), "the text");
    const Result<T> viewed = json::read_view<T>(text, "the text");
    Result<T> reused = json::read<T>(std::string(text), "the text", std::move(earlier));
    fuzz::require(viewed.ok() == expected.ok() && reused.ok() == expected.ok(), "both readers read or refuse");
    if (expected) {
        fuzz::require(*viewed == *expected && *reused == *expected, "both readers read the same value");
        const std::string written = json::write(*expected);
        fuzz::require(json::write(*viewed) == written && json::write(*reused) == written, "down to the sign of zero");
        fuzz::require(json::read_view<T>(written, "the text").ok(), "what is written can be read");
    } else {
        fuzz::require(viewed.error().message == expected.error().message, "both readers say the same error");
        fuzz::require(reused.error().message == expected.error().message, "both readers say the same error");
        fuzz::require(viewed.error().kind == ErrorKind::decode, "a refusal is a decode error");
    }
    earlier = reused ? *std::move(reused) : T{};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::string_view name = input.line();
    if (name == "record") check<AttributionRecord>(input.rest());
    if (name == "page") check<AttributionPage>(input.rest());
    if (name == "row") check<SpendRow>(input.rest());
    if (name == "rows") check<SpendRowPage>(input.rest());
    if (name == "act") check<AuditEvent>(input.rest());
    if (name == "acts") check<AuditEventPage>(input.rest());
    return 0;
}
