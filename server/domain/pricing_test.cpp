#include "domain/pricing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "domain/timestamps.hpp"

using namespace venturi::server::domain;

namespace {

Time at(std::string_view text) {
  return parse_timestamp(text).value();
}

Invocation call(std::string provider, std::string model, std::int64_t input, std::int64_t output) {
  Invocation made;
  made.provider = std::move(provider);
  made.requested_model = std::move(model);
  made.occurred_at = at("2026-11-01T00:00:00Z");
  made.meters.input_tokens = input;
  made.meters.output_tokens = output;
  return made;
}

std::string cost(const Invocation& invocation) {
  const Cost found = cost_of(invocation);
  CHECK(found.amount.has_value() == (found.method != CostMethod::unpriced));
  return found.amount ? usd_text(*found.amount) : "unpriced";
}

/// A row that publishes everything, with a rate of its own for each meter.
PriceRow full_row() {
  PriceRow row;
  row.rates = {1'000'000, 100'000, 1'250'000, 2'000'000, 5'000'000, 500'000, 2'500'000, 700'000, 9'000'000};
  return row;
}

}  // namespace

TEST_CASE("plain and cached tokens are priced by the published rates") {
  // gpt-4o: 2.50 in, 1.25 cached, 10.00 out per million.
  Invocation plain = call("openai", "gpt-4o", 1200, 350);
  CHECK(cost(plain) == "0.0065");
  CHECK(cost_of(plain).method == CostMethod::priced);
  plain.meters.cached_input_tokens = 512;
  CHECK(cost(plain) == "0.00586");
  plain.meters.reasoning_tokens = 300;  // part of the output, at its rate
  CHECK(cost(plain) == "0.00586");
}

TEST_CASE("cache writes of both lives have their own rates") {
  // claude-sonnet-4-5: 3.00 in, 0.30 cached, 3.75 and 6.00 written, 15.00 out.
  Invocation made = call("anthropic", "claude-sonnet-4-5-20250929", 10'000, 1'000);
  made.meters.cached_input_tokens = 5'000;
  made.meters.cache_write_tokens = 2'000;
  made.meters.cache_write_1h_tokens = 1'000;
  CHECK(cost(made) == "0.036");  // 2000·3 + 5000·0.3 + 2000·3.75 + 1000·6 + 1000·15 millionths
}

TEST_CASE("batch mode has its own rates, and none for what the catalogue does not say") {
  Invocation made = call("openai", "gpt-4o-mini", 1'000'000, 1'000'000);
  CHECK(cost(made) == "0.75");
  made.batch = true;
  CHECK(cost(made) == "0.375");
  made.meters.cached_input_tokens = 1;
  CHECK(cost(made) == "unpriced");
}

TEST_CASE("above the threshold the long rates hold for the whole request") {
  PriceRow row = full_row();
  row.long_above = 200'000;
  row.long_rates.fill(not_published);
  row.long_rates[0] = 2'000'000;
  row.long_rates[4] = 7'500'000;
  Invocation made = call("x", "y", 200'000, 10);
  CHECK(price(row, made) == 200'000 * 1'000'000LL + 10 * 5'000'000);
  made.meters.input_tokens = 200'001;
  CHECK(price(row, made) == 200'001 * 2'000'000LL + 10 * 7'500'000);
  made.meters.cached_input_tokens = 100'000;  // a rate that long input does not replace
  CHECK(price(row, made) == 100'001 * 2'000'000LL + 100'000 * 100'000LL + 10 * 7'500'000);
  made.meters.cached_input_tokens = 0;
  made.batch = true;
  CHECK_FALSE(price(row, made));
}

TEST_CASE("the price of the day counts, and a day before the first price has none") {
  Invocation made = call("openai", "gpt-5.6-terra", 100'000, 0);
  made.occurred_at = at("2026-07-29T23:59:59.999999Z");
  CHECK(cost(made) == "0.25");
  made.occurred_at = at("2026-07-30T00:00:00Z");
  CHECK(cost(made) == "0.2");
  made.occurred_at = at("2020-01-01T00:00:00Z");
  CHECK(cost(made) == "unpriced");
}

TEST_CASE("the served model decides; names match by the listed aliases alone") {
  Invocation made = call("openai", "gpt-4o", 1'000'000, 0);
  made.served_model = "gpt-4o-mini-2024-07-18";
  CHECK(cost(made) == "0.15");
  made.served_model = "gpt-4o-2024-05-13";  // dearer than its siblings, and not in the catalogue
  CHECK(cost(made) == "unpriced");
  CHECK(cost(call("openai", "GPT-4o", 1, 1)) == "unpriced");
  CHECK(cost(call("azure_openai", "gpt-4o", 1, 1)) == "unpriced");
  CHECK(cost(call("gcp.gemini", "gemini-2.5-flash-lite", 1'000'000, 0)) == "0.1");
}

TEST_CASE("what cannot be priced is unpriced and never zero") {
  Invocation made = call("openai", "gpt-4o", 100, 100);
  made.service_tier = "priority";
  CHECK(cost(made) == "unpriced");
  made.service_tier = "default";
  CHECK(cost(made) != "unpriced");
  made.meters.cached_input_tokens = 101;  // more than the whole
  CHECK(cost(made) == "unpriced");
  made.meters.cached_input_tokens = 0;
  made.meters.output_audio_tokens = 1;  // no rate
  CHECK(cost(made) == "unpriced");
  made.meters.output_audio_tokens = 0;
  made.meters.output_tokens.reset();
  CHECK(cost(made) == "unpriced");
  made.meters.output_tokens = 0;
  made.meters.input_tokens = 0;
  CHECK(cost(made) == "0");  // nothing was used: that is known

  Invocation bedrock = call("bedrock", "meta.llama3-3-70b-instruct-v1:0", 1'000'000, 0);
  CHECK(cost(bedrock) == "0.72");
  bedrock.region = "us-west-2";
  CHECK(cost(bedrock) == "0.72");
  bedrock.region = "eu-central-1";
  CHECK(cost(bedrock) == "unpriced");
}

TEST_CASE("a reported cost stands, zero included") {
  Invocation made = call("openai", "gpt-4o", 1200, 350);
  made.reported_cost = 12'300'000'000;
  CHECK(cost_of(made).method == CostMethod::reported);
  CHECK(cost(made) == "0.0123");
  made.reported_cost = 0;
  CHECK(cost(made) == "0");
  CHECK(cost_of(made).method == CostMethod::reported);
}

TEST_CASE("property: a bill is the sum of its meters and grows with each") {
  const PriceRow row = full_row();
  std::mt19937_64 random(3);
  for (int i = 0; i < 5'000; ++i) {
    Invocation made = call("x", "y", 0, 0);
    Meters& m = made.meters;
    const auto some = [&] { return static_cast<std::int64_t>(random() % 100'000); };
    m.cached_input_tokens = some();
    m.cache_write_tokens = some();
    m.cache_write_1h_tokens = some();
    m.input_audio_tokens = some();
    const std::int64_t plain = some();
    m.input_tokens =
        plain + m.cached_input_tokens + m.cache_write_tokens + m.cache_write_1h_tokens + m.input_audio_tokens;
    m.output_audio_tokens = some();
    m.output_tokens = m.output_audio_tokens + some();
    const PicoUsd total = price(row, made).value();
    REQUIRE(total == plain * row.rates[0] + m.cached_input_tokens * row.rates[1] + m.cache_write_tokens * row.rates[2] +
                         m.cache_write_1h_tokens * row.rates[3] + m.input_audio_tokens * row.rates[7] +
                         (*m.output_tokens - m.output_audio_tokens) * row.rates[4] +
                         m.output_audio_tokens * row.rates[8]);
    *m.input_tokens += 1;
    REQUIRE(price(row, made).value() == total + row.rates[0]);
  }
}

TEST_CASE("the largest meters at the dearest price stay within 64 bits or are unpriced") {
  PriceRow row = full_row();
  Invocation made = call("x", "y", 1'000'000'000, 1'000'000'000);
  CHECK(price(row, made) == 6'000'000'000'000'000);
  row.rates.fill(9'000'000'000);
  CHECK_FALSE(price(row, made));
}

TEST_CASE("the tables are in the order in which they are searched") {
  const auto names = price_names();
  CHECK(std::ranges::is_sorted(names, {}, [](const PriceName& n) { return std::pair(n.provider, n.name); }));
  for (const PriceName& name : names) {
    const auto rows = price_rows().subspan(name.first, name.count);
    CHECK(!rows.empty());
    CHECK(std::ranges::is_sorted(rows, std::ranges::greater{}, &PriceRow::effective_day));
  }
}
