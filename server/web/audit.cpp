// What the pages write to a tenant's trail, and how a problem looks to a person.

#include "domain/authorization.hpp"
#include "handlers/audit.hpp"
#include "web/sign_in.hpp"

namespace venturi::server::web {
namespace {

/// The same request, as the person's.
Context context_of(const PageCall& call, const domain::Person& person, std::string id) {
  Context context = call.context;
  context.tenant = person.tenant;
  context.tenant_id = domain::IdFormat{call.context.services.config.sandbox}.text(domain::prefix::tenant, person.tenant);
  context.principal = {std::move(id), PrincipalKind::user};
  context.authorization = {};  // it may be used when the request is gone
  return context;
}

void append(const Context& context, storage::Writer& writer, std::string_view action, std::string_view summary, bool success) {
  Act act{"authentication", action, "person", context.principal.id, summary};
  act.outcome = success ? "success" : "failure";
  append_audit(context, writer, act);
}

}  // namespace

void SignIn::audit(const PageCall& call, storage::Writer& writer, const domain::Person& person, const Entry& entry) const {
  append(context_of(call, person, id_of(person)), writer, entry.action, entry.summary, entry.success);
}

void SignIn::audit_later(const PageCall& call, const domain::Person& person, Entry entry) {
  // Where the queue is full the instance has other worries than the trail of a refusal.
  static_cast<void>(store_.submit(
      [context = context_of(call, person, id_of(person)), entry = std::move(entry)](storage::Writer& writer) {
        append(context, writer, entry.action, entry.summary, entry.success);
      },
      [](std::exception_ptr) noexcept {}));
}

std::string SignIn::id_of(const domain::Person& person) const {
  return domain::IdFormat{services_.config.sandbox}.text(domain::prefix::person, person.id);
}

Response problem_page(const Problem& problem, const Occurrence& at) {
  const auto& known = row(problem.code);
  const std::string_view title = problem.code == ErrorCode::malformed_request ? "This sign-in cannot go on" : known.title;
  Response answer = page_response(message_page(title, problem.detail.empty() ? known.meaning : std::string_view(problem.detail), at.trace_id, known.status));
  for (const Header& header : problem.headers) answer.headers.push_back(header);
  return answer;
}

}  // namespace venturi::server::web
