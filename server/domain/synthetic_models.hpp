#pragma once
/// The providers and models of synthetic data: those of the price catalogue, so that most of it is priced.

#include <cstdint>
#include <string_view>

#include "domain/typed_ids.hpp"

namespace venturi::server::domain {

enum class ModelTier : std::uint8_t { large, small };

inline constexpr std::size_t synthetic_provider_count = 6;

/// As events name it. Below synthetic_provider_count.
[[nodiscard]] std::string_view synthetic_provider(std::size_t provider);

/// Under whose prices the provider's models stand in the catalogue. azure_openai sets its own prices, which the catalogue does not have; what
/// its synthetic events report as their cost is what the models' maker asks.
[[nodiscard]] std::string_view synthetic_seller(std::size_t provider);

/// The newest of the provider's models that had a published price at that time; where none had, the oldest.
[[nodiscard]] std::string_view synthetic_model(std::size_t provider, ModelTier tier, Time at);

}  // namespace venturi::server::domain
