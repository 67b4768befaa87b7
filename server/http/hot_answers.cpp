#include "http/hot_answers.hpp"

#include "storage/error.hpp"

namespace venturi::server {
namespace {

constexpr std::size_t overhead = 1024;  // what an entry takes beside its bytes, roughly
constexpr std::size_t worth_a_file = 64 * 1024;  // bytes below which copying costs less than the calls that spare it

}  // namespace

HotAnswers::HotAnswers(std::unique_ptr<storage::ClockWatch> clocks, const domain::Clock& clock, std::size_t most_bytes)
    : clocks_(std::move(clocks)), clock_(clock), most_bytes_(most_bytes) {}

void HotAnswers::spell(const Context& context, const RawRequest& request) {
  request_.assign(1, static_cast<char>('a' + static_cast<int>(context.principal.kind)));
  request_.append(request.path).append(1, '?').append(request.query);
}

std::size_t HotAnswers::most_files(std::size_t most_bytes) { return most_bytes / worth_a_file; }

std::optional<Response> HotAnswers::find(const Context& context, const RawRequest& request) {
  const auto share = shares_.find(context.tenant);
  if (share == shares_.end()) return std::nullopt;
  spell(context, request);
  const auto known = share->second.by_request.find(request_);
  if (known == share->second.by_request.end()) return std::nullopt;
  const auto entry = known->second;
  const std::int64_t now = clock_.now_us() / 1'000'000;
  if (!holds(*entry->response.validity, context.tenant, now)) {
    drop(share, entry);
    return std::nullopt;
  }
  renew(*entry, now);
  move_to_file(*entry);
  auto& entries = share->second.entries;
  if (entry != entries.begin()) entries.splice(entries.begin(), entries, entry);
  given_.fetch_add(1, std::memory_order_relaxed);
  return entry->response;
}

bool HotAnswers::holds(const Validity& validity, const domain::TenantId& tenant, std::int64_t now) {
  if (now >= validity.until) return false;
  if (!validity.clock) return true;
  try {
    return clocks_->clock(tenant) == *validity.clock;
  } catch (const storage::Error&) {
    return false;  // the database says why to whoever asks it in earnest
  }
}

/// A page that is read later promises as much time for the next one as it would if it were read anew.
void HotAnswers::renew(Entry& entry, std::int64_t now) {
  const auto& validity = *entry.response.validity;
  if (!validity.ending || entry.second == now) return;
  const auto before = entry.response.shared->view();
  const auto ending = validity.ending();
  const auto kept = before.size() - entry.ending_bytes;
  if (before.size() >= worth_a_file) entry.response.shared = SharedBytes::in_a_file(before.substr(0, kept), ending);
  else entry.response.shared = std::make_shared<const SharedBytes>(std::string(before.substr(0, kept)) + ending);
  entry.ending_bytes = ending.size();
  entry.second = now;
}

/// What is asked for again may be asked for often: only now is a file worth its making.
void HotAnswers::move_to_file(Entry& entry) {
  auto& shared = entry.response.shared;
  if (!entry.settled && shared->file() < 0 && shared->view().size() >= worth_a_file) shared = SharedBytes::in_a_file(shared->view());
  entry.settled = true;
}

void HotAnswers::keep(const Context& context, const RawRequest& request, Response& response) {
  if (!response.validity) return;
  spell(context, request);
  const auto size = response.body.size() + request_.size() + overhead;
  if (size > most_bytes_) return;
  response.body.shrink_to_fit();
  response.shared = std::make_shared<const SharedBytes>(std::move(response.body));
  response.body.clear();
  const auto share = shares_.try_emplace(context.tenant).first;
  auto& [entries, by_request, bytes] = share->second;
  if (const auto before = by_request.find(request_); before != by_request.end()) {
    const auto old = before->second;
    by_request.erase(before);
    resize(share, bytes - old->bytes);
    entries.erase(old);
  }
  entries.push_front({request_, response, size, response.validity->ending_bytes});
  by_request.emplace(entries.front().request, entries.begin());
  resize(share, bytes + size);
  make_room();
}

void HotAnswers::drop(Shares::iterator share, Entries::iterator entry) {
  resize(share, share->second.bytes - entry->bytes);
  share->second.by_request.erase(entry->request);
  share->second.entries.erase(entry);
  if (share->second.entries.empty()) shares_.erase(share);
}

/// Puts a tenant in its place among the others.
void HotAnswers::resize(Shares::iterator share, std::size_t bytes) {
  auto& held = share->second.bytes;
  by_size_.erase({held, share->first});
  bytes_.store(this->bytes() - held + bytes, std::memory_order_relaxed);
  held = bytes;
  if (held > 0) by_size_.emplace(held, share->first);
}

void HotAnswers::make_room() {
  while (this->bytes() > most_bytes_) {
    const auto share = shares_.find(by_size_.rbegin()->second);
    drop(share, std::prev(share->second.entries.end()));
  }
}

}  // namespace venturi::server
