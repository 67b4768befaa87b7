#include "domain/pricing.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <tuple>
#include <utility>

namespace venturi::server::domain {
namespace {

/// Other names of the same seller at the same price. Azure and Vertex AI sell the same models but set their own prices.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> seller_names{{
    {"google_genai", "google"},
    {"gemini", "google"},
    {"gcp.gemini", "google"},
    {"mistralai", "mistral"},
    {"mistral_ai", "mistral"},
    {"aws_bedrock", "bedrock"},
    {"aws.bedrock", "bedrock"},
    {"amazon_bedrock", "bedrock"},
}};

std::string_view seller(std::string_view provider) {
  const auto found = std::ranges::find(seller_names, provider, &std::pair<std::string_view, std::string_view>::first);
  return found == seller_names.end() ? provider : found->second;
}

bool standard_tier(std::string_view tier) {
  return tier.empty() || tier == "default" || tier == "standard" || tier == "auto" || tier == "on_demand";
}

/// The rates that hold for one request, and what is charged by them.
class Bill {
 public:
  Bill(const PriceRow& row, std::int64_t input_tokens) : row_(row) {
    long_ = row.long_above > 0 && input_tokens > row.long_above;
  }

  /// Tokens that there are none of need no rate.
  void charge(Meter meter, std::int64_t tokens) {
    if (tokens == 0) return;
    const std::int64_t rate = rate_of(meter);
    if (tokens < 0 || rate == not_published)
      complete_ = false;
    else
      sum_.add(tokens, rate);
  }
  void refuse() { complete_ = false; }

  std::optional<PicoUsd> total() const { return complete_ ? sum_.total() : std::nullopt; }

 private:
  std::int64_t rate_of(Meter meter) const {
    const auto at = static_cast<std::size_t>(meter);
    if (long_ && row_.long_rates[at] != not_published) return row_.long_rates[at];
    // Batch rates are half of the others; where only those of short input are known, long input in batch has no price.
    if (long_ && (meter == Meter::batch_input || meter == Meter::batch_output)) return not_published;
    return row_.rates[at];
  }

  const PriceRow& row_;
  bool long_ = false;
  bool complete_ = true;
  CostSum sum_;
};

void charge_input(Bill& bill, const Meters& m, bool batch) {
  const std::int64_t cached = m.cached_input_tokens + m.cache_write_tokens + m.cache_write_1h_tokens;
  const std::int64_t plain = *m.input_tokens - cached - m.input_audio_tokens;
  if (plain < 0) return bill.refuse();  // parts beyond the whole: the sender counted them beside it, or wrongly
  if (batch) {
    // How the discounts of cache and batch combine differs by publisher, and the catalogue does not say.
    if (cached + m.input_audio_tokens != 0) return bill.refuse();
    return bill.charge(Meter::batch_input, plain);
  }
  bill.charge(Meter::input, plain);
  bill.charge(Meter::cached_input, m.cached_input_tokens);
  bill.charge(Meter::cache_write_5m, m.cache_write_tokens);
  bill.charge(Meter::cache_write_1h, m.cache_write_1h_tokens);
  bill.charge(Meter::audio_input, m.input_audio_tokens);
}

void charge_output(Bill& bill, const Meters& m, std::int64_t output_tokens, bool batch) {
  const std::int64_t text = output_tokens - m.output_audio_tokens;
  if (m.output_image_tokens != 0 || text < 0 || m.reasoning_tokens > text) return bill.refuse();
  if (batch && m.output_audio_tokens != 0) return bill.refuse();
  bill.charge(batch ? Meter::batch_output : Meter::output, text);  // reasoning is charged as output
  bill.charge(Meter::audio_output, m.output_audio_tokens);
}

}  // namespace

const PriceRow* find_price(std::string_view provider, std::string_view model, Time at) {
  const auto key = std::pair(seller(provider), model);
  const auto names = price_names();
  const auto found =
      std::ranges::lower_bound(names, key, {}, [](const PriceName& n) { return std::pair(n.provider, n.name); });
  if (found == names.end() || std::pair(found->provider, found->name) != key) return nullptr;
  const auto day = std::chrono::floor<std::chrono::days>(at).time_since_epoch().count();
  for (const PriceRow& row : price_rows().subspan(found->first, found->count)) {
    if (row.effective_day <= day) return &row;
  }
  return nullptr;
}

std::optional<PicoUsd> price(const PriceRow& row, const Invocation& invocation) {
  const Meters& m = invocation.meters;
  if (!m.input_tokens) return std::nullopt;
  std::optional<std::int64_t> output = m.output_tokens;
  if (!output && invocation.operation == "embeddings") output = 0;
  if (!output) return std::nullopt;
  Bill bill(row, *m.input_tokens);
  charge_input(bill, m, invocation.batch);
  charge_output(bill, m, *output, invocation.batch);
  return bill.total();
}

Cost cost_of(const Invocation& invocation) {
  if (invocation.reported_cost) return {invocation.reported_cost, CostMethod::reported};
  if (!standard_tier(invocation.service_tier)) return {};
  if (seller(invocation.provider) == "bedrock" && !invocation.region.empty() && !invocation.region.starts_with("us-"))
    return {};
  const PriceRow* row = find_price(invocation.provider, invocation.model(), invocation.occurred_at);
  const auto amount = row != nullptr ? price(*row, invocation) : std::nullopt;
  return amount ? Cost{amount, CostMethod::priced} : Cost{};
}

}  // namespace venturi::server::domain
