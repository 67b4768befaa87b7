#include "domain/synthetic_models.hpp"

#include <array>
#include <span>

#include "domain/pricing.hpp"

namespace venturi::server::domain {
namespace {

// The newest first; names are those of codegen/contract/prices.yaml, and a test says so.
constexpr std::string_view openai_large[] = {"gpt-6.1-sol", "gpt-6-sol", "gpt-5.6-sol", "gpt-5.4", "gpt-5.2", "gpt-5.1", "gpt-5", "gpt-4.1", "gpt-4o"};
constexpr std::string_view openai_small[] = {"gpt-6-luna", "gpt-5.6-luna", "gpt-5.4-mini", "gpt-5-mini", "gpt-4.1-mini", "gpt-4o-mini"};
constexpr std::string_view anthropic_large[] = {"claude-sonnet-5-5", "claude-sonnet-5", "claude-sonnet-4-6", "claude-sonnet-4-5", "claude-sonnet-4"};
constexpr std::string_view anthropic_small[] = {"claude-haiku-5-5", "claude-haiku-4-5", "claude-3-5-haiku"};
constexpr std::string_view google_large[] = {"gemini-3.1-pro-preview", "gemini-2.5-pro"};
constexpr std::string_view google_small[] = {"gemini-3.8-flash", "gemini-3.7-flash", "gemini-3.6-flash", "gemini-3.5-flash", "gemini-3-flash-preview", "gemini-2.5-flash"};
constexpr std::string_view mistral_large[] = {"mistral-large-3"};
constexpr std::string_view mistral_small[] = {"mistral-small-4"};
constexpr std::string_view bedrock_large[] = {"meta.llama4-maverick-17b-instruct-v1:0", "meta.llama3-3-70b-instruct-v1:0"};
constexpr std::string_view bedrock_small[] = {"meta.llama4-scout-17b-instruct-v1:0", "meta.llama3-1-8b-instruct-v1:0"};
constexpr std::string_view azure_large[] = {"gpt-5.4", "gpt-5.2", "gpt-5.1", "gpt-5", "gpt-4.1", "gpt-4o"};
constexpr std::string_view azure_small[] = {"gpt-5.4-mini", "gpt-5-mini", "gpt-4.1-mini", "gpt-4o-mini"};

struct Provider {
  std::string_view name;
  std::string_view seller;
  std::array<std::span<const std::string_view>, 2> models;  ///< by ModelTier
};

const std::array<Provider, synthetic_provider_count> providers{{
    {"openai", "openai", {openai_large, openai_small}},
    {"anthropic", "anthropic", {anthropic_large, anthropic_small}},
    {"google", "google", {google_large, google_small}},
    {"azure_openai", "openai", {azure_large, azure_small}},
    {"bedrock", "bedrock", {bedrock_large, bedrock_small}},
    {"mistral", "mistral", {mistral_large, mistral_small}},
}};

}  // namespace

std::string_view synthetic_provider(std::size_t provider) { return providers.at(provider).name; }

std::string_view synthetic_seller(std::size_t provider) { return providers.at(provider).seller; }

std::string_view synthetic_model(std::size_t provider, ModelTier tier, Time at) {
  const Provider& seller = providers.at(provider);
  const auto models = seller.models[static_cast<std::size_t>(tier)];
  for (const std::string_view model : models) {
    if (find_price(seller.seller, model, at) != nullptr) return model;
  }
  return models.back();
}

}  // namespace venturi::server::domain
