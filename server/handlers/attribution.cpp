// Reading attribution records.

#include "generated/filters.hpp"
#include "generated/handlers.hpp"
#include "handlers/paging.hpp"
#include "handlers/record_model.hpp"

namespace venturi::server {
namespace {

constexpr ListShape list_shape{"attribution.list", attribution_list_fields, "-occurred_at"};

}  // namespace

Reply<AttributionPage> attribution_list(const Context& context, storage::Reader& reader, const AttributionListRequest& request) {
  const Listing listing(context, reader, list_shape, {request.cursor, request.limit, request.filter, request.sort});
  auto slice = reader.list_records(context.tenant, listing.query());
  const domain::IdFormat ids{context.services.config.sandbox};
  AttributionPage out;
  out.page = listing.page(std::move(slice.next));
  out.data.reserve(slice.rows.size());
  for (const auto& record : slice.rows) out.data.push_back(to_model(record, ids));
  auto validity = listing.validity(out.page);
  return {200, std::move(out), {}, std::move(validity)};
}

Reply<AttributionDetail> attribution_get(const Context& context, storage::Reader& reader, const AttributionGetRequest& request) {
  const domain::IdFormat ids{context.services.config.sandbox};
  const auto id = ids.parse(domain::prefix::attribution, request.id);
  const auto found = id ? reader.find_record(context.tenant, *id) : std::nullopt;
  if (!found) throw Problem(ErrorCode::not_found, "There is no attribution record with this id.");
  return {200, to_model(*found, ids), {}};
}

}  // namespace venturi::server
