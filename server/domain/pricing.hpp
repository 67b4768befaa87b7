#pragma once
/// What an invocation cost. A cost that its sender reported stands; else the dated catalogue's price of the model times
/// the meters; else unknown, which is never zero.
///
/// A price needs every rate that its meters use. Any of these leaves it unknown: the model has no price on that day, a
/// meter is missing or does not add up, a rate is not published (cached tokens in batch mode, say), the call ran in a
/// service tier, or on Bedrock outside the United States, for which the catalogue has no rates.

#include <optional>
#include <string_view>

#include "domain/invocation.hpp"
#include "domain/pricing_table.hpp"
#include "domain/record.hpp"

namespace venturi::server::domain {

struct Cost {
  std::optional<PicoUsd> amount;
  CostMethod method = CostMethod::unpriced;
};

[[nodiscard]] Cost cost_of(const Invocation& invocation);

/// The model's price on the event's day (UTC); nullptr: none is known. Providers are matched by the catalogue's name or
/// one of the common others for the same seller; models by their name or a listed alias, exactly.
[[nodiscard]] const PriceRow* find_price(std::string_view provider, std::string_view model, Time at);

/// The meters at this price.
[[nodiscard]] std::optional<PicoUsd> price(const PriceRow& row, const Invocation& invocation);

}  // namespace venturi::server::domain
