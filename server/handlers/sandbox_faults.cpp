#include "handlers/sandbox_faults.hpp"

#include <algorithm>

#include "domain/ids.hpp"
#include "http/fault_answer.hpp"
#include "storage/error.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
namespace {

constexpr std::string_view faults_setting = "sandbox_faults";
constexpr std::string_view revision_setting = "sandbox_faults_revision";
constexpr std::string_view framing[] = {"Connection", "Content-Length", "Transfer-Encoding"};
constexpr std::string_view always_there[] = {"Date", "X-Content-Type-Options"};

/// RFC 9110's token.
bool is_header_name(std::string_view name) {
  constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
  return !name.empty() && std::ranges::all_of(name, [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || marks.find(c) != std::string_view::npos;
  });
}

bool is_header_value(std::string_view value) {
  return std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; });
}

void check_operation(const std::string& id, const std::string& at, std::span<const Route> routes, std::vector<FieldError>& errors) {
  const auto route = std::ranges::find(routes, id, &Route::id);
  if (route == routes.end()) errors.push_back({at, "is not the id of an operation that this instance serves"});
  else if (controls_sandbox(*route)) errors.push_back({at, "is control of the sandbox, which never fails by its own faults"});
  else if (route->credential == Credential::none) errors.push_back({at, "belongs to no tenant, so that no tenant's faults strike it"});
}

bool one_of(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::any_of(names, [&](std::string_view own) { return same_name(own, name); });
}

void check_headers(const std::map<std::string, std::string>& headers, const std::string& at, std::vector<FieldError>& errors) {
  for (const auto& [name, value] : headers) {
    if (!is_header_name(name)) errors.push_back({at, "has a name that is no HTTP header's"});
    else if (one_of(framing, name)) errors.push_back({at, "has a header that frames the message; use `drop` to break it"});
    else if (one_of(always_there, name)) errors.push_back({at, "has a header that the server gives every answer itself"});
    else if (!is_header_value(value)) errors.push_back({at + '/' + name, "must not have control characters"});
  }
}

domain::Drop drop_of(const Patch<FaultDrop>& drop) {
  if (!drop) return domain::Drop::none;
  switch (*drop) {
    case FaultDrop::before_answer: return domain::Drop::before_answer;
    case FaultDrop::inside_answer: return domain::Drop::inside_answer;
    case FaultDrop::after_answer: return domain::Drop::after_answer;
  }
  return domain::Drop::none;
}

domain::Fault to_domain(const SandboxFault& fault) {
  domain::Fault out;
  if (fault.operation) out.operation = *fault.operation;
  out.probability = fault.probability.value_or(1);
  if (fault.times) out.times = *fault.times;
  if (fault.status) out.status = static_cast<int>(*fault.status);
  if (fault.error_code) out.error_code = *fault.error_code;
  if (fault.headers) out.headers.assign(fault.headers->begin(), fault.headers->end());
  if (fault.body) out.body = *fault.body;
  out.latency = std::chrono::milliseconds(fault.latency_ms.value_or(0));
  out.drop = drop_of(fault.drop);
  return out;
}

template <class T>
std::optional<T> plain(const Patch<T>& value) {
  return value ? std::optional(*value) : std::nullopt;
}

SandboxFaultState to_state(const SandboxFault& fault, std::int64_t hits) {
  SandboxFaultState out;
  out.operation = plain(fault.operation);
  out.probability = fault.probability.value_or(1);
  out.times = plain(fault.times);
  out.status = plain(fault.status);
  out.error_code = plain(fault.error_code);
  out.headers = fault.headers;
  out.body = plain(fault.body);
  out.latency_ms = fault.latency_ms.value_or(0);
  out.drop = plain(fault.drop);
  out.hits = hits;
  return out;
}

}  // namespace

void check_faults(const SandboxFaults& wanted, std::span<const Route> routes) {
  std::vector<FieldError> errors;
  for (std::size_t i = 0; i < wanted.faults.size(); ++i) {
    const SandboxFault& fault = wanted.faults[i];
    const std::string at = "#/faults/" + std::to_string(i);
    if (fault.operation) check_operation(*fault.operation, at + "/operation", routes, errors);
    if (fault.error_code && !error_code_named(*fault.error_code)) errors.push_back({at + "/error_code", "is not in the error catalogue"});
    if (fault.headers) check_headers(*fault.headers, at + "/headers", errors);
    if (fault.body && !fault.status && !fault.error_code) errors.push_back({at + "/body", "needs a status or an error_code to come with"});
  }
  if (!errors.empty()) throw Problem(ErrorCode::validation_failed, "A fault could not do what it says.", std::move(errors));
}

void store_faults(storage::Writer& writer, const Context& context, const SandboxFaults& faults) {
  writer.put_setting(context.tenant, faults_setting, to_json(faults));
  writer.put_setting(context.tenant, revision_setting, '"' + context.services.ids.ulid() + '"');
}

SandboxFaults stored_faults(storage::Reader& reader, const domain::TenantId& tenant) {
  const auto text = reader.setting(tenant, faults_setting);
  if (!text) return {};
  auto faults = from_json<SandboxFaults>(*text);
  if (!faults) throw storage::Error("the sandbox's faults are stored in a form that this server does not know");
  return std::move(*faults);
}

void adopt_faults(domain::FaultTable& table, storage::Reader& reader, const domain::TenantId& tenant) {
  std::vector<domain::Fault> faults;
  for (const SandboxFault& fault : stored_faults(reader, tenant).faults) faults.push_back(to_domain(fault));
  table.set(tenant, reader.setting(tenant, revision_setting).value_or(""), std::move(faults));
}

SandboxFaultList with_hits(const SandboxFaults& faults, std::span<const std::int64_t> hits) {
  SandboxFaultList out;
  for (std::size_t i = 0; i < faults.faults.size(); ++i) out.faults.push_back(to_state(faults.faults[i], i < hits.size() ? hits[i] : 0));
  return out;
}

}  // namespace venturi::server
