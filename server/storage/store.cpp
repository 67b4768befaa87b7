#include "storage/store.hpp"

#include "storage/epoch.hpp"
#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/writer_thread.hpp"

namespace venturi::server::storage {

Store::Store(StoreOptions options, const domain::Clock& clock, domain::IdFactory& ids) : options_(std::move(options)) {
  auto connection = std::make_unique<Connection>(options_.path, options_.busy_timeout, Connection::Use::write);
  migrate(*connection, migrations(), options_.audit_key);
  epoch_ = std::make_unique<Epoch>(options_.path);
  thread_ = std::make_unique<WriterThread>(std::move(connection), clock, ids, *epoch_, options_);
}

Store::~Store() = default;

std::unique_ptr<Reader> Store::reader() {
  return std::make_unique<Reader>(
      std::make_unique<Connection>(options_.path, options_.busy_timeout, Connection::Use::read));
}

std::unique_ptr<ClockWatch> Store::clock_watch() {
  return std::make_unique<ClockWatch>(std::make_unique<Connection>(options_.path, options_.busy_timeout, Connection::Use::read));
}

bool Store::enqueue(std::unique_ptr<Mutation> mutation) {
  return thread_->enqueue(std::move(mutation));
}

void Store::on_append(std::function<void()> listener) {
  thread_->on_append(std::move(listener));
}

void Store::on_schema_moved(std::function<void(const SchemaError&)> listener) {
  thread_->on_schema_moved(std::move(listener));
}

std::atomic<std::uint64_t>& Store::credential_epoch() {
  return epoch_->value();
}

std::size_t Store::queued() const {
  return thread_->queued();
}

std::size_t Store::writing() const {
  return thread_->writing();
}

Store::Committed Store::committed() const { return thread_->committed(); }

}  // namespace venturi::server::storage
