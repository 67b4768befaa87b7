// The list grammar: any text is understood or refused, and a refusal repeats none of it but the field's name.
//
// Input: a line with the sort order, then one filter a line.
#include "domain/filter.hpp"
#include "generated/filters.hpp"
#include "input.hpp"

using namespace venturi;
using namespace venturi::server;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const auto sort = domain::parse_sort(input.line(), attribution_list_fields);
    if (const auto* order = std::get_if<domain::SortOrder>(&sort))
        fuzz::require(!order->field.empty(), "a sort order has a field");

    std::vector<std::string> terms;
    while (!input.empty()) terms.emplace_back(input.line());
    const auto parsed = domain::parse_filters(terms, attribution_list_fields);
    if (const auto* refused = std::get_if<domain::GrammarError>(&parsed)) {
        fuzz::require(!refused->detail.empty(), "a refusal says why");
        return 0;
    }
    auto predicates = std::get<std::vector<domain::Predicate>>(parsed);
    fuzz::require(predicates.size() <= terms.size(), "a term is at most one predicate");
    for (const auto& predicate : predicates)
        fuzz::require(predicate.op == domain::FilterOperator::in || predicate.values.size() == 1, "one value, except for `in`");
    const std::string canonical = domain::canonical(predicates);
    std::reverse(predicates.begin(), predicates.end());
    fuzz::require(domain::canonical(predicates) == canonical, "the canonical form does not depend on the order");
    return 0;
}
