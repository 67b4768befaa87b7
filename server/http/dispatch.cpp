#include "http/dispatch.hpp"

#include "domain/client_auth.hpp"
#include "domain/clock.hpp"
#include "domain/ids.hpp"
#include "domain/ratelimit.hpp"
#include "http/content_coding.hpp"
#include "http/fault_answer.hpp"
#include "http/hot_answers.hpp"
#include "http/ingest.hpp"
#include "http/inputs.hpp"
#include "http/legible.hpp"
#include "http/network.hpp"
#include "http/pages.hpp"
#include "http/problem.hpp"
#include "http/rate_headers.hpp"
#include "http/sandbox.hpp"

namespace venturi::server {

namespace {

/// Whose bucket a request to the token endpoint takes from: the client that it names, else the address that it comes from.
std::string client_of(const RawRequest& raw) {
  constexpr std::size_t longest = 64;
  if (const auto basic = domain::parse_basic(raw.header("Authorization"))) return basic->client_id.substr(0, longest);
  if (const auto form = parse_urlencoded(raw.body))
    for (const auto& pair : *form)
      if (pair.name == "client_id") return pair.value.substr(0, longest);
  return std::string(raw.peer);
}

/// A larger body of events is unpacked, parsed and checked elsewhere than on the io thread, which it would keep for milliseconds.
constexpr std::size_t light_body = 32 * 1024;

bool unproven() { return false; }

void refuse_guess(const domain::RateDecision& budget) {
  if (budget.allowed) return;
  throw Problem(ErrorCode::rate_limited, "Too many requests from this address carried no valid credential.", {},
                {{"Retry-After", std::to_string(budget.retry_after)}});
}

}  // namespace

Dispatcher::Dispatcher(std::span<const Route> routes, const Services& services, domain::Authenticator& authenticator,
                       ReaderPool& readers, storage::Store& store, domain::RateLimiter& addresses, spdlog::logger& log)
    : router_(routes, services.sandbox != nullptr), services_(services), authenticator_(authenticator), readers_(readers), store_(store),
      addresses_(addresses), guesses_(addresses), log_(log) {}

std::string Dispatcher::trace_id() { return services_.ids.ulid(); }

std::int64_t Dispatcher::unix_seconds() const { return services_.clock.now_us() / 1'000'000; }

void Dispatcher::begin(std::optional<Exchange>& exchange, const RawRequest& raw, const Match& match, std::string trace_id, BodyBudget& bodies) const {
  exchange.emplace(raw, match,
                   Context{{}, {}, {}, {}, {}, std::move(trace_id), {}, services_, {std::string(raw.peer), raw.loopback, raw.secure, address_key(raw.peer)}},
                   bodies);
}

Task<std::optional<Outgoing>> Dispatcher::open(Exchange& exchange) {
  std::optional<Response> response;
  std::exception_ptr failure;
  try {
    response = co_await enter(exchange);
    if (!response && !takes_body(exchange.route)) response = co_await run(exchange);
  } catch (...) {
    failure = std::current_exception();
  }
  if (failure) response = explain(exchange, failure);
  if (!response) co_return std::nullopt;
  co_return conclude(exchange, std::move(*response));
}

Task<Outgoing> Dispatcher::handle(Exchange& exchange) {
  std::optional<Response> response;
  std::exception_ptr failure;
  try {
    if (!exchange.opened) response = co_await enter(exchange);
    if (!response) response = co_await run(exchange);
  } catch (...) {
    failure = std::current_exception();
  }
  if (failure) response = explain(exchange, failure);
  co_return conclude(exchange, std::move(*response));
}

/// Everything that the header decides, in the order of its importance. An answer, where that is one already.
Task<std::optional<Response>> Dispatcher::enter(Request& request) {
  request.opened = true;
  const auto& route = request.route;
  if (route.form == Form::document) co_return documents_.answer(*route.document, request.raw.header("If-None-Match"));
  if (route.credential == Credential::client) {  // which client may stand in the body
    refuse_guess(guesses_.peek(request.context.origin.client));
    require_legible(route, request.raw);
    co_return std::nullopt;
  }
  if (route.form == Form::page) {
    request.context.principal.id = request.context.origin.client;  // whose bucket it takes from; who it is says its cookie
  } else if (route.credential != Credential::none) {
    co_await identify(request);
  } else {
    // A form that somebody logs in with, or the operator's token.
    request.context.authorization = request.raw.header("Authorization");
    if (route.method == "POST" || !request.context.authorization.empty()) co_await guard(request, unproven);
  }
  if (faulty(route)) {
    if (auto instead = co_await disturb(request)) co_return std::move(*instead);
  }
  if (route.form == Form::ingest) require_budget(request, Ingestion::cost_of(announced_bytes(request.raw)));  // what more it costs says the body
  else limit(request, 1);
  if (route.form == Form::write) static_cast<void>(idempotency_key(route, request.raw));
  try {
    require_legible(route, request.raw);
  } catch (const Problem&) {
    if (route.form == Form::ingest) limit(request, 1);  // a body that nobody can read is a request all the same
    throw;
  }
  co_return std::nullopt;
}

Task<Response> Dispatcher::run(Request& request) {
  if (request.route.credential == Credential::client) {
    request.context.authorization = request.raw.header("Authorization");
    request.context.principal.id = client_of(request.raw);
    if (faulty(request.route)) {
      if (auto instead = co_await disturb(request)) co_return std::move(*instead);
    }
    co_await guard(request, unproven);  // not while a fault lets it wait: others of its address need the tokens
    limit(request, 1);
  }
  if (request.route.form == Form::ingest) co_return co_await ingest(request);
  if (request.route.form == Form::page) co_return co_await page(request);
  if (request.route.form == Form::write) co_return co_await write(request);
  co_return co_await read(request);
}

Task<void> Dispatcher::identify(Request& request) {
  const auto credential = presented(request.raw);
  const auto surface = surface_of(request.route);
  request.admitted_at = authenticator_.epoch();
  auto result = authenticator_.recall(credential, surface);
  if (!result) {
    co_await guard(request, [&] { return authenticator_.proven(credential, surface); });
    result = co_await readers_.run(
        [&](storage::Reader& reader) { return authenticate(authenticator_, credential, surface, reader); });
  }
  const auto caller = require_caller(*result);
  request.guess.give_back();
  try {
    admit(request.route, caller, services_.config.sandbox, request.context);
  } catch (const Problem&) {
    limit(request, 1);  // a refusal is an answer too
    throw;
  }
}

/// An address that has failed to prove itself too often is not heard until it may fail again.
template <class Proven>
Task<void> Dispatcher::guard(Request& request, Proven proven) {
  const auto budget = co_await guesses_.take(request.context.origin.client, request.guess, proven);
  refuse_guess(budget);
}

/// A wrong key, token, code or password costs its address; what was right once, and has expired, is no guess.
void Dispatcher::count_guess(Request& request, const Problem& problem) const {
  if (problem.code != ErrorCode::invalid_credentials && problem.oauth_error != "invalid_grant") return;
  request.budget = request.guess.held() ? request.guess.use_up() : addresses_.take({}, request.context.origin.client, domain::RateClass::auth);
  request.unproven = true;
}

/// Whether there is any fault to look for: in production, and mostly in a sandbox, this is all that faults cost.
bool Dispatcher::faulty(const Route& route) const {
  return services_.sandbox != nullptr && services_.sandbox->faults.any() && !controls_sandbox(route);
}

/// Lets a sandbox's fault strike: every operation passes here, when it is known whose it is and nothing has been done. The answer, where
/// the fault gives it in the operation's place.
Task<std::optional<Response>> Dispatcher::disturb(Request& request) {
  const auto tenant = co_await tenant_of(request);
  if (tenant) request.fault = services_.sandbox->faults.strike(*tenant, request.route.id);
  if (!request.fault) co_return std::nullopt;
  if (request.fault->latency.count() > 0) co_await sleeper_.sleep(request.fault->latency);
  if (request.fault->drop == domain::Drop::before_answer) co_return Response{};  // never sent
  if (!request.fault->answers()) co_return std::nullopt;
  co_return fault_answer(*request.fault, request.route.oauth, request.occurrence());
}

/// Whose faults may strike: the caller's tenant, or at the token endpoint the tenant of the client that the request names.
Task<std::optional<domain::TenantId>> Dispatcher::tenant_of(const Request& request) {
  if (request.route.credential == Credential::none) co_return std::nullopt;
  if (request.route.credential != Credential::client) co_return request.context.tenant;
  const auto id = domain::IdFormat{services_.config.sandbox}.parse(domain::prefix::oauth_client, request.context.principal.id);
  if (!id) co_return std::nullopt;
  const auto client = co_await readers_.run([&](storage::Reader& reader) { return reader.find_client(*id); });
  if (!client) co_return std::nullopt;
  co_return client->tenant;
}

void Dispatcher::limit(Request& request, std::int64_t cost) {
  if (!request.route.rate_class) return;
  const auto rate_class = *request.route.rate_class;
  auto& limiter = services_.limiter;
  const auto& context = request.context;
  const auto tenant = request.route.credential == Credential::client ? unproven_tenant(context.origin) : context.tenant_id;
  const auto& principal = context.principal.id.empty() ? context.origin.client : context.principal.id;
  request.budget = limiter.take(tenant, principal, rate_class, cost);
  if (!request.budget->allowed) throw over_budget(request);
}

/// Takes what was read and is refused all the same, or what is left where that is less: nobody reads for nothing.
void Dispatcher::charge(Request& request, std::int64_t cost) const {
  request.budget = services_.limiter.take_at_most(request.context.tenant_id, request.context.principal.id, *request.route.rate_class, cost);
}

/// Gives back what limit() took for an effect that the instance had no room for.
void Dispatcher::refund(Request& request, std::int64_t cost) const {
  const auto& context = request.context;
  services_.limiter.give_back(context.tenant_id, context.principal.id, *request.route.rate_class, cost);
  request.budget.reset();  // the answer looks anew
}

/// A change waits its turn, and a revocation may come before it: whoever is refused by now has changed nothing.
void Dispatcher::admit_again(Request& request, storage::Writer& writer) const {
  if (request.admitted_at)
    server::admit_again(request.route, authenticator_, *request.admitted_at, request.raw, writer, services_.config.sandbox, request.context);
}

/// Whoever has less left than a request costs at least need not be read, nor unpacked.
void Dispatcher::require_budget(Request& request, std::int64_t least) {
  const auto rate_class = *request.route.rate_class;
  auto& limiter = services_.limiter;
  const auto budget = limiter.peek(request.context.tenant_id, request.context.principal.id, rate_class, least);
  if (budget.allowed) return;
  request.budget = budget;
  throw over_budget(request);
}

Problem Dispatcher::over_budget(const Request& request) const {
  const auto rate_class = *request.route.rate_class;
  return rate_limited(rate_class, services_.limiter.limits().of(rate_class), *request.budget);
}

Outgoing Dispatcher::refuse_body(Exchange& exchange, const Problem& problem, std::size_t bytes) const {
  if (exchange.route.form == Form::ingest) charge(exchange, Ingestion::cost_of(bytes));
  return refuse(exchange, problem);
}

Task<Response> Dispatcher::read(Request& request) {
  // A body is part of no request for what was read before.
  auto* const hot = request.raw.body.empty() ? services_.hot_answers : nullptr;
  if (hot != nullptr) {
    if (auto known = hot->find(request.context, request.raw)) co_return std::move(*known);
  }
  Inputs inputs(request.raw, request.match.arguments);
  const auto work = request.route.read(inputs);
  auto response = co_await readers_.run([&](storage::Reader& reader) { return work(request.context, reader); });
  if (hot != nullptr) hot->keep(request.context, request.raw, response);
  co_return response;
}

Task<Response> Dispatcher::page(Request& request) {
  auto* const pages = services_.pages;
  if (pages == nullptr) throw Problem(ErrorCode::not_found, "This instance shows no pages.");
  if (pages->waiting >= Pages::most_waiting) throw unavailable("Too many people are signing in at the moment.");
  const struct Waiting {
    explicit Waiting(int& count_) : count(count_) { ++count; }
    ~Waiting() { --count; }
    int& count;
  } waiting(pages->waiting);
  co_return co_await pages->threads.run(
      [&](storage::Reader& reader) { return pages->answer({request.route, request.raw, request.context, reader}); });
}

Task<Response> Dispatcher::write(Request& request) {
  const auto use = idempotent_use(request.route, request.raw);
  Inputs inputs(request.raw, request.match.arguments);
  const auto work = request.route.write(inputs);
  Response response;
  co_await commit(
      [&](storage::Writer& writer) {
        admit_again(request, writer);
        response = run_once(use, work, request.context, writer);
      },
      storage::Isolation::savepoint);
  if (services_.sandbox != nullptr && controls_sandbox(request.route))
    co_await readers_.run([&](storage::Reader& reader) { return services_.sandbox->settle(request.context.tenant, reader), true; });
  co_return response;
}

Task<Response> Dispatcher::ingest(Request& request) {
  const auto& form = *request.route.ingest;
  const auto occurrence = request.occurrence();
  Ingestion ingestion(form, occurrence, request.route.max_body);
  std::int64_t paid = 0;
  const auto digest = [&] {
    try {
      ingestion.unpack(request.raw);
      require_budget(request, ingestion.cost());
      ingestion.parse();
    } catch (const Problem& problem) {
      charge(request, ingestion.cost());
      if (problem.code == ErrorCode::rate_limited) throw over_budget(request);  // there is less now than it was refused for
      throw;
    }
    paid = ingestion.cost();
    limit(request, paid);
    ingestion.check();
  };
  const bool packed = is_packed(request.raw);
  if (packed || request.raw.body.size() > light_body) co_await offload_.run(request.context.tenant_id, digest);
  else digest();
  if (packed && !request.body().grow_to(request.raw.body.size() + ingestion.bytes())) {
    refund(request, paid);
    throw no_room();
  }
  std::vector<domain::Receipt> receipts;
  std::optional<Problem> refused;
  if (!ingestion.events().empty())
    co_await commit(
        [&](storage::Writer& writer) {
          try {
            admit_again(request, writer);
            receipts = form.append(request.context, writer, ingestion.events());
          } catch (const Problem& problem) {
            refused = problem;  // before anything was written; thrown from here it would be the whole group's
          }
        },
        storage::Isolation::shared);
  if (refused) throw *refused;
  co_return ingestion.receipt(receipts, domain::IdFormat{services_.config.sandbox});
}

/// Returns after the commit that holds the effect; throws what the effect threw.
template <class Effect>
Task<void> Dispatcher::commit(Effect effect, storage::Isolation isolation) {
  std::exception_ptr failure;
  bool queued = true;
  co_await suspend([&](std::function<void()> done) {
    queued = store_.submit([&](storage::Writer& writer) { effect(writer); },
                           [&failure, done](std::exception_ptr why) noexcept {
                             failure = std::move(why);
                             done();
                           },
                           isolation);
    if (!queued) done();
  });
  if (!queued) throw unavailable("The instance takes no more changes at the moment.");
  if (failure) std::rethrow_exception(failure);
}

}  // namespace venturi::server
