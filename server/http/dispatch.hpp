// From a request to its answer: route → authenticate → scope → (a sandbox's fault) → rate limit → idempotency key → validate → handler.
// Each failure to authenticate costs the address it comes from; one whose budget is used up is not listened to.
//
// In two steps: open() decides what the header decides, before a byte of the body is waited for; handle() does the rest. What open() has
// found out stays in the Exchange and is not looked for again.
//
// Runs on the io thread and leaves it only for the database: reads on a reader thread, effects on the writer thread, whose
// completion is the commit. Whatever goes wrong comes out as a problem; nothing escapes.
#pragma once

#include <span>
#include <string>

#include <spdlog/logger.h>

#include "http/async.hpp"
#include "domain/faults.hpp"
#include "http/authenticate.hpp"
#include "http/documents.hpp"
#include "http/exchange.hpp"
#include "http/idempotency.hpp"
#include "http/offload.hpp"
#include "http/reader_pool.hpp"
#include "http/router.hpp"
#include "http/sleeper.hpp"
#include "storage/store.hpp"

namespace venturi::server {

class Ingestion;

/// An answer, and where in it the connection is to be broken.
struct Outgoing {
  Response response;
  domain::Drop drop = domain::Drop::none;
};

class Dispatcher {
 public:
  Dispatcher(std::span<const Route> routes, const Services& services, domain::Authenticator& authenticator,
             ReaderPool& readers, storage::Store& store, domain::RateLimiter& addresses, spdlog::logger& log);

  Match find(std::string_view method, std::string_view path) const { return router_.find(method, path); }

  /// A new request's id, which its answer, its problems and its log line share.
  std::string trace_id();

  /// Sets a request that has a route on its way.
  void begin(std::optional<Exchange>& exchange, const RawRequest& raw, const Match& match, std::string trace_id, BodyBudget& bodies) const;

  /// What the header alone decides: the answer, where the body makes no difference to it. None: read the body, then handle().
  Task<std::optional<Outgoing>> open(Exchange& exchange);

  /// The answer with all its headers. Opens the exchange first where nobody has: a body that came with its header was not waited for.
  Task<Outgoing> handle(Exchange& exchange);

  /// A problem that was met while the body came, and is not the sender's.
  Outgoing refuse(Exchange& exchange, const Problem& problem) const;

  /// A body that went wrong after so many bytes, which cost what they would have cost whole.
  Outgoing refuse_body(Exchange& exchange, const Problem& problem, std::size_t bytes) const;

  /// A problem found before there was a request to handle: broken HTTP, or a body above the route's limit.
  Response refuse(const Problem& problem, const RawRequest& raw, const Match& match, std::string_view trace_id) const;

  /// There is nothing at this path, or not under this method.
  Response unrouted(const RawRequest& raw, const Match& match, std::string_view trace_id) const;

  /// By the instance's clock, for the Date header.
  std::int64_t unix_seconds() const;

  /// Ends the waits of faults: the server stops.
  void wake() { sleeper_.wake(); }

 private:
  using Request = Exchange;

  Task<std::optional<Response>> enter(Request& request);
  Task<Response> run(Request& request);
  Task<void> identify(Request& request);
  bool faulty(const Route& route) const;
  Task<std::optional<Response>> disturb(Request& request);
  Task<std::optional<domain::TenantId>> tenant_of(const Request& request);
  template <class Proven>
  Task<void> guard(Request& request, Proven proven);
  void count_guess(Request& request, const Problem& problem) const;
  void limit(Request& request, std::int64_t cost);
  void charge(Request& request, std::int64_t cost) const;
  void refund(Request& request, std::int64_t cost) const;
  void admit_again(Request& request, storage::Writer& writer) const;
  void require_budget(Request& request, std::int64_t least);
  Problem over_budget(const Request& request) const;
  Task<Response> read(Request& request);
  Task<Response> write(Request& request);
  Task<Response> ingest(Request& request);
  Task<Response> page(Request& request);
  template <class Effect>
  Task<void> commit(Effect effect, storage::Isolation isolation);
  Response explain(Request& request, std::exception_ptr failure) const;
  Outgoing conclude(Request& request, Response response) const;
  void finish(const Request& request, Response& response) const;
  void show_budget(const Request& request, Response& response) const;

  Router router_;
  const Services& services_;
  domain::Authenticator& authenticator_;
  ReaderPool& readers_;
  storage::Store& store_;
  domain::RateLimiter& addresses_;  ///< what failed to prove itself, by where it came from, in real time
  Guesses guesses_;                 ///< what is being looked at, out of these budgets
  spdlog::logger& log_;
  Documents documents_;
  Sleeper sleeper_;
  Offload offload_;
};

}  // namespace venturi::server
