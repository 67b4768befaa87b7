#include "http/ingest.hpp"

#include "domain/ids.hpp"
#include "http/content_coding.hpp"
#include "http/json_body.hpp"
#include "http/json_text.hpp"
#include "http/validate.hpp"

namespace venturi::server {

using rapidjson::Value;

namespace {

std::string_view view(const Value& v) { return {v.GetString(), v.GetStringLength()}; }

void append_status(std::string& out, bool duplicate) { out += duplicate ? "\"duplicate\"" : "\"accepted\""; }

}  // namespace

void Ingestion::unpack(const RawRequest& raw) {
  bytes_ = raw.body.size();
  try {
    unpack_body(raw, most_, text_);
  } catch (const Problem&) {
    bytes_ = std::max(bytes_, text_.size());  // a bomb costs what it unpacked to
    throw;
  }
  bytes_ = text_.size();
}

void Ingestion::parse() {
  parse_json_in_place(text_, document_);
  if (form_.batch == nullptr) values_.push_back(&document_);
  else find_events();
}

/// The envelope is checked without its events: those are judged one by one.
void Ingestion::find_events() {
  Findings findings;
  const Value* events = nullptr;
  if (document_.IsObject()) {
    for (const auto& member : document_.GetObject()) {
      if (view(member.name) == form_.batch_property && events == nullptr) events = &member.value;
      else if (!findings.only_content()) findings.add("#", "has a property that " + std::string(form_.batch->name) + " does not have");
    }
  }
  const auto pointer = "#/" + std::string(form_.batch_property);
  if (!document_.IsObject()) findings.add("#", "must be an object");
  else if (events == nullptr) findings.add(pointer, "is required");
  else if (!events->IsArray()) findings.add(pointer, "must be an array");
  else if (events->Empty()) findings.add(pointer, "must have at least 1 items");
  if (!findings.clean()) throw std::move(findings).problem();
  if (events->Size() > form_.max_events)
    throw Problem(ErrorCode::payload_too_large, "A batch takes at most " + std::to_string(form_.max_events) +
                                                    " events; this one has " + std::to_string(events->Size()) + ".");
  values_.reserve(events->Size());
  for (const auto& event : events->GetArray()) values_.push_back(&event);
}

void Ingestion::check() {
  items_.resize(values_.size());
  events_.reserve(values_.size());
  canonical_.reserve(text_.size() + 64);
  const bool batch = form_.batch != nullptr;
  const auto prefix = batch ? "#/" + std::string(form_.batch_property) + '/' : std::string("#");
  std::string base = prefix;
  for (std::size_t i = 0; i < values_.size(); ++i) {
    if (batch) {
      base.resize(prefix.size());
      append_json_number(base, i);
    }
    check_one(i, base);
    if (!batch && items_[i].problem) throw *items_[i].problem;
  }
  values_ = {};
  document_ = rapidjson::Document();
  text_ = {};
  // Only now: the text has stopped moving.
  std::size_t from = 0;
  for (std::size_t i = 0; i < events_.size(); from = ends_[i++])
    events_[i].body = std::string_view(canonical_).substr(from, ends_[i] - from);
}

void Ingestion::check_one(std::size_t index, std::string_view base) {
  auto& item = items_[index];
  const auto id = identify(item, *values_[index]);
  const auto begin = canonical_.size();
  Findings findings;
  findings.most = std::clamp<std::size_t>(most_errors - std::min(most_errors, told_), 1, max_reported_errors);
  validate(*values_[index], *form_.event, findings, &canonical_, base);
  if (findings.clean() && id) {
    events_.push_back({*id, form_.kind, {}});
    ends_.push_back(canonical_.size());
    return;
  }
  canonical_.resize(begin);
  told_ += findings.errors.size();
  item.problem.emplace(std::move(findings).problem());
}

/// The event's own id, where it has one that can be read: a rejected event is named by it too.
std::optional<domain::Uuid> Ingestion::identify(Item& item, const Value& event) {
  if (!event.IsObject()) return std::nullopt;
  const auto found = event.FindMember("event_id");
  if (found == event.MemberEnd() || !found->value.IsString()) return std::nullopt;
  const auto text = view(found->value);
  const auto id = text.size() == item.id.size() ? domain::parse_uuid(text) : std::nullopt;
  if (!id) return std::nullopt;
  std::ranges::copy(text, item.id.begin());
  item.identified = true;
  return id;
}

Response Ingestion::receipt(std::span<const domain::Receipt> receipts, domain::IdFormat ids) const {
  if (form_.batch == nullptr) return single_receipt(receipts.front(), ids);
  std::size_t duplicates = 0;
  for (const auto& receipt : receipts) duplicates += receipt.duplicate ? 1 : 0;
  Response response{202, "application/json", {}, {}};
  auto& out = response.body;
  out.reserve(64 + items_.size() * 160);
  out += "{\"accepted\":";
  append_json_number(out, receipts.size() - duplicates);
  out += ",\"duplicates\":";
  append_json_number(out, duplicates);
  out += ",\"rejected\":";
  append_json_number(out, items_.size() - receipts.size());
  out += ",\"results\":[";
  const auto* next = receipts.data();
  for (std::size_t i = 0; i < items_.size(); ++i) {
    if (i > 0) out += ',';
    append_result(out, i, items_[i].problem ? nullptr : next++, ids);
  }
  out += "]}";
  return response;
}

Response Ingestion::single_receipt(const domain::Receipt& receipt, domain::IdFormat ids) const {
  Response response{202, "application/json", "{\"event_id\":", {}};
  auto& out = response.body;
  append_json_string(out, items_.front().event_id());
  if (form_.kind == domain::EventKind::invocation) {
    out += ",\"invocation_id\":\"";
    out += ids.text(domain::prefix::invocation, receipt.invocation_id);
    out += '"';
  }
  out += ",\"status\":";
  append_status(out, receipt.duplicate);
  out += '}';
  return response;
}

void Ingestion::append_result(std::string& out, std::size_t index, const domain::Receipt* receipt,
                              domain::IdFormat ids) const {
  const auto& item = items_[index];
  out += "{\"index\":";
  append_json_number(out, index);
  out += ",\"event_id\":";
  if (!item.identified) out += "null";
  else append_json_string(out, item.event_id());
  out += ",\"status\":";
  if (receipt == nullptr) out += "\"rejected\"";
  else append_status(out, receipt->duplicate);
  out += ",\"invocation_id\":";
  if (receipt == nullptr || form_.kind != domain::EventKind::invocation) {
    out += "null";
  } else {
    out += '"';
    out += ids.text(domain::prefix::invocation, receipt->invocation_id);
    out += '"';
  }
  out += ",\"problem\":";
  if (item.problem) append_problem(out, *item.problem, at_);
  else out += "null";
  out += '}';
}

}  // namespace venturi::server
