#include "domain/synthetic_history.hpp"

#include <algorithm>
#include <array>

#include "domain/pricing.hpp"
#include "domain/synthetic_random.hpp"
#include "domain/timestamps.hpp"

namespace venturi::server::domain {
namespace {

constexpr std::uint64_t history_stream = 5;

/// A distribution by its quantiles; between two of them the logarithm is even.
struct Quantile {
  double share;
  double tokens;
};
// How many tokens a chat's call has and brings: quantiles of the 19,366 conversations in the Azure LLM inference trace 2023
// (AzureLLMInferenceTrace_conv.csv, CC BY 4.0; Patel et al., "Splitwise: Efficient Generative LLM Inference Using Phase Splitting", ISCA 2024).
// The two hardly depend on each other there (correlation of the logarithms 0.09), so they are drawn apart.
constexpr Quantile context_tokens[] = {{0, 2},      {0.01, 29},  {0.05, 181}, {0.1, 207},  {0.2, 387},   {0.3, 403},   {0.4, 703},  {0.5, 1020},
                                       {0.6, 1071}, {0.7, 1130}, {0.8, 1315}, {0.9, 2735}, {0.95, 4083}, {0.99, 4142}, {1, 14050}};
constexpr Quantile generated_tokens[] = {{0, 7},     {0.01, 16}, {0.05, 41}, {0.1, 54},  {0.2, 77},   {0.3, 91},   {0.4, 103}, {0.5, 129},
                                         {0.6, 177}, {0.7, 384}, {0.8, 400}, {0.9, 424}, {0.95, 451}, {0.99, 601}, {1, 1000}};

template <std::size_t N>
double draw(const Quantile (&table)[N], SyntheticRandom& random) {
  const double at = random.uniform();
  const auto* upper = std::ranges::lower_bound(table, at, {}, &Quantile::share);
  if (upper == table) return table[0].tokens;
  const Quantile& low = upper[-1];
  const double part = (at - low.share) / (upper->share - low.share);
  return low.tokens * std::pow(upper->tokens / low.tokens, part);
}

/// How a workload's calls differ from a chat's. The factors are ours; the trace has chats alone.
struct Shape {
  double input, output;      ///< times a chat's tokens
  double cached;             ///< share of calls whose prompt comes from a cache, mostly
  double reasoning;          ///< share of the output
  std::string_view pathway;
};
constexpr std::array<Shape, 7> shapes{{
    {1, 1, 0.2, 0, "application_direct"},       // chat
    {2.5, 0.5, 0.3, 0, "application_direct"},   // extraction
    {4, 1.2, 0, 0, "application_direct"},       // summary
    {12, 1.5, 0.6, 0.3, "agent"},               // agent
    {8, 1, 0.5, 0.2, "developer_tool"},         // coding
    {1.5, 0.2, 0.4, 0, "application_direct"},   // search
    {1.2, 1.1, 0, 0, "application_direct"},     // batch
}};

enum class Layer : std::uint8_t { application, gateway, proxy, otlp, connector };
constexpr std::array<std::string_view, 5> layer_names{"application", "gateway", "proxy", "otlp", "connector"};

class Call {
 public:
  Call(const SyntheticWorld& world, const SyntheticRhythm& rhythm, std::size_t service, std::int32_t day, std::int32_t hour, SyntheticRandom& random)
      : world_(world),
        service_(world.services[service]),
        shape_(shapes[static_cast<std::size_t>(service_.workload)]),
        day_(day),
        random_(random),
        runaway_(rhythm.in_incident(IncidentKind::runaway, service, day, hour)),
        failing_(random.chance(rhythm.in_incident(IncidentKind::outage, service_.provider, day, hour)      ? 0.7
                               : rhythm.in_incident(IncidentKind::retry_storm, service, day, hour) ? 0.5
                                                                                                    : 0.01)) {}

  SyntheticEvent make(Time at) {
    SyntheticEvent event;
    event.occurred_at = at;
    event.event_id = id_at(at);
    const bool by_person = service_.workload == Workload::coding && random_.chance(0.3);
    const SyntheticPerson& person = world_.people[random_.below(world_.people.size())];
    event.owner = by_person ? person.team : owner();
    const auto layer = static_cast<Layer>(random_.pick(layer_weights));
    text("{\"event_id\":\"", uuid_to_string(event.event_id));
    text("\",\"ingestion_layer\":\"", layer_names[static_cast<std::size_t>(layer)]);
    text("\",\"ingestion_timestamp\":\"", format_timestamp(std::min(at + std::chrono::milliseconds(random_.below(3000)), world_.end)));
    model(at);
    meters(at);
    if (by_person) text(",\"attributed_identity\":\"", person.key, "\"");
    else if (!random_.chance(0.02)) evidence(layer);  // some senders say nothing at all
    text(",\"pathway_category\":\"", layer == Layer::gateway ? "ai_gateway" : layer == Layer::proxy ? "drop_in_proxy" : shape_.pathway, "\"}");
    event.body = std::move(body_);
    return event;
  }

 private:
  static constexpr std::array<double, 5> layer_weights{0.45, 0.25, 0.12, 0.13, 0.05};

  template <class... Parts>
  void text(const Parts&... parts) {
    (body_.append(parts), ...);
  }
  void number(std::string_view name, std::int64_t value) { text(",\"", name, "\":", std::to_string(value)); }

  /// A UUID of version 7.
  Uuid id_at(Time at) {
    Uuid id{};
    auto ms = static_cast<std::uint64_t>(std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count());
    for (std::size_t i = 6; i-- > 0; ms >>= 8) id[i] = static_cast<std::uint8_t>(ms);
    std::uint64_t bits[] = {random_.next(), random_.next()};
    for (std::size_t i = 6; i < 16; ++i) id[i] = static_cast<std::uint8_t>(bits[i & 1] >> (i / 2 * 8));
    id[6] = static_cast<std::uint8_t>((id[6] & 0x0f) | 0x70);
    id[8] = static_cast<std::uint8_t>((id[8] & 0x3f) | 0x80);
    return id;
  }

  std::size_t owner() {
    if (service_.moves_on && day_ >= *service_.moves_on) return service_.rival;
    if (service_.ownership == Ownership::shared) return random_.chance(0.6) ? service_.team : service_.rival;
    if (service_.ownership == Ownership::contested) return random_.chance(0.7) ? service_.team : service_.rival;
    return service_.team;
  }

  void model(Time at) {
    model_ = synthetic_model(service_.provider, service_.tier, at - std::chrono::days(service_.lag_days));
    text("\",\"provider\":\"", synthetic_provider(service_.provider), "\",\"requested_model\":\"", model_);
    text("\",\"occurred_at\":\"", format_timestamp(at), "\",\"operation\":\"chat\"");
  }

  void meters(Time at) {
    const auto input = static_cast<std::int64_t>(draw(context_tokens, random_) * shape_.input * (runaway_ ? 6 : 1)) + 1;
    const auto output = failing_ ? 0 : static_cast<std::int64_t>(draw(generated_tokens, random_) * shape_.output) + 1;
    const auto cached = !failing_ && random_.chance(shape_.cached) ? static_cast<std::int64_t>(static_cast<double>(input) * random_.between(0.4, 0.9)) : 0;
    const bool batch = service_.workload == Workload::batch && service_.provider <= 1;  // the providers with batch prices throughout
    number("input_tokens", input);
    number("output_tokens", output);
    if (cached > 0) number("cached_input_tokens", cached);
    if (const auto thought = static_cast<std::int64_t>(static_cast<double>(output) * shape_.reasoning); thought > 0) number("reasoning_tokens", thought);
    if (synthetic_provider(service_.provider) != synthetic_seller(service_.provider)) report_cost(at, input, output, cached);
    // A first token after some tenths of a second, then 12 ms each; a failure is mostly a timeout.
    number("latency_ms", failing_ ? 30'000 : 250 + static_cast<std::int64_t>(random_.between(0, 900)) + output * 12);
    text(failing_ ? ",\"status\":\"error\",\"error_type\":\"timeout\"" : ",\"status\":\"ok\"");
    if (batch) text(",\"batch\":true");
  }

  /// Some senders know what they pay.
  void report_cost(Time at, std::int64_t input, std::int64_t output, std::int64_t cached) {
    const PriceRow* row = find_price(synthetic_seller(service_.provider), model_, at);
    if (row == nullptr || random_.chance(0.3)) return;
    Invocation call;
    call.meters.input_tokens = input;
    call.meters.output_tokens = output;
    call.meters.cached_input_tokens = cached;
    if (const auto cost = price(*row, call)) text(",\"estimated_cost_usd\":\"", usd_text(*cost), "\"");
  }

  /// What the layer sees of the caller.
  void evidence(Layer layer) {
    const bool says_service = layer == Layer::application || layer == Layer::otlp || (layer == Layer::gateway && random_.chance(0.4));
    if (layer == Layer::connector) text(",\"account_id\":\"acct-sandbox\",\"provider_project_id\":\"proj-", service_.key, "\"");
    if (layer == Layer::gateway && !says_service) text(",\"provider_key_id\":\"key-", service_.key, "\"");
    if (layer == Layer::application && random_.chance(0.7)) text(",\"attributed_identity\":\"", account_of(service_), "\"");
    if (says_service) text(",\"attributed_service\":\"", service_.key, "\"");
    if (layer == Layer::gateway && says_service) text(",\"attribution_confidence\":", random_.chance(0.5) ? "0.9" : "0.7");
    if (layer == Layer::proxy) text(",\"spiffe_id\":\"", spiffe_id_of(world_, service_), "\"");
    if (layer == Layer::proxy || layer == Layer::otlp) {
      text(",\"kubernetes\":{\"cluster\":\"", synthetic_cluster, "\",\"namespace\":\"", namespace_of(world_, service_), "\",\"workload\":\"", service_.key, "\"}");
    }
  }

  const SyntheticWorld& world_;
  const SyntheticService& service_;
  const Shape& shape_;
  std::int32_t day_;
  SyntheticRandom& random_;
  bool runaway_, failing_;
  std::string_view model_;
  std::string body_;
};

}  // namespace

std::vector<SyntheticEvent> SyntheticHistory::day(std::int32_t day) const {
  SyntheticRandom random(world_.sizes.seed, history_stream << 32 | static_cast<std::uint32_t>(day));
  std::vector<SyntheticEvent> out;
  for (std::int32_t hour = 0; hour < 24; ++hour) {
    const Time begin = world_.start + std::chrono::days(day) + std::chrono::hours(hour);
    for (std::size_t service = 0; service < world_.services.size(); ++service) {
      for (std::int64_t left = random.poisson(rhythm_.expected(service, day, hour)); left > 0; --left) {
        const Time at = begin + std::chrono::milliseconds(random.below(3'600'000));
        SyntheticEvent event = Call(world_, rhythm_, service, day, hour, random).make(at);
        if (at < world_.end) out.push_back(std::move(event));
      }
    }
  }
  std::ranges::stable_sort(out, {}, &SyntheticEvent::occurred_at);
  return out;
}

}  // namespace venturi::server::domain
