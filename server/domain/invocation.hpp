#pragma once
/// What the rules need to know of an invocation: the event's fields, read and typed. Absent is not zero.

#include <cstdint>
#include <optional>
#include <string>

#include "domain/money.hpp"
#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

struct Meters {
  std::optional<std::int64_t> input_tokens;  ///< all of them: the next six are part of it
  std::int64_t cached_input_tokens = 0;
  std::int64_t cache_write_tokens = 0;
  std::int64_t cache_write_1h_tokens = 0;
  std::int64_t input_audio_tokens = 0;
  std::int64_t input_image_tokens = 0;
  std::optional<std::int64_t> output_tokens;  ///< all of them: the next three are part of it
  std::int64_t reasoning_tokens = 0;
  std::int64_t output_audio_tokens = 0;
  std::int64_t output_image_tokens = 0;
};

struct Invocation {
  Ulid id{};
  Time occurred_at;
  std::string ingestion_layer;
  std::string provider;
  std::string requested_model;
  std::optional<std::string> served_model;
  std::string operation;
  Meters meters;
  bool batch = false;
  std::string service_tier;
  std::string region;
  std::optional<std::int64_t> latency_ms;

  std::optional<PicoUsd> reported_cost;
  std::optional<double> measured_energy_wh;
  std::optional<double> measured_carbon_g;

  std::string pathway_category;
  std::optional<std::string> service;  ///< as the sender named it
  std::optional<std::string> identity;
  std::optional<std::string> project;
  std::optional<double> sender_confidence;  ///< of the service and the identity it names
  std::string spiffe_id;
  std::string kubernetes_workload;  ///< cluster/namespace/workload
  std::string account_id;
  std::string provider_project_id;
  std::string provider_key_id;

  /// The model that the price and the energy are those of.
  [[nodiscard]] const std::string& model() const { return served_model ? *served_model : requested_model; }
};

}  // namespace venturi::server::domain
