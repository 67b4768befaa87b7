#include "storage/ranges.hpp"

#include <algorithm>

namespace venturi::server::storage {

using domain::FilterOperator;

bool Range::wholly_above(const Parameter& value) const {
  return lower && (lower->inclusive ? value < lower->value : value <= lower->value);
}

bool Range::wholly_below(const Parameter& value) const {
  return upper && (upper->inclusive ? upper->value < value : upper->value <= value);
}

bool Range::empty() const {
  if (!lower || !upper) return false;
  return upper->value < lower->value || (upper->value == lower->value && !(lower->inclusive && upper->inclusive));
}

bool Range::point() const {
  return lower && upper && lower->value == upper->value;
}

void Ranges::apply(const Column& column, const domain::Predicate& predicate) {
  std::vector<Parameter> values;
  for (const auto& value : predicate.values) {
    if (auto kept = stored(column, value)) values.push_back(std::move(*kept));
  }
  if (predicate.op == FilterOperator::ne) {
    for (const Parameter& value : values) leave_out(value);
    return;
  }
  nulls_ = false;
  if (predicate.op == FilterOperator::contains) return;
  bounded_ = true;
  if (values.empty()) return list_.clear();
  const Bound bound{values.front(), predicate.op == FilterOperator::gte || predicate.op == FilterOperator::lte};
  switch (predicate.op) {
    case FilterOperator::gt:
    case FilterOperator::gte:
      return raise(bound);
    case FilterOperator::lt:
    case FilterOperator::lte:
      return lower(bound);
    default:
      return keep_values(std::move(values));
  }
}

void Ranges::keep_values(std::vector<Parameter> values) {
  std::ranges::sort(values);
  const auto repeated = std::ranges::unique(values);
  values.erase(repeated.begin(), repeated.end());
  std::vector<Range> kept;
  for (const Parameter& value : values) {
    if (std::ranges::any_of(list_, [&](const Range& range) { return range.contains(value); })) kept.push_back({Bound{value}, Bound{value}});
  }
  list_ = std::move(kept);
}

void Ranges::raise(const Bound& bound) {
  for (Range& range : list_) {
    const bool tighter = !range.lower || range.lower->value < bound.value || (range.lower->value == bound.value && !bound.inclusive);
    if (tighter) range.lower = bound;
  }
  drop_empty();
}

void Ranges::lower(const Bound& bound) {
  for (Range& range : list_) {
    const bool tighter = !range.upper || bound.value < range.upper->value || (range.upper->value == bound.value && !bound.inclusive);
    if (tighter) range.upper = bound;
  }
  drop_empty();
}

void Ranges::leave_out(const Parameter& value) {
  std::vector<Range> kept;
  for (Range& range : list_) {
    if (!range.contains(value)) {
      kept.push_back(std::move(range));
      continue;
    }
    kept.push_back({range.lower, Bound{value, false}});
    kept.push_back({Bound{value, false}, range.upper});
  }
  list_ = std::move(kept);
  drop_empty();
}

void Ranges::drop_empty() {
  std::erase_if(list_, [](const Range& range) { return range.empty(); });
}

}  // namespace venturi::server::storage
