// What test_storm.py drives: a second process on a server's database that gives records new versions, as a re-attribution does.
// `reattribute DATABASE TENANT` reads a number a line and writes new versions of so many records; it prints the number when they are
// committed. Which records and what changes follows from a fixed seed.
#include <iostream>
#include <random>
#include <string>

#include "domain/typed_ids.hpp"
#include "storage/store.hpp"

namespace {

using namespace venturi::server;

void change(domain::AttributionRecord& record, std::mt19937& dice) {
  const auto one_of = [&](unsigned count) { return dice() % count; };
  record.owner = "team-" + std::to_string(one_of(6));
  if (one_of(5) == 0) record.owner.reset();
  if (one_of(4) == 0) record.project = "project-" + std::to_string(one_of(4));
  if (one_of(4) == 0) record.service.reset();
  record.cost_pico_usd = static_cast<std::int64_t>(one_of(50)) * 1'000'000'000;
  if (one_of(6) == 0) record.cost_pico_usd.reset();
  record.energy_nano_wh = static_cast<std::int64_t>(one_of(20));
  record.carbon_nano_g.reset();
  record.confidence_ppm = static_cast<std::int32_t>(one_of(96)) * 10'000;
  record.confidence_band = domain::band_of(record.confidence_ppm);
  record.output_state = static_cast<domain::OutputState>(one_of(5));
  record.stage_origin = static_cast<domain::StageOrigin>(one_of(3));
  record.degradation_state = static_cast<domain::DegradationState>(one_of(4));
  record.freshness = static_cast<domain::Freshness>(one_of(3));
  record.export_eligibility = static_cast<domain::ExportEligibility>(one_of(5));
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) return 2;
  domain::SystemClock clock;
  domain::SystemRandom random;
  domain::IdFactory ids(clock, random);
  storage::Store store({.path = arguments[1]}, clock, ids);
  const auto reader = store.reader();
  const auto tenant = domain::IdFormat{}.parse(domain::prefix::tenant, arguments[2]).value();
  std::mt19937 dice(20'260'529);
  domain::ListQuery place;  // walks over all records, round and round
  for (int wanted = 0; std::cin >> wanted;) {
    place.limit = wanted + 1;
    place.watermark = reader->clock(tenant).seq;
    auto slice = reader->list_records(tenant, place);
    place.after = std::move(slice.next);
    std::vector<storage::NewRecord> changed;
    for (auto& record : slice.rows) {
      change(record, dice);
      changed.push_back({std::move(record), R"({"decision":"Attributed again."})"});
    }
    store.write([&](storage::Writer& writer) {
      const auto at = writer.checkpoint(tenant);
      return writer.materialize(tenant, at, at, clock.now(), changed);
    });
    std::cout << changed.size() << '\n' << std::flush;
  }
  return 0;
} catch (const std::exception& failure) {
  std::cerr << failure.what() << '\n';
  return 1;
}
