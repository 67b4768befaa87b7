// Events in. Dispatch has validated each of them; here they go into the log, in the group commit that holds the answer.

#include "domain/clock.hpp"
#include "generated/handlers.hpp"
#include "storage/writer.hpp"

namespace venturi::server {
namespace {

std::vector<domain::Receipt> append(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events) {
  return writer.append_events(context.tenant, context.services.clock.now(), events);
}

}  // namespace

std::vector<domain::Receipt> invocations_create(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events) {
  return append(context, writer, events);
}

std::vector<domain::Receipt> invocations_create_batch(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events) {
  return append(context, writer, events);
}

std::vector<domain::Receipt> events_create(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events) {
  return append(context, writer, events);
}

std::vector<domain::Receipt> events_create_batch(const Context& context, storage::Writer& writer, std::span<const domain::NewEvent> events) {
  return append(context, writer, events);
}

}  // namespace venturi::server
