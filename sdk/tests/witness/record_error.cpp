#include "witness/record_error.hpp"

#include "witness/witness.hpp"

namespace venturi::tests {

void record(const Error& error) {
    for (const std::string& text : {error.to_string(), error.message, error.code_text, error.trace_id})
        record(Witnessed::error, text);
    for (const auto* list : {&error.acr_values, &error.scopes})
        for (const std::string& text : *list) record(Witnessed::error, text);
    if (!error.problem) return;
    const ProblemDetails& problem = *error.problem;
    for (const std::string& text : {problem.type, problem.title, problem.detail, problem.instance, problem.error_code,
                                    problem.trace_id, problem.tenant_id.value_or(""), problem.docs_url})
        record(Witnessed::error, text);
    for (const auto& violation : problem.errors) {
        record(Witnessed::error, violation.pointer);
        record(Witnessed::error, violation.detail);
    }
}

}  // namespace venturi::tests
