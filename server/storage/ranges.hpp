#pragma once
/// What conditions leave of a field's values, as ranges in ascending order: the stretches of its index that can hold an answer.

#include <optional>
#include <vector>

#include "storage/listing.hpp"

namespace venturi::server::storage {

struct Bound {
  Parameter value;
  bool inclusive = true;
};

/// Without a bound it is open at that end. Null is in no range.
struct Range {
  std::optional<Bound> lower;
  std::optional<Bound> upper;

  [[nodiscard]] bool wholly_above(const Parameter& value) const;  ///< all of it lies above the value
  [[nodiscard]] bool wholly_below(const Parameter& value) const;
  [[nodiscard]] bool contains(const Parameter& value) const { return !wholly_above(value) && !wholly_below(value); }
  [[nodiscard]] bool empty() const;
  /// One value.
  [[nodiscard]] bool point() const;
};

class Ranges {
 public:
  /// Everything, and null where the column can be.
  explicit Ranges(bool nullable) : list_(1), nulls_(nullable) {}

  /// Keeps what the condition on the column allows. `contains` takes away null alone.
  void apply(const Column& column, const domain::Predicate& predicate);

  [[nodiscard]] const std::vector<Range>& list() const { return list_; }
  [[nodiscard]] bool nulls() const { return nulls_; }
  /// Whether some condition bounded the values: an equality, a choice or a comparison.
  [[nodiscard]] bool bounded() const { return bounded_; }

 private:
  void keep_values(std::vector<Parameter> values);
  void raise(const Bound& lower);
  void lower(const Bound& upper);
  void leave_out(const Parameter& value);
  void drop_empty();

  std::vector<Range> list_;
  bool nulls_;
  bool bounded_ = false;
};

}  // namespace venturi::server::storage
