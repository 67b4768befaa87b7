#include "storage/store.hpp"

#include "storage/migrations.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/writer_thread.hpp"

namespace venturi::server::storage {

Store::Store(StoreOptions options, const domain::Clock& clock, domain::IdFactory& ids)
    : options_(std::move(options)), credential_changes_(options_.path.string() + "-changes") {
  auto connection = std::make_unique<Connection>(options_.path, options_.busy_timeout, Connection::Use::write);
  migrate(*connection);
  thread_ = std::make_unique<WriterThread>(std::move(connection), clock, ids, options_.max_queue, credential_changes_);
}

Store::~Store() = default;

std::unique_ptr<Reader> Store::reader() {
  return std::make_unique<Reader>(
      std::make_unique<Connection>(options_.path, options_.busy_timeout, Connection::Use::read));
}

bool Store::enqueue(std::unique_ptr<Mutation> mutation) {
  return thread_->enqueue(std::move(mutation));
}

void Store::on_append(std::function<void()> listener) {
  thread_->on_append(std::move(listener));
}

std::size_t Store::queued() const {
  return thread_->queued();
}

}  // namespace venturi::server::storage
