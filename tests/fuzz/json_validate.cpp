// Request bodies: any bytes are refused with a problem or validated; what is valid has a canonical form that is valid again,
// stays the same, and is what the SDK's decoder reads.
//
// Input: one byte that chooses the schema, then the body.
#include "generated/schemas.hpp"
#include "http/json_body.hpp"
#include "http/validate.hpp"
#include "input.hpp"
#include "venturi/models/ingestion.hpp"
#include "venturi/models/invocationevent.hpp"
#include "venturi/models/keys.hpp"

using namespace venturi;
using namespace venturi::server;

namespace {

// The canonical form; empty where the text is refused.
std::string canonical_form(std::string_view text, const schema::Object& object) {
    rapidjson::Document document;
    try {
        parse_json(text, document);
    } catch (const server::Problem& problem) {
        fuzz::require(problem.code == server::ErrorCode::malformed_request, "what is no JSON is malformed");
        return {};
    }
    Findings findings;
    std::string canonical;
    validate(document, object, findings, &canonical);
    fuzz::require(findings.errors.size() <= max_reported_errors, "faults are reported up to a limit");
    return findings.clean() ? canonical : std::string();
}

template <class T>
void check(std::string_view body, const schema::Object& object) {
    const std::string canonical = canonical_form(body, object);
    if (canonical.empty()) return;
    fuzz::require(canonical_form(canonical, object) == canonical, "the canonical form is valid and stays the same");
    fuzz::require(from_json<T>(canonical).ok(), "the decoder reads what is valid");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    switch (input.byte() % 4) {
        case 0: check<InvocationEvent>(input.rest(), schema::tables::InvocationEvent); break;
        case 1: check<ObservabilityEvent>(input.rest(), schema::tables::ObservabilityEvent); break;
        case 2: check<InvocationBatch>(input.rest(), schema::tables::InvocationBatch); break;
        default: check<ApiKeyCreate>(input.rest(), schema::tables::ApiKeyCreate); break;
    }
    return 0;
}
