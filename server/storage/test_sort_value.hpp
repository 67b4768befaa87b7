#pragma once
/// For tests: a record's value under the name of a field, in its stored form; ids as on the wire. What a list's order is checked by.

#include <stdexcept>
#include <string>
#include <string_view>

#include "domain/list_query.hpp"
#include "domain/record.hpp"

namespace venturi::server::storage::sorting {

using domain::AttributionRecord;
using domain::SortValue;

inline SortValue value(const std::string& text) {
  return text;
}
inline SortValue value(std::int64_t number) {
  return number;
}
inline SortValue value(domain::Time at) {
  return domain::to_micros(at);
}
template <class E>
requires std::is_enum_v<E> SortValue value(E member) {
  return static_cast<std::int64_t>(member);
}
template <class T>
SortValue value(const std::optional<T>& maybe) {
  return maybe ? value(*maybe) : SortValue{};
}

using Get = SortValue (*)(const AttributionRecord&);

template <auto Member>
SortValue get(const AttributionRecord& record) {
  return value(record.*Member);
}

using R = AttributionRecord;
struct Field {
  std::string_view name;
  Get get;
};
inline constexpr Field fields[] = {
    {"occurred_at", get<&R::occurred_at>},
    {"provider", get<&R::provider>},
    {"requested_model", get<&R::requested_model>},
    {"served_model", get<&R::served_model>},
    {"service", get<&R::service>},
    {"owner", get<&R::owner>},
    {"project", get<&R::project>},
    {"input_tokens", get<&R::input_tokens>},
    {"output_tokens", get<&R::output_tokens>},
    {"cost_usd", get<&R::cost_pico_usd>},
    {"cost_method", get<&R::cost_method>},
    {"energy_wh", get<&R::energy_nano_wh>},
    {"carbon_gco2e", get<&R::carbon_nano_g>},
    {"energy_method", get<&R::energy_method>},
    {"pathway_category", get<&R::pathway_category>},
    {"output_state", get<&R::output_state>},
    {"stage_origin", get<&R::stage_origin>},
    {"resolution", get<&R::resolution>},
    {"confidence", get<&R::confidence_ppm>},
    {"confidence_band", get<&R::confidence_band>},
    {"evidence_basis", get<&R::evidence_basis>},
    {"model_version", get<&R::model_version>},
    {"degradation_state", get<&R::degradation_state>},
    {"freshness", get<&R::freshness>},
    {"export_eligibility", get<&R::export_eligibility>},
};

}  // namespace venturi::server::storage::sorting

namespace venturi::server::storage {

inline domain::SortValue sort_value(const domain::AttributionRecord& record, std::string_view field) {
  const domain::IdFormat ids;
  if (field == "id") return ids.text(domain::prefix::attribution, record.id);
  if (field == "invocation_id") return ids.text(domain::prefix::invocation, record.invocation_id);
  for (const sorting::Field& row : sorting::fields) {
    if (row.name == field) return row.get(record);
  }
  throw std::invalid_argument("a record has no such field: " + std::string(field));
}

}  // namespace venturi::server::storage
