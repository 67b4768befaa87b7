#include "handlers/paging.hpp"

#include "domain/clock.hpp"
#include "venturi/json.hpp"

namespace venturi::server {
namespace {

std::vector<domain::Predicate> filters_of(const ListShape& shape, const ListInput& input) {
  auto parsed = domain::parse_filters(input.filter, shape.fields);
  if (auto* error = std::get_if<domain::GrammarError>(&parsed)) throw Problem(ErrorCode::filter_invalid, std::move(error->detail));
  return std::get<std::vector<domain::Predicate>>(std::move(parsed));
}

domain::SortOrder sort_of(const ListShape& shape, const ListInput& input) {
  if (!input.sort) {
    const bool descending = shape.default_sort.starts_with('-');
    return {std::string(shape.default_sort.substr(descending ? 1 : 0)), descending};
  }
  auto parsed = domain::parse_sort(*input.sort, shape.fields);
  if (auto* error = std::get_if<domain::GrammarError>(&parsed)) throw Problem(ErrorCode::sort_invalid, std::move(error->detail));
  return std::get<domain::SortOrder>(std::move(parsed));
}

/// The list as its surface calls it: a partner's cursor is none of the tenant's own, and the other way round.
std::string route_of(const Context& context, const ListShape& shape) {
  return (context.principal.kind == PrincipalKind::partner ? "partner." : "") + std::string(shape.operation);
}

[[noreturn]] void refuse(domain::CursorFault fault) {
  switch (fault) {
    case domain::CursorFault::expired:
      throw Problem(ErrorCode::cursor_expired, "The cursor has expired; begin again without one.");
    case domain::CursorFault::other_tenant:
      throw Problem(ErrorCode::tenant_mismatch, "The cursor was made for another tenant.");
    case domain::CursorFault::invalid:
      break;
  }
  throw Problem(ErrorCode::cursor_invalid, "The cursor was altered, or belongs to another list, or to one with another filter or sort.");
}

}  // namespace

Listing::Listing(const Context& context, storage::Reader& reader, const ListShape& shape, const ListInput& input)
    : context_(context), limit_(input.limit), first_(!input.cursor), clock_(reader.clock(context.tenant)) {
  query_.filters = filters_of(shape, input);
  query_.sort = sort_of(shape, input);
  query_.limit = static_cast<std::int32_t>(limit_ + 1);
  binding_ = {context.tenant_id, route_of(context, shape), (query_.sort.descending ? "-" : "") + query_.sort.field,
              domain::filter_hash(domain::canonical(query_.filters))};
  if (input.cursor) {
    auto opened = context.services.cursors.open(*input.cursor, binding_);
    if (const auto* fault = std::get_if<domain::CursorFault>(&opened)) refuse(*fault);
    start_ = std::get<domain::CursorPosition>(std::move(opened));
    query_.after = std::move(start_.last);
  } else {
    start_.watermark = clock_.seq;
    start_.as_of_us = clock_.seq > 0 ? domain::to_micros(clock_.at) : context.services.clock.now_us();
    start_.expires = context.services.cursors.expiry_of_new();
  }
  query_.watermark = start_.watermark;
}

Page Listing::page(std::vector<domain::SortValue> next) const {
  Page page;
  page.limit = limit_;
  page.has_more = !next.empty();
  page.as_of = domain::from_micros(start_.as_of_us);
  if (page.has_more) {
    page.next_cursor = context_.services.cursors.sign(binding_, {std::move(next), start_.watermark, start_.as_of_us, start_.expires});
  }
  return page;
}

std::shared_ptr<const Validity> Listing::validity(const Page& page) const {
  // Nothing has changed since the watermark, so that what the page shows is current: no sweep of former versions touches it either.
  if (clock_.seq == 0 || start_.watermark != clock_.seq) return nullptr;
  auto out = std::make_shared<Validity>();
  out->clock = clock_;
  if (!first_) out->until = start_.expires;
  if (!first_ || !page.has_more) return out;
  const auto& cursors = context_.services.cursors;
  const auto opened = cursors.open(page.next_cursor.value(), binding_);
  const auto* position = std::get_if<domain::CursorPosition>(&opened);
  if (position == nullptr) return nullptr;
  out->ending_bytes = to_json(page).size() + 1;
  out->ending = [&cursors, binding = binding_, next = *position, renewed = page]() mutable {
    next.expires = cursors.expiry_of_new();
    renewed.next_cursor = cursors.sign(binding, next);
    return to_json(renewed) + '}';
  };
  return out;
}

}  // namespace venturi::server
