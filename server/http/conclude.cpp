// What goes out: an answer with its headers, or what a failure says to the caller, and to the log.
#include <typeinfo>

#include "domain/ratelimit.hpp"
#include "http/dispatch.hpp"
#include "http/fault_answer.hpp"
#include "http/network.hpp"
#include "http/pages.hpp"
#include "http/problem.hpp"
#include "http/rate_headers.hpp"

namespace venturi::server {

namespace {

/// A person reads a page, a program a problem: a browser says that it takes HTML.
bool reads_html(const Route& route, const RawRequest& raw) {
  return route.form == Form::page && raw.header("Accept").find("text/html") != std::string_view::npos;
}

/// At the endpoints below it errors are RFC 6749's, also that a method is not theirs.
constexpr std::string_view oauth_base = "/api/v1/oauth/";

void add_deprecation(const Route& route, std::vector<Header>& headers) {
  if (route.deprecation.since.empty()) return;
  headers.push_back({"Deprecation", std::string(route.deprecation.since)});
  headers.push_back({"Link", R"(<https://docs.venturi.systems/developers/versioning/>; rel="deprecation"; type="text/html")"});
  if (!route.deprecation.sunset.empty()) headers.push_back({"Sunset", std::string(route.deprecation.sunset)});
}

/// Handlers know a resource by its public path; a partner finds it at the twin's.
void locate_for_partner(std::vector<Header>& headers) {
  constexpr std::string_view public_base = "/api/v1/", partner_base = "/api/partner/v1/";
  for (auto& header : headers)
    if (header.name == "Location" && header.value.starts_with(public_base)) header.value.replace(0, public_base.size(), partner_base);
}

}  // namespace

Response Dispatcher::refuse(const Problem& problem, const RawRequest& raw, const Match& match, std::string_view trace_id) const {
  const Occurrence at{raw.path, trace_id, {}};
  const bool oauth = match.route != nullptr ? match.route->oauth : !match.allow.empty() && raw.path.starts_with(oauth_base);
  auto response = oauth ? oauth_error_response(problem, at) : problem_response(problem, at);
  if (match.route != nullptr && match.route->rate_class) {
    const auto budget = addresses_.peek({}, address_key(raw.peer), domain::RateClass::auth);
    add_rate_headers(response.headers, domain::RateClass::auth, addresses_.limits().of(domain::RateClass::auth), budget);
  }
  response.headers.push_back({"X-Trace-Id", std::string(trace_id)});
  return response;
}

Response Dispatcher::unrouted(const RawRequest& raw, const Match& match, std::string_view trace_id) const {
  if (match.allow.empty()) return refuse(Problem(ErrorCode::not_found, "There is nothing at this path."), raw, match, trace_id);
  return refuse(Problem(ErrorCode::method_not_allowed, "This path takes " + match.allow + ".", {}, {{"Allow", match.allow}}), raw, match, trace_id);
}

Outgoing Dispatcher::refuse(Exchange& exchange, const Problem& problem) const {
  return conclude(exchange, explain(exchange, std::make_exception_ptr(problem)));
}

Outgoing Dispatcher::conclude(Request& request, Response response) const {
  request.guess.give_back();  // the answer may take its time
  finish(request, response);
  if (!request.fault) return {std::move(response)};
  add_fault_headers(*request.fault, response);
  return {std::move(response), request.fault->drop};
}

/// What a failure says to the caller, and to the log: of a stranger to us its type alone, for its text may hold anything.
Response Dispatcher::explain(Request& request, std::exception_ptr failure) const {
  const auto answer = [&](const Problem& problem) {
    if (services_.pages != nullptr && reads_html(request.route, request.raw)) return services_.pages->explain(problem, request.occurrence());
    return request.route.oauth ? oauth_error_response(problem, request.occurrence())
                               : problem_response(problem, request.occurrence());
  };
  const auto& trace = request.context.trace_id;
  try {
    std::rethrow_exception(failure);
  } catch (const Problem& problem) {
    count_guess(request, problem);
    return answer(problem);
  } catch (const storage::Conflict& conflict) {
    log_.info("conflict trace={} {}", trace, conflict.what());
    return answer(Problem(ErrorCode::conflict));
  } catch (const storage::IntegrityError& error) {  // waiting will not mend it
    log_.critical("integrity trace={} {}", trace, error.what());
    return answer(Problem(ErrorCode::internal_error));
  } catch (const storage::Error& error) {
    log_.error("storage trace={} {}", trace, error.what());
    return answer(unavailable("The instance's storage does not answer."));
  } catch (const std::exception& error) {
    log_.error("internal trace={} route={} {}", trace, request.route.id, typeid(error).name());
    return answer(Problem(ErrorCode::internal_error));
  } catch (...) {
    log_.error("internal trace={} route={}", trace, request.route.id);
    return answer(Problem(ErrorCode::internal_error));
  }
}

void Dispatcher::finish(const Request& request, Response& response) const {
  show_budget(request, response);
  add_deprecation(request.route, response.headers);
  if (request.route.partner) locate_for_partner(response.headers);
  response.headers.push_back({"X-Trace-Id", request.context.trace_id});
}

/// Every answer of a route that costs something shows what is left: to a caller that is known its own budget, to others their address's.
void Dispatcher::show_budget(const Request& request, Response& response) const {
  if (!request.route.rate_class) return;
  const bool known = !request.unproven && (request.budget || !request.context.tenant_id.empty());
  auto& limiter = known ? services_.limiter : addresses_;
  const auto rate_class = known ? *request.route.rate_class : domain::RateClass::auth;
  const auto budget = request.budget ? *request.budget
                      : known        ? limiter.peek(request.context.tenant_id, request.context.principal.id, rate_class)
                                     : limiter.peek({}, request.context.origin.client, rate_class);
  add_rate_headers(response.headers, rate_class, limiter.limits().of(rate_class), budget);
}

}  // namespace venturi::server
